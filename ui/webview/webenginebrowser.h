#pragma once

#include "ui/signin/loginbrowser.h"

#include <QPointer>
#include <QWebEngineView>

#include <memory>

class QWebEngineProfile;

namespace jangbu::ui {

class LoginPage;

/// The browser inside the window: a profile off the record for each visit, Kakao's hosts only, no
/// scripts of ours, no windows, no downloads, no broken certificates. Where Kakao leads back to is
/// caught before anything is asked there.
class WebEngineBrowser final : public LoginBrowser {
    Q_OBJECT

public:
    explicit WebEngineBrowser(QObject* parent = nullptr);
    ~WebEngineBrowser() override;

    std::optional<QString> redirectUri() override { return redirectUris().first(); }
    void open(const LoginVisit& visit) override;
    void close() override;
    QWidget* view() const override;
    void goBack() override;
    void reload() override;

private:
    void connectPage(const LoginVisit& visit);
    void lookForError(bool isLoaded);

    QPointer<QWebEngineView> m_view; ///< Who shows it may take it along when they go.
    std::unique_ptr<QWebEngineProfile> m_profile;
    LoginPage* m_page = nullptr;
};

/// What the program is given where it is built with it.
LoginBrowser* makeWebEngineBrowser(QObject* parent);

/// False for the superuser, for whom the engine ends the whole program unless its sandbox is off.
bool canUseWebEngine();

} // namespace jangbu::ui
