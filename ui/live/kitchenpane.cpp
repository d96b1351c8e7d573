#include "ui/live/kitchenpane.h"

#include "core/text/textsearch.h"
#include "ui/live/tablewords.h"
#include "ui/widgets/text.h"

#include <QLabel>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ticketGap = 10;
constexpr int lowestTicketWidth = 196;

} // namespace

KitchenPane::KitchenPane(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_nothing(makeLabel(tr("Nothing is waiting in the kitchen."), TextStyle::Body, Tone::Muted,
                          m_content))
{
    setObjectName(u"kitchenPane"_s);
    setStyleProperty(m_content, "role", u"clear"_s);
    setWidget(m_content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setGeometry(2, 8, 400, 24);
}

void KitchenPane::setOrders(const QList<KitchenOrder>& orders, const BoardMoment& moment)
{
    QList<KitchenTicket*> tickets;
    for (const KitchenOrder& order : orders) {
        KitchenTicket* ticket = ticketFor(order);
        ticket->show(order, moment);
        tickets.append(ticket);
    }
    for (KitchenTicket* old : std::as_const(m_tickets)) {
        if (!tickets.contains(old)) {
            old->hide();
            old->deleteLater();
        }
    }
    m_tickets = tickets;
    layOut();
}

KitchenTicket* KitchenPane::ticketFor(const KitchenOrder& order)
{
    const auto known
        = std::find_if(m_tickets.cbegin(), m_tickets.cend(), [&](const KitchenTicket* ticket) {
              return ticket->order().order.id == order.order.id
                  && ticket->order().trade == order.trade;
          });
    if (known != m_tickets.cend())
        return *known;
    auto* ticket = new KitchenTicket(order, m_content);
    connect(ticket, &KitchenTicket::stepWanted, this, &KitchenPane::stepWanted);
    connect(ticket, &KitchenTicket::lineMarked, this, &KitchenPane::lineMarked);
    return ticket;
}

void KitchenPane::showMarks()
{
    for (KitchenTicket* ticket : std::as_const(m_tickets))
        ticket->showMarks();
}

void KitchenPane::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    layOut();
}

bool KitchenPane::isFound(const KitchenTicket* ticket) const
{
    const KitchenOrder& order = ticket->order();
    if (m_filter.isEmpty() || findText(TableWords::longName(order.place), m_filter))
        return true;
    return std::any_of(
        order.order.lines.cbegin(), order.order.lines.cend(),
        [this](const BoardLine& line) { return findText(line.name, m_filter).has_value(); });
}

void KitchenPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

/// Each ticket goes below the shortest column, so that the oldest stand at the top.
void KitchenPane::layOut()
{
    const int width = viewport()->width();
    const int columns = qMax(1, (width + ticketGap) / (lowestTicketWidth + ticketGap));
    QList<int> bottoms(columns, 0);
    QWidget* before = nullptr;
    for (KitchenTicket* ticket : std::as_const(m_tickets)) {
        ticket->setVisible(isFound(ticket));
        if (ticket->isHidden())
            continue;
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const auto column = static_cast<int>(shortest - bottoms.begin());
        const int x = (width + ticketGap) * column / columns;
        const int next = (width + ticketGap) * (column + 1) / columns;
        const int height = ticket->sizeHint().height();
        ticket->setGeometry(x, *shortest, next - ticketGap - x, height);
        *shortest += height + ticketGap;
        if (before)
            QWidget::setTabOrder(before, ticket);
        before = ticket;
    }
    m_nothing->setVisible(m_tickets.isEmpty());
    m_content->setMinimumHeight(*std::max_element(bottoms.cbegin(), bottoms.cend()));
}

} // namespace jangbu::ui
