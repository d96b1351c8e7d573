#include "core/signin/kakaoanswers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLifeSeconds = 366LL * 24 * 3600;

Error answerInvalid(const QString& what)
{
    return Error { .code = ErrorCode::KakaoAnswerInvalid, .values = { what } };
}

/// A word of Kakao's that may be shown: nothing that could carry a code or a token.
QString shownWord(const QString& word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_-]{1,40}$"_s);
    return plain.match(word).hasMatch() ? word : u"?"_s;
}

Error refusalOf(const QJsonObject& body, int status)
{
    const QString code = shownWord(body.value("error_code"_L1).toString());
    if (code == u"KOE322" || code == u"KOE319")
        return Error { .code = ErrorCode::LoginExpired };
    if (code == u"KOE237" || code == u"KOE003")
        return Error { .code = ErrorCode::KakaoBusy, .values = { code } };
    const QString word = shownWord(body.value("error"_L1).toString());
    if (code != u"?" || word != u"?") {
        return Error { .code = ErrorCode::KakaoRefused, .values = { word, code } };
    }
    return answerInvalid(QString::number(status));
}

/// Of the API, whose numbers are negative.
Error apiRefusalOf(const QJsonObject& body, int status)
{
    const int code = body.value("code"_L1).toInt();
    switch (code) {
    case -401:
        return Error { .code = ErrorCode::LoginExpired };
    case -1:
    case -7:
    case -10:
    case -603:
    case -9798:
        return Error { .code = ErrorCode::KakaoBusy, .values = { QString::number(code) } };
    case 0:
        return answerInvalid(QString::number(status));
    default:
        return Error { .code = ErrorCode::KakaoRefused,
                       .values = { u"API"_s, QString::number(code) } };
    }
}

/// The JSON object of an answer, or why there is none; `refusal` reads those that refuse.
template <typename Refusal>
Result<QJsonObject> objectOf(const HttpAnswer& answer, const Refusal& refusal)
{
    if (answer.status == 0)
        return Error { .code = ErrorCode::KakaoUnreachable };
    if (answer.isTooLarge)
        return answerInvalid(u"size"_s);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status == 200) {
        if (!document.isObject())
            return answerInvalid(u"JSON"_s);
        return document.object();
    }
    if (answer.status >= 500 || answer.status == 429) {
        return Error { .code = ErrorCode::KakaoBusy, .values = { QString::number(answer.status) } };
    }
    return refusal(document.object(), answer.status);
}

} // namespace

Result<KakaoTokens> readTokens(const HttpAnswer& answer)
{
    JANGBU_TRY_ASSIGN(const QJsonObject body, objectOf(answer, refusalOf));
    const auto bytes
        = [&body](QLatin1StringView name) { return body.value(name).toString().toLatin1(); };
    KakaoTokens tokens { .access = bytes("access_token"_L1),
                         .lastsSeconds = body.value("expires_in"_L1).toInteger(),
                         .refresh = bytes("refresh_token"_L1),
                         .identity = bytes("id_token"_L1) };
    if (tokens.access.isEmpty())
        return answerInvalid(u"access_token"_s);
    if (tokens.lastsSeconds <= 0 || tokens.lastsSeconds > longestLifeSeconds)
        return answerInvalid(u"expires_in"_s);
    return tokens;
}

Done readApiAnswer(const HttpAnswer& answer)
{
    JANGBU_TRY(objectOf(answer, apiRefusalOf));
    return done;
}

Result<QByteArray> readKeysAnswer(const HttpAnswer& answer)
{
    JANGBU_TRY(objectOf(answer, refusalOf));
    return answer.body;
}

} // namespace jangbu
