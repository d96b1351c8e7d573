#pragma once

#include "ui/signin/embeddedview.h"
#include "ui/signin/loginbrowser.h"

#include <memory>

namespace jangbu::ui {

/// The browser inside the window, over an engine.
class EmbeddedBrowser final : public LoginBrowser {
    Q_OBJECT

public:
    explicit EmbeddedBrowser(std::unique_ptr<EmbeddedView> view, QObject* parent = nullptr);
    ~EmbeddedBrowser() override;

    /// Makes one over the library beside the program or in its folder of libraries; empty where
    /// that is not there, or where it would end the program, as it does for the superuser.
    static EmbeddedBrowserMaker installed();

    std::optional<QString> redirectUri() override { return redirectUris().first(); }
    void open(const LoginVisit& visit) override;
    void close() override { m_view->close(); }
    QWidget* view() const override { return m_view->widget(); }
    void goBack() override { m_view->goBack(); }
    void reload() override { m_view->reload(); }

private:
    void lookAt(bool isLoaded, const QString& text);

    std::unique_ptr<EmbeddedView> m_view;
};

} // namespace jangbu::ui
