#pragma once

#include "core/signin/loginkeeper.h"
#include "core/text/errortext.h"
#include "tests/support/kakaostandin.h"

#include <QTest>

namespace jangbu::test {

/// Everything of a login over a stand-in, as one program has it.
struct KakaoDesk {
    explicit KakaoDesk(KakaoStandIn& standIn, const Clock& clock, int patienceMs = 10'000)
        : client(*KakaoPlaces::standIn(standIn.base()), nullptr, patienceMs)
        , checker(client, clock)
    {
        client.setApp({ .key = KakaoStandIn::appKey() });
    }

    KakaoClient client;
    IdTokenChecker checker;
    MemoryTokenStore store {};
};

/// Calls `ask` with a place for the answer and waits for it.
template <typename Value, typename Ask> Result<Value> answerTo(Ask ask)
{
    std::optional<Result<Value>> given;
    ask([&given](const Result<Value>& answer) { given = answer; });
    if (!QTest::qWaitFor([&] { return given.has_value(); }, 20'000))
        qFatal("there is no answer");
    return *given;
}

/// How a session ends.
struct LoginEnd {
    std::optional<SignedIn> who {};
    std::optional<Error> error {};

    QString code() const
    {
        return error ? wordOf(error->code) : who ? QStringLiteral("DONE") : QString();
    }
    QString reason() const { return error ? error->values.join(u' ') : QString(); }
};

inline void note(LoginSession& session, LoginEnd& end)
{
    QObject::connect(&session, &LoginSession::signedIn, &session,
                     [&end](const SignedIn& who) { end.who = who; });
    QObject::connect(&session, &LoginSession::failed, &session,
                     [&end](const Error& error) { end.error = error; });
}

} // namespace jangbu::test
