#include "core/deskserver/httpconnection.h"

#include <QSslSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace jangbu {

namespace {

/// A phone that sleeps says nothing, and the kernel would wait for it for a quarter of an hour.
void noticeSilentPeer(QTcpSocket& socket)
{
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    const unsigned int unansweredMs = 30'000;
    const int on = 1;
    const int idleSeconds = 30;
    const int stepSeconds = 10;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &unansweredMs, sizeof unansweredMs);
    ::setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, &idleSeconds, sizeof idleSeconds);
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, &stepSeconds, sizeof stepSeconds);
}

} // namespace

void HttpExchange::answer(const HttpResponse& response) const
{
    if (m_connection)
        m_connection->send(m_number, response);
}

void HttpExchange::openStream(const HttpResponse& head) const
{
    if (m_connection)
        m_connection->stream(m_number, head);
}

HttpConnection::HttpConnection(QTcpSocket* socket, const HttpLimits& limits, Handler handler,
                               QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_handler(std::move(handler))
    , m_parser(limits.sizes)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(limits.readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::timedOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::bytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::end);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::end);
    start();
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
}

void HttpConnection::start()
{
    waitFor(m_limits.requestMs); // Also for the handshake.
    if (auto* secure = qobject_cast<QSslSocket*>(m_socket)) {
        m_isEncrypted = true;
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::bytesWritten);
    }
}

bool HttpConnection::isIdle() const
{
    return !m_isBusy && !m_isStream && m_socket->bytesToWrite() == 0;
}

void HttpConnection::waitFor(int milliseconds)
{
    m_timer.start(milliseconds);
}

void HttpConnection::pump()
{
    if (m_isPumping)
        return;
    m_isPumping = true;
    int handled = 0;
    while (readNext()) {
        if (++handled < m_limits.requestsAtOnce)
            continue;
        QMetaObject::invokeMethod(this, &HttpConnection::pump, Qt::QueuedConnection);
        break;
    }
    m_isPumping = false;
    if (m_phase == Phase::Closing)
        drain();
}

/// One step; whether there may be another one.
bool HttpConnection::readNext()
{
    if (m_phase == Phase::Streaming) {
        m_socket->skip(m_limits.readBuffer); // A listener has nothing more to say.
        return false;
    }
    if (m_phase != Phase::Waiting && m_phase != Phase::Reading)
        return false;
    if (m_socket->bytesToWrite() > m_limits.unsentAnswers)
        return false; // It goes on when the client has taken some of that.
    if (m_socket->bytesAvailable() > 0)
        m_buffer += m_socket->read(m_limits.readBuffer);
    if (m_buffer.isEmpty())
        return false;
    if (m_phase == Phase::Waiting) {
        m_phase = Phase::Reading;
        waitFor(m_limits.requestMs);
    }
    const quint64 before = m_number;
    readRequest();
    return m_number != before || (m_phase == Phase::Reading && m_socket->bytesAvailable() > 0);
}

void HttpConnection::readRequest()
{
    switch (m_parser.feed(m_buffer)) {
    case HttpParser::Progress::NeedsMore:
        if (m_parser.takeContinueWish())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case HttpParser::Progress::Done:
        return handleRequest();
    case HttpParser::Progress::HeaderTooLarge:
        return refuse(431,
                      { ErrorCode::HeaderTooLarge, { QString::number(m_limits.sizes.header) } });
    case HttpParser::Progress::BodyTooLarge:
        return refuse(413, { ErrorCode::BodyTooLarge, { QString::number(m_limits.sizes.body) } });
    case HttpParser::Progress::Malformed:
        return refuse(400, { ErrorCode::RequestMalformed });
    }
}

void HttpConnection::handleRequest()
{
    HttpRequest request = m_parser.take();
    request.peer = m_socket->peerAddress();
    m_isHead = request.method == "HEAD";
    m_keepsAlive = request.keepAlive;
    m_phase = Phase::Working;
    m_isBusy = true;
    ++m_number;
    waitFor(m_limits.workMs);
    m_handler(request, HttpExchange(this, m_number));
}

