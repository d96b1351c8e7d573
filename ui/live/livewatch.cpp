#include "ui/live/livewatch.h"

#include "core/orderdesk/boardlook.h"
#include "ui/preferences.h"

#include <QTimer>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 300;
/// Ages are shown in minutes, and orders fall due.
constexpr int minuteMs = 5'000;
constexpr qint64 usualLateMinutes = 20;
const QString lateKey = u"live/lateMinutes"_s;

} // namespace

LiveWatch::LiveWatch(BooksWork& work, const Clock& clock, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_lookTimer(new QTimer(this))
    , m_minuteTimer(new QTimer(this))
{
    m_lookTimer->setInterval(lookMs);
    m_minuteTimer->setInterval(minuteMs);
    connect(m_lookTimer, &QTimer::timeout, this, &LiveWatch::look);
    connect(m_minuteTimer, &QTimer::timeout, this, [this] {
        count();
        moveDueOrders();
    });
}

void LiveWatch::setStore(const std::optional<Store>& store)
{
    m_newest.next(); // What is on its way is of the store before.
    m_store = store;
    m_commitCount.reset();
    m_board = {};
    m_known.clear();
    m_hasLooked = false;
    m_isLooking = false;
    if (store) {
        m_lookTimer->start();
        m_minuteTimer->start();
        look();
    } else {
        m_lookTimer->stop();
        m_minuteTimer->stop();
        count();
    }
}

void LiveWatch::lookNow()
{
    if (m_isLooking)
        m_isWantedAgain = true;
    else
        look();
}

BoardMoment LiveWatch::moment() const
{
    return { m_clock.nowUtc(), m_preferences.value(lateKey, usualLateMinutes).toLongLong() };
}

void LiveWatch::setLateMinutes(qint64 minutes)
{
    m_preferences.setValue(lateKey, minutes);
    count();
    emit changed(m_board);
}

void LiveWatch::look()
{
    if (!m_store || m_isLooking)
        return;
    m_isLooking = true;
    m_work.watch(
        this, m_newest,
        [store = *m_store, before = m_commitCount](BackOffice& books) {
            return lookAtBoard(books, store, before);
        },
        [this](const Result<BoardSight>& sight) {
            m_isLooking = false;
            // A look that fails is not worth a word: the next one comes soon.
            if (sight) {
                m_commitCount = sight->commitCount;
                if (sight->board)
                    take(*sight->board);
            }
            if (std::exchange(m_isWantedAgain, false))
                look();
        });
}

void LiveWatch::take(const BoardView& seen)
{
    const BoardView board = withoutForgotten(seen, moment());
    const bool isSame = m_hasLooked && board == m_board;
    if (isSame)
        return;
    m_board = board;
    tellNewOrders();
    m_hasLooked = true;
    count();
    emit changed(m_board);
}

void LiveWatch::count()
{
    const BoardCounts counts = countsOf(m_board, moment());
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged(m_counts);
}

void LiveWatch::tellNewOrders()
{
    QList<NewOrder> came;
    QSet<OrderId> waiting;
    eachPlace(m_board, [&](const BoardTable& place, const BoardTrade& trade) {
        for (const BoardOrder& order : trade.orders) {
            if (order.state != OrderState::Placed || order.lines.isEmpty())
                continue;
            waiting.insert(order.id);
            if (!m_known.contains(order.id))
                came.append(
                    { order.id, place.name, order.lines.first().name, order.lines.size() - 1 });
        }
    });
    m_known = waiting;
    // What waited before the window was opened is no news.
    if (m_hasLooked && !came.isEmpty())
        emit ordersCame(came);
}

void LiveWatch::moveDueOrders()
{
    m_work.watch(
        this, [](BackOffice& books) { return books.moveDueOrders.run(); },
        [this](const Result<qint64>& moved) {
            if (moved && *moved > 0)
                lookNow();
        });
}

} // namespace jangbu::ui
