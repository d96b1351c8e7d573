#pragma once

#include <QJsonObject>
#include <QList>
#include <QTcpSocket>

namespace jangbu::test {

/// What a server sent back, taken apart.
struct RawAnswer {
    int status = 0; ///< 0: there was none.
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;

    QByteArray header(const QByteArray& name) const;
    QJsonObject json() const;
    QString code() const; ///< Of a refusal.
    QString outcome() const; ///< Such as `409 OUT_OF_STOCK` or `200`.
};

/// A client that sends exactly the bytes it is told to.
class RawClient final {
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray& bytes);
    /// The next answer, read by its length; status 0 when none came in time.
    RawAnswer read(int withinMs = 5'000);
    /// Everything until the server ends the connection; nothing when it does not.
    std::optional<QByteArray> readToEnd(int withinMs = 5'000);
    /// What is there as soon as it contains `text`; empty when it never does.
    QByteArray readUntil(const QByteArray& text, int withinMs = 5'000);
    bool isOpen();

    RawAnswer ask(const QByteArray& bytes)
    {
        send(bytes);
        return read();
    }

private:
    bool more(int withinMs);

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// A request with the usual headers. With a body it is JSON.
QByteArray requestFor(const QByteArray& method, const QByteArray& target,
                      const QByteArray& token = {}, const QByteArray& body = {},
                      const QByteArrayList& headers = {});
/// An order of one line, with a key of its own where none is given.
QByteArray orderFor(const QByteArray& token, qint64 product, qint64 quantity,
                    const QByteArray& key = {});

} // namespace jangbu::test
