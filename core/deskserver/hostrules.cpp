#include "core/deskserver/hostrules.h"

#include <QHostInfo>
#include <QRegularExpression>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Host and port apart, in lower case; nothing for what is neither a name nor an address.
std::optional<QString> nameIn(const QByteArray& host)
{
    static const QRegularExpression form(
        uR"(^(\[[0-9a-f:.]+(?:%[0-9a-z._-]+)?\]|[0-9a-z._-]+)(?::[0-9]{1,5})?$)"_s);
    const auto match = form.match(QString::fromLatin1(host.trimmed()).toLower());
    if (!match.hasMatch())
        return std::nullopt;
    QString name = match.captured(1);
    if (name.startsWith(u'['))
        return name.sliced(1, name.size() - 2);
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isPrivate(const QString& name)
{
    if (!name.contains(u'.'))
        return !name.isEmpty();
    const QStringList ends { u".local"_s, u".lan"_s, u".internal"_s, u".home.arpa"_s,
                             u".localhost"_s };
    return std::any_of(ends.cbegin(), ends.cend(),
                       [&name](const QString& end) { return name.endsWith(end); });
}

} // namespace

HostRules::HostRules(const QStringList& ownNames)
{
    for (const QString& name : ownNames)
        m_ownNames.insert(name.toLower());
    m_ownNames.insert(QHostInfo::localHostName().toLower());
}

bool HostRules::isOwn(const QByteArray& host) const
{
    const auto name = nameIn(host);
    if (!name)
        return false;
    return isPrivate(*name) || !QHostAddress(*name).isNull() || m_ownNames.contains(*name);
}

std::optional<ErrorCode> HostRules::refusalOf(const HttpRequest& request,
                                              const QByteArray& authority, bool isEncrypted) const
{
    const auto host = request.header("host");
    const QByteArray named = authority.isEmpty() ? host.value_or(QByteArray()) : authority;
    // HTTP/1.0 knows no Host; no browser speaks it.
    const bool isOld = request.minorVersion == 0 && !host && authority.isEmpty();
    if (!isOld && (!isOwn(named) || (host && !isOwn(*host))))
        return ErrorCode::HostRefused;
    const auto origin = request.header("origin");
    if (!origin)
        return std::nullopt;
    const QByteArray own = (isEncrypted ? "https://" : "http://") + named.toLower();
    return origin->toLower() == own && request.countOf("origin") == 1
        ? std::nullopt
        : std::optional(ErrorCode::OriginRefused);
}

} // namespace jangbu
