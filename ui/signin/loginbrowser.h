#pragma once

#include "core/signin/loginsession.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QWidget;

namespace jangbu::ui {

/// What a browser is opened for.
struct LoginVisit {
    QUrl page {};
    QString redirectUri {};
    KakaoPlaces places {};
    /// Takes what the browser was led back to.
    std::function<LoginSession::Taken(const QUrl&)> take {};
};

/// Where the owner meets Kakao's own pages: inside the window, or in a browser of the owner's own.
/// It shows Kakao's pages as they are, puts nothing into them, and catches where they lead back to.
class LoginBrowser : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Which of the redirect addresses the next visit leads back to; nothing where none is free.
    virtual std::optional<QString> redirectUri() = 0;
    virtual void open(const LoginVisit& visit) = 0;
    /// Forgets everything: pages, cookies, the listener.
    virtual void close() = 0;
    /// The page; null where it is outside the window.
    virtual QWidget* view() const { return nullptr; }
    virtual void goBack() { }
    virtual void reload() { }

signals:
    void addressChanged(const QUrl& url);
    /// 0 … 100; 100 once it stands.
    void progressChanged(int percent);
    /// Kakao shows one of its error pages, such as KOE006, which lead nowhere.
    void kakaoFailed(const QString& code);
    void failed(const jangbu::Error& error);
    /// The browser itself stopped.
    void broke();
};

/// Makes the browser inside the window; empty where the program was built without one.
using EmbeddedBrowserMaker = std::function<LoginBrowser*(QObject* parent)>;

} // namespace jangbu::ui
