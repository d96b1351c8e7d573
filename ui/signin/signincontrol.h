#pragma once

#include "core/signin/loginkeeper.h"
#include "ui/signin/keyringtokenstore.h"
#include "ui/signin/systembrowser.h"

#include <memory>

namespace jangbu::ui {

/// What the sign-in works with.
struct SignInParts {
    Keyring& keyring;
    const Clock& clock;
    KakaoPlaces places {};
    EmbeddedBrowserMaker embeddedBrowser {};
    SystemBrowser::Opener openOutside {};
    int loginPatienceMs = 300'000;
    int callPatienceMs = 10'000;
};

/// The owner's login in this program: the app's key from the keyring, one login at a time, and the
/// keeper of whoever is signed in. Pages show it and may go; it stays.
class SignInControl final : public QObject {
    Q_OBJECT

public:
    enum class Way { InWindow, OwnBrowser };

    explicit SignInControl(const SignInParts& parts, QObject* parent = nullptr);
    ~SignInControl() override;

    /// Reads the key of the app; appChanged() follows.
    void start();
    const KakaoApp& app() const { return m_client.app(); }
    /// Whether the keyring has answered what it knows of the app.
    bool isAppKnown() const { return m_isAppKnown; }
    /// Keeps it; `then` gets KEYRING_UNAVAILABLE where it lasts only as long as the program.
    void useApp(const KakaoApp& app, QObject* owner, const Later<std::monostate>& then);

    bool hasEmbeddedBrowser() const { return bool(m_parts.embeddedBrowser); }
    /// Begins a login; one that runs is cancelled first. began() or failed() follows.
    void logIn(Way way);
    void cancel();
    bool isRunning() const { return m_session != nullptr; }
    int leftMs() const;
    /// Of the login that runs; null where there is none.
    LoginBrowser* browser() const { return m_browser; }
    SystemBrowser& ownBrowser() { return *m_ownBrowser; }

    /// Whoever has just signed in belongs to these books: the login is kept.
    void accept(const SignedIn& who);
    /// They do not; the tokens are ended at Kakao.
    void dismiss(const SignedIn& who);

    LoginKeeper& keeper() { return m_keeper; }
    /// Keeps the account of the books signed in, once the app is known.
    void resume(const QString& subject);
    /// Ends the login at Kakao as well, which needs a browser.
    void logOutAtKakao();

signals:
    void appChanged();
    void began();
    /// The login is over, whichever way.
    void ended();
    void signedIn(const jangbu::SignedIn& who);
    void failed(const jangbu::Error& error);

private:
    void noteApp();
    LoginBrowser* browserFor(Way way);
    void connectBrowser(LoginBrowser* browser);
    void connectSession();
    void fail(const Error& error);
    void finish();

    SignInParts m_parts;
    KakaoClient m_client;
    IdTokenChecker m_checker;
    KeyringTokenStore m_store;
    LoginKeeper m_keeper;
    std::unique_ptr<SystemBrowser> m_ownBrowser;
    LoginBrowser* m_embedded = nullptr; ///< Made when it is first needed: it is large.
    LoginBrowser* m_browser = nullptr;
    LoginSession* m_session = nullptr;
    bool m_isAppKnown = false;
    QString m_toResume; ///< Waits for the keyring.
};

} // namespace jangbu::ui
