#pragma once

#include "core/deskserver/deskapi.h"
#include "core/deskserver/httpserver.h"

#include <memory>

namespace jangbu {

/// Where and how an order desk listens.
struct DeskSettings {
    QString address
        = QStringLiteral("127.0.0.1"); ///< An address of this computer, or `::` for all.
    quint16 port = 8477; ///< 0: any that is free.
    QString certificateFile {}; ///< PEM; with a key file: encrypted.
    QString keyFile {};
    QStringList ownNames {}; ///< Names under which devices may reach it, besides HostRules.
    qsizetype maxConnections = 1'024;
    HttpLimits http {};
    DeskLimits desk {};
};

/// What runs in the desk's own thread: the server and the API behind it. Every function but the
/// constructor is called there.
class DeskService final : public QObject {
    Q_OBJECT
public:
    explicit DeskService(const DeskSettings& settings);
    ~DeskService() override;

    /// The port. PORT_UNAVAILABLE, VALUE_INVALID for an address that is none, TLS_FILES_INVALID.
    /// The books outlive the service.
    Result<quint16> listen(DeskBooks& books);
    void tell(const DeskChanges& changes);
    /// Takes no more requests.
    void finish();
    /// Sends what is due and ends all connections, within a few seconds.
    void close();

private:
    Result<QSslConfiguration> encryption() const;

    DeskSettings m_settings;
    HostRules m_hosts;
    std::unique_ptr<DeskApi> m_api;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace jangbu
