#include "core/monitoring/metricspush.h"

#include "core/monitoring/metrics.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace jangbu {

using namespace Qt::StringLiterals;

MetricsPush::MetricsPush(const QUrl& gateway, const QString& instance)
    : m_place(gateway)
{
    QString path = m_place.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    // In base64, since a name may hold a slash.
    const QByteArray name = instance.toUtf8().toBase64(QByteArray::Base64UrlEncoding
                                                       | QByteArray::OmitTrailingEquals);
    m_place.setPath(path + u"/metrics/job/jangbu/instance@base64/"_s + QString::fromLatin1(name),
                    QUrl::StrictMode);
}

Done MetricsPush::run(const QByteArray& text) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_place);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QLatin1StringView(metricsContentType));
    request.setTransferTimeout(timeoutMs);
    QNetworkReply* reply = manager.put(request, text);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() == QNetworkReply::NoError && status >= 200 && status < 300)
        return done;
    const QString why = status > 0 ? u"HTTP %1"_s.arg(status) : reply->errorString();
    return Error { ErrorCode::PushFailed,
                   { m_place.adjusted(QUrl::RemovePath | QUrl::RemoveUserInfo).toString(), why } };
}

} // namespace jangbu
