#include "core/storage/databaseurl.h"

#include <QUrl>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Whether the percent-decoded part can be what was meant: bytes that are no UTF-8 decode to
/// U+FFFD, and no server takes a NUL.
bool isText(const QString& part)
{
    return !part.contains(QChar::ReplacementCharacter) && !part.contains(QChar::Null);
}

} // namespace

DatabaseUrl DatabaseUrl::sqlite(const QString& path)
{
    DatabaseUrl url;
    url.path = path;
    return url;
}

std::optional<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    if (text.startsWith(u"sqlite:"_s)) {
        const QString path = text.sliced(7);
        return path.isEmpty() ? std::nullopt : std::optional(sqlite(path));
    }
    const QUrl parts(text, QUrl::StrictMode);
    if (!parts.isValid() || parts.scheme() != u"mysql" || parts.host().isEmpty() || parts.hasQuery()
        || parts.hasFragment())
        return std::nullopt;
    const QString path = parts.path(QUrl::FullyEncoded);
    if (!path.startsWith(u'/') || path.indexOf(u'/', 1) > 0 || parts.port(3306) == 0)
        return std::nullopt;
    DatabaseUrl url;
    url.product = Product::MySql;
    url.user = parts.userName(QUrl::FullyDecoded);
    url.password = parts.password(QUrl::FullyDecoded);
    url.host = parts.host(QUrl::FullyDecoded);
    url.port = parts.port(3306);
    url.database = parts.path(QUrl::FullyDecoded).sliced(1);
    if (url.user.isEmpty() || url.database.isEmpty() || !isText(url.user) || !isText(url.password)
        || !isText(url.database))
        return std::nullopt;
    return url;
}

QString DatabaseUrl::shown() const
{
    return product == Product::Sqlite ? path
                                      : u"%1@%2:%3/%4"_s.arg(user, host).arg(port).arg(database);
}

} // namespace jangbu
