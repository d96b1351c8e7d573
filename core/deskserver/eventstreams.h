#pragma once

#include "core/deskserver/deskbooks.h"
#include "core/deskserver/httpconnection.h"

#include <QHash>
#include <QTimer>

namespace jangbu {

/// The open event streams (server-sent events), one for each device. What is sent is a hint: the
/// version of the menu or of the table's trade, after which the page asks for them. So an event
/// that is lost, late or doubled does no harm, and hints that come close together become one.
class EventStreams final : public QObject {
    Q_OBJECT
public:
    struct Times {
        int heartbeatMs = 15'000;
        int hintGapMs = 150; ///< The least time between two rounds of hints.
    };

    EventStreams(const DeskBooks& books, Times times, QObject* parent);

    /// Starts one; the stream that the device has is closed.
    void open(const QString& token, const DeskAsker& asker, const HttpExchange& exchange);
    /// The menu of a store, or the trade of a table, may have changed.
    void tell(const DeskChanges& changes);
    /// Ends the streams of those whose token holds no more.
    void checkAskers();
    void closeAll();
    qsizetype count() const { return m_streams.size(); }

private:
    struct Stream {
        QString token;
        DeskAsker asker;
        QPointer<HttpConnection> connection;
        qint64 menuVersion = -1; ///< What it was told last.
        qint64 tradeVersion = -1;
    };

    void tellAll();
    void tellNews(Stream& stream);
    void beat();
    void leave(HttpConnection* connection);
    void write(const Stream& stream, const QByteArray& event, const QByteArray& data);

    const DeskBooks& m_books;
    Times m_times;
    QHash<qint64, Stream> m_streams; ///< By the device's id.
    QTimer m_heartbeat;
    QTimer m_gap;
    bool m_hasNews = false;
    quint64 m_lastId = 0;
};

} // namespace jangbu
