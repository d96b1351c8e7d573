#pragma once

#include "core/store/store.h"
#include "ui/live/placestate.h"
#include "ui/work/bookswork.h"

#include <QObject>
#include <QSet>

class QTimer;

namespace jangbu::ui {

class Preferences;

/// A new order, as a notice names it.
struct NewOrder {
    OrderId order;
    QString place {};
    QString firstProduct {};
    qint64 furtherLines = 0;
};

/// Keeps an eye on the board of one store, whichever page is shown: looks into the books several
/// times a second on a thread of its own, so that what tablets and other programs do is seen within
/// a second, and at once when told. On SQLite a look at books in which nothing was written costs
/// next to nothing.
class LiveWatch final : public QObject {
    Q_OBJECT

public:
    LiveWatch(BooksWork& work, const Clock& clock, Preferences& preferences,
              QObject* parent = nullptr);

    /// Nothing: it rests.
    void setStore(const std::optional<Store>& store);
    /// As soon as it can.
    void lookNow();
    /// Now, and how old an order may be; the owner sets that.
    BoardMoment moment() const;
    void setLateMinutes(qint64 minutes);
    const BoardCounts& counts() const { return m_counts; }

signals:
    /// Something on the board has changed.
    void changed(const jangbu::BoardView& board);
    void countsChanged(const jangbu::ui::BoardCounts& counts);
    /// Orders of guests that were not there at the look before.
    void ordersCame(const QList<jangbu::ui::NewOrder>& orders);

private:
    void look();
    void take(const BoardView& seen);
    void count();
    void tellNewOrders();
    void moveDueOrders();

    BooksWork& m_work;
    const Clock& m_clock;
    Preferences& m_preferences;
    QTimer* m_lookTimer;
    QTimer* m_minuteTimer;
    std::optional<Store> m_store;
    std::optional<qint64> m_commitCount;
    BoardView m_board;
    BoardCounts m_counts;
    QSet<OrderId> m_known; ///< Orders that were seen while they waited.
    bool m_hasLooked = false;
    bool m_isLooking = false;
    bool m_isWantedAgain = false;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
