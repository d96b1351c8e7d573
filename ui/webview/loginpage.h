#pragma once

#include "ui/signin/embeddedview.h"

#include <QWebEnginePage>
#include <QWebEngineUrlRequestInterceptor>

namespace jangbu::ui {

/// Lets nothing leave the PC unencrypted but to a page that may be shown, such as a stand-in on it.
class EncryptedOnly final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

public:
    EncryptedOnly(const std::function<bool(const QUrl&)>& allowsPage, QObject* parent)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_allowsPage(allowsPage)
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    std::function<bool(const QUrl&)> m_allowsPage;
};

/// One page of a visit, which says no to everything that a login has no need of.
class LoginPage final : public QWebEnginePage {
    Q_OBJECT

public:
    LoginPage(QWebEngineProfile* profile, const EmbeddedVisit& visit, QObject* parent);

    /// It was led back, or stopped where it must not go: what ends then is no failure to load.
    bool isOver() const { return m_isOver; }

signals:
    /// Neither is the place to close the page: the engine waits for an answer.
    void answered(const QUrl& url);
    void refused(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) override
    {
        return {};
    }
    bool javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) override
    {
        return false;
    }
    /// What pages say there may hold anything.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int,
                                  const QString&) override
    {
    }

private:
    void stop(const QUrl& url);

    EmbeddedVisit m_visit;
    bool m_isOver = false;
};

} // namespace jangbu::ui
