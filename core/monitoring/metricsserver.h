#pragma once

#include "core/result.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace jangbu {

/// Answers `GET /metrics` on this computer's loopback address, and nowhere else. In the thread of
/// its event loop. A request that is slow, long or odd is let go of.
class MetricsServer final : public QObject {
public:
    /// The figures in the text format; empty where they cannot be read just now.
    using Figures = std::function<QByteArray()>;

    static constexpr qsizetype maxRequestBytes = 8'192;
    static constexpr int maxConnections = 16;
    static constexpr int requestTimeoutMs = 5'000;

    explicit MetricsServer(Figures figures, QObject* parent = nullptr);

    /// 0: a port that is free. METRICS_NOT_SERVED.
    Done listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& request);

    Figures m_figures;
    QTcpServer m_server;
    int m_open = 0;
};

} // namespace jangbu
