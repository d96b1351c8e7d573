#pragma once

#include "core/deskserver/httpparser.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace jangbu {

class HttpConnection;

/// How long and how much a connection may take. Times in milliseconds.
struct HttpLimits {
    HttpSizes sizes {};
    int requestMs = 10'000; ///< From the first byte to the last; dripping does not extend it.
    int idleMs = 45'000; ///< Between two requests.
    int answerMs = 10'000; ///< For a client to take an answer.
    int workMs = 30'000; ///< For the books to answer.
    int drainMs = 2'000; ///< What a refused client may still send…
    qint64 drainBytes = 256 * 1024; ///< …and how much.
    qint64 readBuffer = 64 * 1024;
    qint64 unsentAnswers = 256 * 1024; ///< Beyond, no further request is read.
    qint64 unsentEvents = 64 * 1024; ///< Beyond, a stream is closed.
    int requestsAtOnce = 16; ///< Of one connection, before others have their turn.
};

/// The place for the one answer to a request. May outlive the connection: an answer to a client
/// that has gone is dropped. Belongs to the server's thread.
class HttpExchange final {
public:
    explicit HttpExchange(HttpConnection* connection, quint64 number)
        : m_connection(connection)
        , m_number(number)
    {
    }

    void answer(const HttpResponse& response) const;
    /// Begins an answer without an end; what is written to the connection follows it.
    void openStream(const HttpResponse& head) const;
    /// Nothing when the client has gone.
    HttpConnection* connection() const { return m_connection; }

private:
    QPointer<HttpConnection> m_connection;
    quint64 m_number;
};

/// One connection: reads a request, has it handled, answers, reads the next. It ends itself, by
/// deleteLater(), and says so by `ended`. Lives in the server's thread.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequest&, const HttpExchange&)>;

    /// Takes the socket over. A socket that encrypts is at its handshake.
    HttpConnection(QTcpSocket* socket, const HttpLimits& limits, Handler handler, QObject* parent);
    ~HttpConnection() override;

    /// Whose token it has shown; 0 for a stranger.
    qint64 owner() const { return m_owner; }
    void setOwner(qint64 owner) { m_owner = owner; }
    /// Whether nothing is lost when it ends now: no request that waits, no answer on its way.
    bool isIdle() const;
    bool isEncrypted() const { return m_isEncrypted; }

    /// More of a stream. A client that does not take it is left.
    void writeEvent(const QByteArray& bytes);
    /// No further request: after the answer that is due it ends.
    void finish();
    /// Ends at once, whatever is under way.
    void abort();

Q_SIGNALS:
    void ended(HttpConnection* connection);

private:
    friend class HttpExchange;
    enum class Phase { Waiting, Reading, Working, Streaming, Closing, Ended };

    void start();
    void pump();
    bool readNext();
    void readRequest();
    void handleRequest();
    void refuse(int status, const Error& error);
    void send(quint64 number, const HttpResponse& response);
    void stream(quint64 number, const HttpResponse& head);
    void drain();
    void close();
    void bytesWritten();
    void timedOut();
    void waitFor(int milliseconds);
    void end();

    QTcpSocket* m_socket;
    const HttpLimits& m_limits;
    Handler m_handler;
    HttpParser m_parser;
    QByteArray m_buffer;
    QTimer m_timer;
    Phase m_phase = Phase::Reading;
    quint64 m_number = 0; ///< Of the request that is under way.
    qint64 m_owner = 0;
    qint64 m_drained = 0;
    bool m_isBusy = false;
    bool m_isPumping = false;
    bool m_isStream = false;
    bool m_isEncrypted = false;
    bool m_isHead = false;
    bool m_keepsAlive = false;
    bool m_isFinishing = false;
    bool m_isHalfClosed = false;
};

} // namespace jangbu
