#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QUuid>

namespace jangbu::test {

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const auto& [known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::code() const
{
    return json().value(u"error").toObject().value(u"code").toString();
}

QString RawAnswer::outcome() const
{
    return QStringLiteral("%1 %2").arg(status).arg(code()).trimmed();
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(5'000);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(2'000)) { }
}

bool RawClient::more(int withinMs)
{
    if (m_socket.bytesAvailable() == 0)
        m_socket.waitForReadyRead(withinMs);
    const QByteArray read = m_socket.readAll();
    m_buffer += read;
    return !read.isEmpty();
}

RawAnswer RawClient::read(int withinMs)
{
    RawAnswer answer;
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!more(withinMs))
            return answer;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QByteArrayList lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({ line.first(colon).toLower(), line.mid(colon + 1).trimmed() });
    }
    const qsizetype length = answer.header("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!more(withinMs))
            return {};
    }
    answer.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return answer;
}

std::optional<QByteArray> RawClient::readToEnd(int withinMs)
{
    QElapsedTimer clock;
    clock.start();
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        const int left = withinMs - static_cast<int>(clock.elapsed());
        if (left <= 0)
            return std::nullopt;
        more(left);
    }
    return m_buffer + m_socket.readAll();
}

QByteArray RawClient::readUntil(const QByteArray& text, int withinMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_buffer.contains(text)) {
        const int left = withinMs - static_cast<int>(clock.elapsed());
        if (left <= 0 || !more(left))
            return {};
    }
    return m_buffer;
}

bool RawClient::isOpen()
{
    more(0);
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

QByteArray requestFor(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                      const QByteArray& body, const QByteArrayList& headers)
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        text += "Authorization: Bearer " + token + "\r\n";
    for (const QByteArray& header : headers)
        text += header + "\r\n";
    if (!body.isEmpty()) {
        text += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
    }
    return text + "\r\n" + body;
}

QByteArray orderFor(const QByteArray& token, qint64 product, qint64 quantity, const QByteArray& key)
{
    const QByteArray own
        = key.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : key;
    const QByteArray body = "{\"lines\":[{\"product\":" + QByteArray::number(product)
        + ",\"quantity\":" + QByteArray::number(quantity) + "}]}";
    return requestFor("POST", "/api/v1/orders", token, body, { "Idempotency-Key: " + own });
}

} // namespace jangbu::test
