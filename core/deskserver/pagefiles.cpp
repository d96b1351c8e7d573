#include "core/deskserver/pagefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyFromHere = "default-src 'none'; script-src 'self'; style-src 'self'; "
                              "img-src 'self'; connect-src 'self'; manifest-src 'self'; "
                              "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

QByteArray typeOf(const QString& name)
{
    static const QHash<QString, QByteArray> types {
        { u"html"_s, "text/html; charset=utf-8" },
        { u"css"_s, "text/css; charset=utf-8" },
        { u"js"_s, "text/javascript; charset=utf-8" },
        { u"json"_s, "application/json; charset=utf-8" },
        { u"svg"_s, "image/svg+xml" },
        { u"webmanifest"_s, "application/manifest+json" },
    };
    return types.value(name.section(u'.', -1), "application/octet-stream");
}

} // namespace

PageFiles::PageFiles()
{
    const QString folder = u":/jangbu/orderpage/"_s;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        add(folder + name, name);
    add(u":/jangbu/orderdesk/openapi.json"_s, u"openapi.json"_s);
    m_names = m_files.keys();
}

void PageFiles::add(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    m_files.insert(name, { content, typeOf(name), '"' + hash.first(12).toHex() + '"' });
}

HttpResponse PageFiles::answerTo(const QString& name, const HttpRequest& request) const
{
    const File& file = *m_files.constFind(name);
    HttpResponse response;
    response.headers = { { "ETag", file.etag },
                         { "Cache-Control", "no-cache" },
                         { "Content-Security-Policy", onlyFromHere } };
    if (isKnownToClient(request, file.etag)) {
        response.status = 304;
        return response;
    }
    response.contentType = file.type;
    response.body = file.content;
    return response;
}

bool isKnownToClient(const HttpRequest& request, const QByteArray& etag)
{
    const auto known = request.header("if-none-match");
    if (!known)
        return false;
    const QByteArrayList tags = known->split(',');
    return std::any_of(tags.cbegin(), tags.cend(), [&etag](const QByteArray& listed) {
        QByteArray tag = listed.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        return tag == etag || tag == "*";
    });
}

} // namespace jangbu
