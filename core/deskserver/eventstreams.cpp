#include "core/deskserver/eventstreams.h"

#include <utility>

namespace jangbu {

EventStreams::EventStreams(const DeskBooks& books, Times times, QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_times(times)
    , m_heartbeat(this)
    , m_gap(this)
{
    m_gap.setSingleShot(true);
    connect(&m_heartbeat, &QTimer::timeout, this, &EventStreams::beat);
    connect(&m_gap, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasNews, false))
            tellAll();
    });
}

void EventStreams::open(const QString& token, const DeskAsker& asker, const HttpExchange& exchange)
{
    HttpConnection* connection = exchange.connection();
    if (!connection)
        return;
    const qint64 device = asker.id.value();
    const auto before = m_streams.constFind(device);
    if (before != m_streams.cend() && before->connection)
        before->connection->finish();
    connect(connection, &HttpConnection::ended, this, &EventStreams::leave);
    HttpResponse head;
    head.headers = { { "Content-Type", "text/event-stream; charset=utf-8" },
                     { "Cache-Control", "no-store" },
                     { "X-Accel-Buffering", "no" },
                     { "X-Content-Type-Options", "nosniff" } };
    exchange.openStream(head);
    connection->writeEvent("retry: 2000\n\n");
    const auto stream
        = m_streams.insert(device, { .token = token, .asker = asker, .connection = connection });
    tellNews(*stream); // What is true now: it may have missed anything.
    if (!m_heartbeat.isActive())
        m_heartbeat.start(m_times.heartbeatMs);
}

void EventStreams::tell(const DeskChanges& changes)
{
    if (changes.askers)
        checkAskers();
    m_hasNews = true;
    if (m_gap.isActive())
        return;
    m_hasNews = false;
    tellAll();
}

void EventStreams::tellAll()
{
    m_gap.start(m_times.hintGapMs);
    for (Stream& stream : m_streams)
        tellNews(stream);
}

void EventStreams::tellNews(Stream& stream)
{
    const auto menu = m_books.menu(stream.asker.store);
    const qint64 menuVersion = menu ? menu->version : 0;
    const qint64 tradeVersion = m_books.tradeVersion(stream.asker.store, stream.asker.table);
    if (std::exchange(stream.menuVersion, menuVersion) != menuVersion)
        write(stream, "menu", "{\"menu\":" + QByteArray::number(menuVersion) + '}');
    if (std::exchange(stream.tradeVersion, tradeVersion) != tradeVersion)
        write(stream, "trade", "{\"trade\":" + QByteArray::number(tradeVersion) + '}');
}

void EventStreams::checkAskers()
{
    QList<QPointer<HttpConnection>> gone;
    for (Stream& stream : m_streams) {
        const auto asker = m_books.askerOf(stream.token);
        if (!asker) {
            write(stream, "gone", "{}");
            gone.append(stream.connection);
        } else if (*asker != stream.asker) {
            stream.asker = *asker; // Moved to another table, or called otherwise.
            stream.tradeVersion = -1;
            write(stream, "device", "{}");
            tellNews(stream);
        }
    }
    for (const auto& connection : gone) {
        if (connection) // After what was written to it.
            QMetaObject::invokeMethod(connection, &HttpConnection::finish, Qt::QueuedConnection);
    }
}

void EventStreams::beat()
{
    for (const Stream& stream : std::as_const(m_streams))
        write(stream, "hb", "{}");
    if (m_streams.isEmpty())
        m_heartbeat.stop();
}

void EventStreams::closeAll()
{
    m_gap.stop();
    m_heartbeat.stop();
    const auto streams = std::exchange(m_streams, {});
    for (const Stream& stream : streams) {
        if (stream.connection)
            stream.connection->finish();
    }
}

void EventStreams::leave(HttpConnection* connection)
{
    m_streams.removeIf([connection](const auto& stream) {
        return !stream.value().connection || stream.value().connection == connection;
    });
}

/// A stream whose client is stuck ends in here, a little later; see leave().
void EventStreams::write(const Stream& stream, const QByteArray& event, const QByteArray& data)
{
    if (!stream.connection)
        return;
    const QByteArray id = QByteArray::number(++m_lastId);
    const QByteArray text = "id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n";
    QMetaObject::invokeMethod(
        stream.connection, [connection = stream.connection, text] { connection->writeEvent(text); },
        Qt::QueuedConnection);
}

} // namespace jangbu
