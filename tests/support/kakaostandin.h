#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

namespace jangbu::test {

/// tests/kakao/standin as a process of its own, gone with the object. What can be switched is told
/// there.
class KakaoStandIn final {
public:
    KakaoStandIn();
    ~KakaoStandIn();
    Q_DISABLE_COPY_MOVE(KakaoStandIn)

    QUrl base() const { return m_base; }
    static QString appKey() { return QStringLiteral("0123456789abcdef0123456789abcdef"); }
    void set(const QString& name, const QJsonValue& value);
    /// As it was at its start.
    void reset();
    /// Forgets every token.
    void revoke();
    /// Signs with another key from now on.
    void changeKey();
    /// How often an address was asked, such as `POST /oauth/token`.
    int requestsOf(const QString& place);
    /// Every code and token that is good.
    QList<QByteArray> secrets();
    /// What a browser is led to by this page, without going there.
    QUrl follow(const QUrl& page);

private:
    QByteArray ask(const QString& path, const QByteArray& body = "{}");
    QByteArray read(const QString& path);

    QProcess m_process;
    QNetworkAccessManager m_network {};
    QUrl m_base;
};

} // namespace jangbu::test
