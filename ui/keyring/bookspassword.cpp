#include "ui/keyring/bookspassword.h"

#include <QUrl>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QString serverUrlText(const QString& user, const QString& host, int port, const QString& database)
{
    const auto encoded
        = [](const QString& part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    return u"mysql://%1@%2:%3/%4"_s.arg(encoded(user), host, QString::number(port),
                                        encoded(database));
}

QString passwordKeyOf(const QString& booksUrl)
{
    return booksUrl.startsWith(u"mysql:"_s) ? u"books "_s + booksUrl : QString();
}

} // namespace jangbu::ui
