#include "core/deskserver/deskservice.h"

#include <QEventLoop>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    return file.readAll();
}

QSslKey keyIn(const QByteArray& pem)
{
    for (const auto algorithm : { QSsl::Ec, QSsl::Rsa }) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

DeskService::DeskService(const DeskSettings& settings)
    : m_settings(settings)
    , m_hosts(settings.ownNames)
{
}

DeskService::~DeskService() = default;

Result<QSslConfiguration> DeskService::encryption() const
{
    JANGBU_TRY_ASSIGN(const QByteArray certificatePem, contentOf(m_settings.certificateFile));
    JANGBU_TRY_ASSIGN(const QByteArray keyPem, contentOf(m_settings.keyFile));
    const auto chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    const QSslKey key = keyIn(keyPem);
    if (chain.isEmpty()) {
        return Error { ErrorCode::TlsFilesInvalid,
                       { m_settings.certificateFile, u"no certificate in PEM"_s } };
    }
    if (key.isNull()) {
        return Error { ErrorCode::TlsFilesInvalid,
                       { m_settings.keyFile, u"no EC or RSA key in PEM"_s } };
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Result<quint16> DeskService::listen(DeskBooks& books)
{
    QHostAddress address;
    const bool isAll = m_settings.address == u"::";
    if (!isAll && !address.setAddress(m_settings.address)) {
        return Error { ErrorCode::ValueInvalid,
                       { u"listen"_s, m_settings.address, u"192.168.0.10, 0.0.0.0, ::"_s } };
    }
    m_server = std::make_unique<HttpServer>(
        m_settings.http, m_settings.maxConnections,
        [this](const HttpRequest& request, const HttpExchange& exchange) {
            m_api->handle(request, exchange);
        });
    if (!m_settings.certificateFile.isEmpty() || !m_settings.keyFile.isEmpty()) {
        JANGBU_TRY_ASSIGN(const QSslConfiguration configuration, encryption());
        m_server->encryptWith(configuration);
    }
    const int most = m_settings.desk.connectionsPerDevice;
    m_api = std::make_unique<DeskApi>(books, m_settings.desk, m_hosts,
                                      [this, most](HttpConnection* connection, qint64 device) {
                                          return m_server->claim(connection, device, most);
                                      });
    if (!m_server->listen(isAll ? QHostAddress(QHostAddress::Any) : address, m_settings.port)) {
        const QString place = u"%1:%2"_s.arg(m_settings.address).arg(m_settings.port);
        return Error { ErrorCode::PortUnavailable, { place, m_server->errorString() } };
    }
    return m_server->serverPort();
}

void DeskService::tell(const DeskChanges& changes)
{
    if (m_api)
        m_api->streams().tell(changes);
}

void DeskService::finish()
{
    if (!m_api)
        return;
    m_api->streams().closeAll();
    m_server->finish();
}

void DeskService::close()
{
    if (!m_server)
        return;
    constexpr int longestMs = 2'000;
    QEventLoop loop;
    connect(m_server.get(), &HttpServer::emptied, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
    if (m_server->connectionCount() > 0)
        loop.exec();
    m_server->abortAll();
    m_server.reset();
    m_api.reset();
}

} // namespace jangbu
