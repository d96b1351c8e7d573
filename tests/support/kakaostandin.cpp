#include "tests/support/kakaostandin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerPatienceMs = 20'000;

std::unique_ptr<QNetworkReply> finished(QNetworkReply* reply)
{
    std::unique_ptr<QNetworkReply> owned(reply);
    if (!QTest::qWaitFor([&] { return owned->isFinished(); }, answerPatienceMs))
        qFatal("the stand-in of Kakao does not answer");
    return owned;
}

} // namespace

KakaoStandIn::KakaoStandIn()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SOURCE_ROOT "/tests/kakao/standin"), QStringList());
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(answerPatienceMs))
            qFatal("the stand-in of Kakao does not start");
    }
    const QString port = QString::fromLatin1(m_process.readLine()).section(u' ', 1).trimmed();
    m_base = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

KakaoStandIn::~KakaoStandIn()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(answerPatienceMs))
        m_process.kill();
}

QByteArray KakaoStandIn::ask(const QString& path, const QByteArray& body)
{
    QNetworkRequest request(m_base.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finished(m_network.post(request, body))->readAll();
}

QByteArray KakaoStandIn::read(const QString& path)
{
    return finished(m_network.get(QNetworkRequest(m_base.resolved(QUrl(path)))))->readAll();
}

void KakaoStandIn::set(const QString& name, const QJsonValue& value)
{
    ask(u"/standin/switches"_s, QJsonDocument(QJsonObject { { name, value } }).toJson());
}

void KakaoStandIn::reset()
{
    ask(u"/standin/reset"_s);
}

void KakaoStandIn::revoke()
{
    ask(u"/standin/revoke"_s);
}

void KakaoStandIn::changeKey()
{
    ask(u"/standin/change-key"_s);
}

int KakaoStandIn::requestsOf(const QString& place)
{
    const auto counts = QJsonDocument::fromJson(read(u"/standin/requests"_s)).object();
    return counts.value(place).toInt();
}

QList<QByteArray> KakaoStandIn::secrets()
{
    QList<QByteArray> all;
    const auto list = QJsonDocument::fromJson(read(u"/standin/secrets"_s)).array();
    for (const QJsonValue& one : list)
        all.append(one.toString().toUtf8());
    return all;
}

QUrl KakaoStandIn::follow(const QUrl& page)
{
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return QUrl::fromEncoded(finished(m_network.get(request))->rawHeader("Location"));
}

} // namespace jangbu::test
