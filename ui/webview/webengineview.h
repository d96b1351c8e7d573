#pragma once

#include "ui/signin/embeddedview.h"

#include <QObject>
#include <QPointer>
#include <QWebEngineView>

#include <memory>

class QWebEngineProfile;

namespace jangbu::ui {

class LoginPage;

/// The browser inside the window: a profile off the record for each visit, Kakao's hosts only, no
/// scripts of ours, no windows, no downloads, no broken certificates. Where Kakao leads back to is
/// caught before anything is asked there.
class WebEngineView final : public QObject, public EmbeddedView {
    Q_OBJECT

public:
    WebEngineView();
    ~WebEngineView() override;
    Q_DISABLE_COPY_MOVE(WebEngineView)

    QWidget* widget() const override { return m_view; }
    void open(const EmbeddedVisit& visit) override;
    void close() override;
    void goBack() override;
    void reload() override;

private:
    void connectPage(const EmbeddedVisit& visit);
    void readText(bool isLoaded, const EmbeddedVisit& visit);

    QPointer<QWebEngineView> m_view;
    std::unique_ptr<QWebEngineProfile> m_profile;
    LoginPage* m_page = nullptr;
};

} // namespace jangbu::ui
