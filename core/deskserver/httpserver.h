#pragma once

#include "core/deskserver/httpconnection.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>

#include <list>
#include <optional>

namespace jangbu {

/// Takes connections in, up to a number. When that is reached, the oldest that has never shown a
/// valid token makes room: a flood of strangers locks no tablet out. Lives in its own thread.
class HttpServer final : public QTcpServer {
    Q_OBJECT
public:
    HttpServer(const HttpLimits& limits, qsizetype maxConnections, HttpConnection::Handler handler,
               QObject* parent = nullptr);
    ~HttpServer() override;

    /// From now on connections are encrypted.
    void encryptWith(const QSslConfiguration& configuration);

    /// Makes the connection one of the owner's. When the owner has so many that one more is too
    /// many, the oldest that waits for nothing is closed; false when all are at work.
    bool claim(HttpConnection* connection, qint64 owner, int most);

    qsizetype connectionCount() const { return m_strangers.size() + m_ownedCount; }
    /// Takes no more connections, and ends each after the answer that is due.
    void finish();
    void abortAll();

Q_SIGNALS:
    /// The last connection has ended.
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool makeRoom();
    QTcpSocket* socketFor(qintptr descriptor);
    void forget(HttpConnection* connection);
    void acceptAgain();
    QList<HttpConnection*> all() const;

    using Strangers = std::list<HttpConnection*>;

    const HttpLimits& m_limits;
    qsizetype m_maxConnections;
    HttpConnection::Handler m_handler;
    std::optional<QSslConfiguration> m_encryption;
    Strangers m_strangers; ///< The oldest first.
    QHash<HttpConnection*, Strangers::iterator> m_places;
    QHash<qint64, QList<HttpConnection*>> m_owned; ///< The oldest first.
    qsizetype m_ownedCount = 0;
};

} // namespace jangbu
