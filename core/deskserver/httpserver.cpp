#include "core/deskserver/httpserver.h"

#include <QSslSocket>

namespace jangbu {

namespace {

constexpr int backlog = 1'024;
constexpr int acceptAgainMs = 250;

} // namespace

HttpServer::HttpServer(const HttpLimits& limits, qsizetype maxConnections,
                       HttpConnection::Handler handler, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_maxConnections(maxConnections)
    , m_handler(std::move(handler))
{
    setListenBacklogSize(backlog); // Before it listens.
    connect(this, &QTcpServer::acceptError, this, &HttpServer::acceptAgain);
}

HttpServer::~HttpServer()
{
    abortAll();
}

void HttpServer::encryptWith(const QSslConfiguration& configuration)
{
    m_encryption = configuration;
}

/// After an error, such as no descriptor that is free, Qt accepts nothing until it is told to.
void HttpServer::acceptAgain()
{
    if (makeRoom())
        return resumeAccepting();
    QTimer::singleShot(acceptAgainMs, this, [this] {
        if (isListening())
            resumeAccepting();
    });
}

QTcpSocket* HttpServer::socketFor(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_encryption)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    return socket.release();
}

bool HttpServer::makeRoom()
{
    if (m_strangers.empty())
        return false;
    m_strangers.front()->abort();
    return true;
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    const bool isFull = connectionCount() >= m_maxConnections;
    QTcpSocket* socket = socketFor(descriptor);
    if (!socket)
        return;
    if (isFull && !makeRoom()) {
        socket->abort();
        delete socket;
        return;
    }
    auto* connection = new HttpConnection(socket, m_limits, m_handler, this);
    m_places.insert(connection, m_strangers.insert(m_strangers.end(), connection));
    connect(connection, &HttpConnection::ended, this, &HttpServer::forget);
    if (auto* secure = qobject_cast<QSslSocket*>(socket)) {
        secure->setSslConfiguration(*m_encryption);
        secure->startServerEncryption();
    }
}

bool HttpServer::claim(HttpConnection* connection, qint64 owner, int most)
{
    if (connection->owner() == owner)
        return true;
    const auto others = m_owned.value(owner);
    if (others.size() >= most) {
        const auto idle = std::find_if(others.cbegin(), others.cend(),
                                       [](const auto* other) { return other->isIdle(); });
        if (idle == others.cend())
            return false;
        (*idle)->abort();
    }
    // One that has shown another token before leaves its owner.
    forget(connection);
    connection->setOwner(owner);
    m_owned[owner].append(connection);
    ++m_ownedCount;
    return true;
}

void HttpServer::forget(HttpConnection* connection)
{
    const auto place = m_places.constFind(connection);
    if (place != m_places.cend()) {
        m_strangers.erase(*place);
        m_places.erase(place);
    } else if (const auto owned = m_owned.find(connection->owner()); owned != m_owned.end()) {
        m_ownedCount -= owned->removeAll(connection);
        if (owned->isEmpty())
            m_owned.erase(owned);
    }
    if (connectionCount() == 0)
        Q_EMIT emptied();
}

QList<HttpConnection*> HttpServer::all() const
{
    QList<HttpConnection*> connections(m_strangers.cbegin(), m_strangers.cend());
    for (const auto& owned : m_owned)
        connections += owned;
    return connections;
}

void HttpServer::finish()
{
    close();
    for (HttpConnection* connection : all())
        connection->finish();
}

void HttpServer::abortAll()
{
    for (HttpConnection* connection : all())
        connection->abort();
}

} // namespace jangbu
