#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace jangbu {

/// Tickets that open an event stream for a browser that can send no headers with it. A ticket
/// stands for a token for a minute, so that no token ever stands in an address or in a log.
class EventTickets final {
public:
    QString issue(const QString& token, qint64 nowMs);
    /// The token; nothing for a ticket that is unknown or too old.
    std::optional<QString> tokenOf(const QString& ticket, qint64 nowMs) const;

    static constexpr qint64 validMs = 60'000;

private:
    struct Ticket {
        QString token;
        qint64 untilMs = 0;
    };

    QHash<QString, Ticket> m_tickets;
};

} // namespace jangbu
