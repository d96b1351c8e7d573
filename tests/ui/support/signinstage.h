#pragma once

#include "tests/support/outcome.h"
#include "tests/ui/support/followingbrowser.h"
#include "tests/ui/support/memorykeyring.h"
#include "tests/ui/support/windowstage.h"
#include "ui/signin/signincontrol.h"
#include "ui/signin/signinpage.h"

#include <QAbstractButton>
#include <QTest>

namespace jangbu::test {

/// A program that signs in: over the stand-in, with a keyring in memory that knows the app.
class SignInStage final {
public:
    explicit SignInStage(KakaoStandIn& standIn, const ui::EmbeddedBrowserMaker& browser = {})
        : m_browser(browser ? browser : [&standIn](QObject* parent) -> ui::LoginBrowser* {
            return new FollowingBrowser(standIn, parent);
        })
        , m_places(*KakaoPlaces::standIn(standIn.base()))
    {
        keyring.secrets.insert(
            QStringLiteral("kakao app"),
            QStringLiteral(R"({"key":"%1","secret":""})").arg(KakaoStandIn::appKey()));
        start();
    }

    /// As a program that begins, with what the keyring has.
    void start()
    {
        control = std::make_unique<ui::SignInControl>(
            ui::SignInParts { .keyring = keyring,
                              .clock = m_clock,
                              .places = m_places,
                              .embeddedBrowser = m_browser,
                              .openOutside =
                                  [this](const QUrl& url) {
                                      opened = url;
                                      return true;
                                  },
                              .loginPatienceMs = loginPatienceMs,
                              .callPatienceMs = 5'000 });
        control->keeper().setPace({ .firstRetryMs = 100, .lastRetryMs = 200 });
        control->start();
    }

    MemoryKeyring keyring {};
    int loginPatienceMs = 60'000;
    QUrl opened {}; ///< In the owner's own browser.
    std::unique_ptr<ui::SignInControl> control;

private:
    ui::EmbeddedBrowserMaker m_browser;
    KakaoPlaces m_places;
    SystemClock m_clock;
};

inline ui::SignInPage* pageOf(WindowStage& window)
{
    return window.window().findChild<ui::SignInPage*>();
}

/// Books of a store with an owner who has just signed in.
inline void signUpOwner(Stage& stage, SignInStage& signIn)
{
    WindowStage window(stage, Language::Korean, nullptr, signIn.control.get());
    window.start();
    window.find<QAbstractButton>(QStringLiteral("kakaoButton"))->click();
    QTRY_VERIFY(window.window().findChild<QWidget*>(QStringLiteral("welcomePage")));
    const KakaoAccount owner { QStringLiteral("4242424242"), QStringLiteral("김사장") };
    valueOf(stage.books().signUpOwner.run({ owner, { .name = QStringLiteral("온기식당") } }));
    stage.settle();
}

} // namespace jangbu::test
