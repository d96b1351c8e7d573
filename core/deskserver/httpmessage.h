#pragma once

#include "core/text/errortext.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace jangbu {

/// One request as it came in: complete, within the limits, and of a form that the parser accepts.
/// Names of headers are in lower case.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< As it was sent; see RequestTarget.
    int minorVersion = 1; ///< Of HTTP/1.
    bool keepAlive = false; ///< Whether the client expects the connection to stay.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHostAddress peer;

    /// The value of a header; nothing where it is missing. The first where it stands twice.
    std::optional<QByteArray> header(const QByteArray& name) const;
    qsizetype countOf(const QByteArray& name) const;
    /// What the client would rather read; English where it does not say Korean first.
    Language language() const;
};

/// What is answered. Header values are ours alone: nothing that a client sent goes into one.
struct HttpResponse {
    int status = 200;
    QByteArray contentType; ///< Empty: there is no body.
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers {};
    bool closes = false; ///< Whether the connection ends with it.

    static HttpResponse json(int status, const QJsonObject& body);
    static HttpResponse json(int status, const QByteArray& body);
    /// `{"error":{"code":…,"message":…}}`
    static HttpResponse refusal(int status, const Error& error, Language language);

    void addHeader(const QByteArray& name, const QByteArray& value)
    {
        headers.emplaceBack(name, value);
    }
    /// All of it as it is sent; without the body for HEAD.
    QByteArray bytes(bool keepsAlive, bool withBody) const;
};

/// Where a request points: its path, split and then decoded, and its query.
struct RequestTarget {
    QStringList segments; ///< `/api/v1/menu` is api, v1, menu; `/` is none.
    QUrlQuery query;
    QByteArray authority; ///< Of a target in absolute form; else empty.

    /// Nothing where it is neither a path nor an absolute address, or is coded wrongly: a bad
    /// percent sign, a control character, bytes that are no UTF-8.
    static std::optional<RequestTarget> from(const QByteArray& target);
};

} // namespace jangbu
