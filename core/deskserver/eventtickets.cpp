#include "core/deskserver/eventtickets.h"

#include "core/device/device.h"

namespace jangbu {

QString EventTickets::issue(const QString& token, qint64 nowMs)
{
    constexpr qsizetype many = 2'048;
    if (m_tickets.size() >= many)
        m_tickets.removeIf([nowMs](const auto& ticket) { return ticket->untilMs <= nowMs; });
    if (m_tickets.size() >= many)
        m_tickets.clear(); // Who is hit asks for another one.
    const QString ticket = drawSecret();
    m_tickets.insert(ticket, { token, nowMs + validMs });
    return ticket;
}

std::optional<QString> EventTickets::tokenOf(const QString& ticket, qint64 nowMs) const
{
    const auto found = m_tickets.constFind(ticket);
    if (found == m_tickets.cend() || found->untilMs <= nowMs)
        return std::nullopt;
    return found->token;
}

} // namespace jangbu
