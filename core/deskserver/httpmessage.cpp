#include "core/deskserver/httpmessage.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons {
        { 200, "OK" },
        { 201, "Created" },
        { 204, "No Content" },
        { 304, "Not Modified" },
        { 400, "Bad Request" },
        { 401, "Unauthorized" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 408, "Request Timeout" },
        { 409, "Conflict" },
        { 413, "Content Too Large" },
        { 415, "Unsupported Media Type" },
        { 421, "Misdirected Request" },
        { 422, "Unprocessable Content" },
        { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" },
        { 503, "Service Unavailable" },
    };
    return reasons.value(status, "Unknown");
}

/// Sent with whatever is answered, so that a browser trusts nothing that it was not told.
constexpr auto alwaysSent = "X-Content-Type-Options: nosniff\r\n"
                            "Referrer-Policy: no-referrer\r\n"
                            "X-Frame-Options: DENY\r\n"
                            "Cross-Origin-Resource-Policy: same-origin\r\n";

std::optional<int> hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    if (lower >= 'a' && lower <= 'f')
        return lower - 'a' + 10;
    return std::nullopt;
}

std::optional<QString> decoded(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char byte = text.at(at);
        if (byte == '%') {
            if (at + 2 >= text.size())
                return std::nullopt;
            const auto high = hexDigit(text.at(at + 1));
            const auto low = hexDigit(text.at(at + 2));
            if (!high || !low)
                return std::nullopt;
            byte = static_cast<char>(*high * 16 + *low);
            at += 2;
        }
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code == 0x7f)
            return std::nullopt;
        bytes.append(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString result = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

std::optional<QUrlQuery> queryFrom(const QByteArray& text)
{
    QUrlQuery query;
    for (const QByteArray& pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        query.addQueryItem(*name, *value);
    }
    return query;
}

} // namespace

std::optional<QByteArray> HttpRequest::header(const QByteArray& name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                    [&name](const auto& header) { return header.first == name; });
    return found == headers.cend() ? std::nullopt : std::optional(found->second);
}

qsizetype HttpRequest::countOf(const QByteArray& name) const
{
    return std::count_if(headers.cbegin(), headers.cend(),
                         [&name](const auto& header) { return header.first == name; });
}

Language HttpRequest::language() const
{
    const QByteArray wanted = header("accept-language").value_or(QByteArray()).trimmed().toLower();
    return wanted.startsWith("ko") ? Language::Korean : Language::English;
}

HttpResponse HttpResponse::json(int status, const QByteArray& body)
{
    return { .status = status, .contentType = "application/json; charset=utf-8", .body = body };
}

HttpResponse HttpResponse::json(int status, const QJsonObject& body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpResponse HttpResponse::refusal(int status, const Error& error, Language language)
{
    const QJsonObject body { { u"code"_s, wordOf(error.code) },
                             { u"message"_s, sentenceFor(error, language) } };
    HttpResponse response = json(status, QJsonObject { { u"error"_s, body } });
    response.addHeader("Cache-Control", "no-store");
    return response;
}

QByteArray HttpResponse::bytes(bool keepsAlive, bool withBody) const
{
    QByteArray text;
    text.reserve(body.size() + 512);
    text.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ');
    text.append(reasonOf(status)).append("\r\n");
    if (status != 304 && status != 204) {
        if (!contentType.isEmpty())
            text.append("Content-Type: ").append(contentType).append("\r\n");
        text.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n");
    }
    for (const auto& [name, value] : headers)
        text.append(name).append(": ").append(value).append("\r\n");
    text.append(alwaysSent);
    text.append(keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    if (withBody && status != 304 && status != 204)
        text.append(body);
    return text;
}

std::optional<RequestTarget> RequestTarget::from(const QByteArray& target)
{
    RequestTarget result;
    QByteArray rest = target;
    for (const QByteArray& scheme : { QByteArray("http://"), QByteArray("https://") }) {
        if (!rest.toLower().startsWith(scheme))
            continue;
        const qsizetype slash = rest.indexOf('/', scheme.size());
        result.authority = rest.mid(scheme.size(), slash < 0 ? -1 : slash - scheme.size());
        if (result.authority.isEmpty())
            return std::nullopt;
        rest = slash < 0 ? QByteArray("/") : rest.mid(slash);
    }
    if (!rest.startsWith('/') || rest.contains('#'))
        return std::nullopt;
    const qsizetype mark = rest.indexOf('?');
    const QByteArray path = rest.left(mark < 0 ? rest.size() : mark);
    if (mark >= 0) {
        auto query = queryFrom(rest.mid(mark + 1));
        if (!query)
            return std::nullopt;
        result.query = *query;
    }
    if (path == "/")
        return result;
    for (const QByteArray& segment : path.mid(1).split('/')) {
        const auto text = decoded(segment);
        if (!text)
            return std::nullopt;
        result.segments.append(*text);
    }
    return result;
}

} // namespace jangbu
