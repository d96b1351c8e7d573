#include "ui/signin/signinwords.h"

#include <QCoreApplication>
#include <QHash>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct SignInTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::SignIn)

public:
    static QString left(int minutes, int seconds)
    {
        return minutes > 0 ? tr("%1 min %2 s").arg(minutes).arg(seconds) : tr("%1 s").arg(seconds);
    }
    static QString noIdToken()
    {
        return tr("OpenID Connect is not switched on for your Kakao app. Switch it on under Kakao "
                  "Login, then sign in again.");
    }
    static QString ofKakao(const QString& code)
    {
        const QHash<QString, QString> known {
            { u"KOE004"_s,
              tr("Kakao Login is not switched on for your app. Switch it on in Kakao’s console.") },
            { u"KOE005"_s,
              tr("Your Kakao app is for tests only, and this account is not one of its members.") },
            { u"KOE006"_s,
              tr("This program’s addresses are not registered for your Kakao app. Register the "
                 "redirect URIs of the guide.") },
            { u"KOE007"_s,
              tr("The address after logging out is not registered for your Kakao app.") },
            { u"KOE008"_s, tr("This is another kind of key. The REST API key is needed.") },
            { u"KOE009"_s, tr("Your Kakao app does not allow this kind of program.") },
            { u"KOE010"_s,
              tr("The client secret is missing or wrong. Copy it again, or switch it off for your "
                 "app.") },
            { u"KOE101"_s,
              tr("Kakao does not know this REST API key. Copy it again from your app.") },
            { u"KOE205"_s, tr("The nickname is not set up as a consent item of your Kakao app.") },
            { u"KOE303"_s, tr("Kakao expected another redirect URI. Check those of your app.") },
            { u"KOE320"_s, tr("This login was used already or took too long. Start it again.") }
        };
        return known.value(code);
    }
    static QString withCode(const QString& sentence, const QString& code)
    {
        return tr("%1 (%2)").arg(sentence, code);
    }
};

} // namespace

QString loginSentence(const Error& error, Language language)
{
    if (error.code == ErrorCode::KakaoAnswerInvalid && error.values.contains(u"id_token"_s))
        return SignInTexts::noIdToken();
    if (error.code == ErrorCode::KakaoRefused && error.values.size() == 2) {
        const QString explained = SignInTexts::ofKakao(error.values.at(1));
        if (!explained.isEmpty())
            return SignInTexts::withCode(explained, error.values.at(1));
    }
    return sentenceFor(error, language);
}

bool isAboutTheApp(const Error& error)
{
    static const QStringList codes { u"KOE004"_s, u"KOE005"_s, u"KOE006"_s, u"KOE007"_s,
                                     u"KOE008"_s, u"KOE009"_s, u"KOE010"_s, u"KOE101"_s,
                                     u"KOE205"_s, u"KOE303"_s };
    return error.code == ErrorCode::AppKeyMissing
        || (error.code == ErrorCode::KakaoRefused && codes.contains(error.values.value(1)))
        || (error.code == ErrorCode::KakaoAnswerInvalid && error.values.contains(u"id_token"_s));
}

QString leftTime(int ms)
{
    const int seconds = (ms + 999) / 1000;
    return SignInTexts::left(seconds / 60, seconds % 60);
}

} // namespace jangbu::ui
