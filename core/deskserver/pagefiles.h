#pragma once

#include "core/deskserver/httpmessage.h"

#include <QHash>

namespace jangbu {

/// The ordering page and the description of the API, out of the program itself.
class PageFiles final {
public:
    PageFiles();

    const QStringList& names() const { return m_names; }
    /// 304 when the client has it already. It may load from nowhere but here.
    HttpResponse answerTo(const QString& name, const HttpRequest& request) const;

private:
    struct File {
        QByteArray content;
        QByteArray type;
        QByteArray etag;
    };

    void add(const QString& path, const QString& name);

    QHash<QString, File> m_files;
    QStringList m_names;
};

/// Whether If-None-Match names this ETag.
bool isKnownToClient(const HttpRequest& request, const QByteArray& etag);

} // namespace jangbu
