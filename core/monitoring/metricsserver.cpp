#include "core/monitoring/metricsserver.h"

#include "core/monitoring/metrics.h"

#include <QTcpSocket>
#include <QTimer>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QByteArray responseOf(const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

QByteArray refusalOf(const QByteArray& status)
{
    return responseOf(status, "text/plain"_ba, status + '\n');
}

} // namespace

MetricsServer::MetricsServer(Figures figures, QObject* parent)
    : QObject(parent)
    , m_figures(std::move(figures))
{
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsServer::accept);
}

Done MetricsServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return done;
    return Error { ErrorCode::MetricsNotServed, { QString::number(port), m_server.errorString() } };
}

void MetricsServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open >= maxConnections) {
            socket->abort();
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(requestTimeoutMs, socket, [socket] { socket->abort(); });
    }
}

void MetricsServer::read(QTcpSocket* socket)
{
    const QByteArray request = socket->peek(maxRequestBytes + 1);
    if (request.contains("\r\n\r\n"))
        answer(socket, request.first(request.indexOf("\r\n")));
    else if (request.size() > maxRequestBytes)
        socket->abort();
}

void MetricsServer::answer(QTcpSocket* socket, const QByteArray& request)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const QList<QByteArray> words = request.split(' ');
    const QByteArray path = words.value(1).split('?').constFirst();
    QByteArray response;
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        response = refusalOf("400 Bad Request"_ba);
    } else if (path != "/metrics") {
        response = refusalOf("404 Not Found"_ba);
    } else if (words.at(0) != "GET") {
        response = refusalOf("405 Method Not Allowed"_ba);
    } else {
        const QByteArray figures = m_figures();
        response = figures.isEmpty() ? refusalOf("503 Service Unavailable"_ba)
                                     : responseOf("200 OK"_ba, metricsContentType, figures);
    }
    socket->readAll();
    socket->write(response);
    socket->disconnectFromHost();
}

} // namespace jangbu