void HttpConnection::refuse(int status, const Error& error)
{
    HttpResponse response = HttpResponse::refusal(status, error, Language::English);
    response.closes = true;
    m_phase = Phase::Working;
    m_isBusy = true;
    m_isHead = false;
    send(++m_number, response);
}

void HttpConnection::send(quint64 number, const HttpResponse& response)
{
    if (number != m_number || m_phase != Phase::Working)
        return;
    const bool keepsAlive = m_keepsAlive && !response.closes && !m_isFinishing;
    m_isBusy = false;
    m_phase = keepsAlive ? Phase::Waiting : Phase::Closing;
    m_socket->write(response.bytes(keepsAlive, !m_isHead));
    if (m_phase == Phase::Ended)
        return;
    waitFor(keepsAlive ? m_limits.idleMs : m_limits.answerMs);
    if (m_phase == Phase::Closing)
        close();
    else if (!m_isPumping)
        QMetaObject::invokeMethod(this, &HttpConnection::pump, Qt::QueuedConnection);
}

void HttpConnection::stream(quint64 number, const HttpResponse& head)
{
    if (number != m_number || m_phase != Phase::Working)
        return;
    m_isBusy = false;
    m_isStream = true;
    m_phase = Phase::Streaming;
    m_timer.stop();
    noticeSilentPeer(*m_socket);
    QByteArray text = "HTTP/1.1 200 OK\r\n";
    for (const auto& [name, value] : head.headers)
        text.append(name).append(": ").append(value).append("\r\n");
    m_socket->write(text.append("Connection: close\r\n\r\n"));
}

void HttpConnection::writeEvent(const QByteArray& bytes)
{
    if (m_phase != Phase::Streaming)
        return;
    if (m_socket->bytesToWrite() > m_limits.unsentEvents)
        return abort();
    m_socket->write(bytes);
}

void HttpConnection::finish()
{
    m_isFinishing = true;
    if (m_phase == Phase::Working || m_phase == Phase::Closing || m_phase == Phase::Ended)
        return;
    m_phase = Phase::Closing;
    waitFor(m_limits.drainMs);
    close();
}

/// Only what has left is followed by the end: a half-close that is too early cuts the answer off.
void HttpConnection::close()
{
    if (m_isHalfClosed || m_phase != Phase::Closing)
        return;
    auto* secure = qobject_cast<QSslSocket*>(m_socket);
    if (m_socket->bytesToWrite() > 0 || (secure && secure->encryptedBytesToWrite() > 0))
        return;
    m_isHalfClosed = true;
    if (secure)
        return secure->disconnectFromHost();
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    waitFor(m_limits.drainMs);
    drain();
}

/// A client that still sends would lose the answer, were the connection reset at once.
void HttpConnection::drain()
{
    m_buffer.clear();
    m_drained += m_socket->skip(m_limits.drainBytes);
    if (m_drained > m_limits.drainBytes)
        abort();
}

void HttpConnection::bytesWritten()
{
    if (m_phase == Phase::Closing)
        close();
    else if (m_phase == Phase::Waiting && m_socket->bytesToWrite() <= m_limits.unsentAnswers)
        pump();
}

void HttpConnection::timedOut()
{
    if (m_phase == Phase::Reading && !m_buffer.isEmpty()) {
        m_keepsAlive = false;
        const QString seconds = QString::number(m_limits.requestMs / 1000);
        return refuse(408, { ErrorCode::RequestTooSlow, { seconds } });
    }
    abort();
}

void HttpConnection::abort()
{
    if (m_phase == Phase::Ended)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    end();
}

void HttpConnection::end()
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_timer.stop();
    Q_EMIT ended(this);
    deleteLater();
}

} // namespace jangbu
