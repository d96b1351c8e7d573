#pragma once

#include "core/trade/boardrepository.h"
#include "core/trade/orderlife.h"

namespace jangbu {

struct Store;

/// All tables of a store at one moment, as people count them: 2번 before 10번.
struct BoardView {
    QList<BoardTable> hall {}; ///< Free ones too.
    /// Take-out, delivery and the counter: those in use, and paid trades with an order under way.
    QList<BoardTable> counter {};
    QList<BoardTable> elsewhere {}; ///< Open trades from files that sit at no table of the store.

    Money toCollect() const; ///< What all of them still owe.
    qsizetype hallInUse() const;
    bool isEmpty() const { return hall.isEmpty() && counter.isEmpty() && elsewhere.isEmpty(); }

    friend bool operator==(const BoardView&, const BoardView&) = default;
};

/// What the owner sees on the board of tables.
class TableBoard final {
public:
    enum class Reach {
        Tables, ///< Quick enough for every tick of a clock.
        AllOpenTrades, ///< Also those of files, which take a look at every trade of the store.
    };

    explicit TableBoard(Database& database)
        : m_database(database)
    {
    }

    Result<BoardView> run(const Store& store, Reach reach = Reach::AllOpenTrades);

private:
    Database& m_database;
};

} // namespace jangbu
