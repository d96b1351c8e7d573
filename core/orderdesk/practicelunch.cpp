#include "core/orderdesk/practicelunch.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString practiceMark = u"[연습] "_s;
constexpr int maxTables = 100;
constexpr int lunchSeconds = 3'600;
constexpr int longestStep = 600;
constexpr qint64 msPerSecond = 1'000;
constexpr int scarceStock = 12;

struct Dish {
    QStringView name;
    QStringView category;
    qint64 won;
    int seconds; ///< Of cooking.
};

constexpr std::array dishes {
    Dish { u"김치찌개", u"MAIN_MENU", 9'000, 420 }, Dish { u"제육볶음", u"MAIN_MENU", 10'000, 480 },
    Dish { u"비빔밥", u"MAIN_MENU", 9'500, 300 },   Dish { u"물냉면", u"MAIN_MENU", 10'500, 360 },
    Dish { u"갈비탕", u"MAIN_MENU", 14'000, 540 },  Dish { u"계란말이", u"SUB_MENU", 7'000, 300 },
    Dish { u"공기밥", u"SUB_MENU", 1'000, 30 },     Dish { u"콜라", u"DRINK", 2'000, 30 },
    Dish { u"맥주", u"DRINK", 5'000, 30 },          Dish { u"식혜", u"DRINK", 3'000, 30 },
};

/// An order that was just refused is no fault of the lunch.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::OutOfStock || code == ErrorCode::ProductSoldOut;
}

} // namespace

/// Stands still but for the steps of the lunch.
class PracticeLunch::PracticeClock final : public Clock {
public:
    explicit PracticeClock(Instant start)
        : m_now(start)
    {
    }
    Instant nowUtc() const override { return m_now; }
    void advanceMs(qint64 ms) { m_now = m_now.plusMs(ms); }

private:
    Instant m_now;
};

/// Guests at one table, from coming to going.
struct PracticeLunch::Party {
    struct Served {
        OrderId order;
        Instant dueAtUtc; ///< When the staff gets to its next state.
    };

    QString table;
    std::optional<TradeId> trade {};
    Instant ordersAtUtc;
    int ordersLeft = 1;
    int tries = 0;
    QList<Served> underWay {};
    Instant leavesAtUtc;
    bool gone = false;
};

PracticeLunch::PracticeLunch(const Options& options, std::unique_ptr<QTemporaryDir> folder,
                             std::unique_ptr<PracticeClock> clock,
                             std::unique_ptr<BackOffice> books, const Store& store)
    : m_options(options)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_books(std::move(books))
    , m_store(store)
    , m_terminal(options.terminal, options.seed)
    , m_dice(options.seed)
    , m_startUtc(m_clock->nowUtc())
{
}

PracticeLunch::~PracticeLunch() = default;

Result<std::unique_ptr<PracticeLunch>> PracticeLunch::begin(const Options& options)
{
    if (options.tables < 1 || options.tables > maxTables) {
        return Error { ErrorCode::ValueInvalid,
                       { u"tables"_s, QString::number(options.tables), u"1…100"_s } };
    }
    auto folder = std::make_unique<QTemporaryDir>();
    const auto url = DatabaseUrl::parse(u"sqlite:"_s + folder->filePath(u"practice.jangbu"_s));
    if (!folder->isValid() || !url)
        return Error { ErrorCode::StorageReadOnly, { folder->path() } };
    auto clock = std::make_unique<PracticeClock>(SystemClock().nowUtc());
    JANGBU_TRY_ASSIGN(auto books, BackOffice::open(*url, clock.get()));
    NewStore wanted;
    wanted.name = practiceMark + u"한강식당"_s;
    wanted.grade = PosGrade::Gold;
    JANGBU_TRY_ASSIGN(const Store store, books->addStore.run(wanted));
    std::unique_ptr<PracticeLunch> lunch(
        new PracticeLunch(options, std::move(folder), std::move(clock), std::move(books), store));
    JANGBU_TRY(lunch->makeMenu());
    return lunch;
}

Done PracticeLunch::makeMenu()
{
    for (const Dish& dish : dishes) {
        NewProduct product { dish.name.toString(), dish.category.toString(),
                             Money::ofMinor(dish.won) };
        // One dish runs out in the middle of the lunch, as one always does.
        if (&dish == &dishes.back())
            product.baseStock = scarceStock;
        JANGBU_TRY_ASSIGN(const Product made, m_books->addProduct.run(m_store, product));
        m_menu.append(made);
    }
    for (int table = 1; table <= m_options.tables; ++table)
        JANGBU_TRY(m_books->changeTables.add(m_store, QString::number(table)));
    return done;
}

Instant PracticeLunch::nowUtc() const
{
    return m_clock->nowUtc();
}

int PracticeLunch::roll(int sides)
{
    return static_cast<int>(m_dice() % static_cast<unsigned>(sides));
}

Result<PracticeLunch::Progress> PracticeLunch::step(int seconds)
{
    if (seconds < 1 || seconds > longestStep) {
        return Error { ErrorCode::ValueInvalid,
                       { u"seconds"_s, QString::number(seconds), u"1…600"_s } };
    }
    for (int second = 0; second < seconds && !isOver(); ++second) {
        m_clock->advanceMs(msPerSecond);
        JANGBU_TRY(seat());
        for (Party& party : m_parties)
            JANGBU_TRY(play(party));
        m_parties.erase(std::remove_if(m_parties.begin(), m_parties.end(),
                                       [](const Party& party) { return party.gone; }),
                        m_parties.end());
    }
    return m_progress;
}

bool PracticeLunch::isOver() const
{
    const bool hourIsOver = m_clock->nowUtc().ms() - m_startUtc.ms() >= lunchSeconds * msPerSecond;
    const bool allCame = m_progress.guestsCame >= m_options.guestGroups || hourIsOver;
    return m_options.staffWorks ? allCame && m_parties.empty() : hourIsOver;
}

/// Guests come all through the hour, while there are free tables.
Done PracticeLunch::seat()
{
    const qint64 passed = m_clock->nowUtc().ms() - m_startUtc.ms();
    if (passed >= lunchSeconds * msPerSecond || m_progress.guestsCame >= m_options.guestGroups
        || roll(lunchSeconds) >= m_options.guestGroups * 2)
        return done;
    JANGBU_TRY_ASSIGN(const BoardView board,
                      m_books->tableBoard.run(m_store, TableBoard::Reach::Tables));
    QStringList free;
    for (const BoardTable& table : board.hall) {
        const bool isTaken = table.trade
            || std::any_of(m_parties.cbegin(), m_parties.cend(),
                           [&](const Party& party) { return party.table == table.name; });
        if (!isTaken)
            free.append(table.name);
    }
    if (free.isEmpty())
        return done;
    const Instant now = m_clock->nowUtc();
    m_parties.push_back({ .table = free.at(roll(static_cast<int>(free.size()))),
                          .ordersAtUtc = now.plusMs((30 + roll(120)) * msPerSecond),
                          .ordersLeft = 1 + roll(2),
                          .leavesAtUtc = now.plusMs((1'200 + roll(1'200)) * msPerSecond) });
    ++m_progress.guestsCame;
    return done;
}

Done PracticeLunch::play(Party& party)
{
    const Instant now = m_clock->nowUtc();
    if (party.ordersLeft > 0 && now >= party.ordersAtUtc)
        JANGBU_TRY(order(party));
    if (!m_options.staffWorks) {
        // Whoever practises takes the payment; guests whose bill is paid go.
        if (!party.trade || party.ordersLeft > 0)
            return done;
        JANGBU_TRY_ASSIGN(const auto trade, m_books->ledger.find(*party.trade));
        party.gone = !trade || trade->state != TradeState::Open;
        return done;
    }
    JANGBU_TRY(advance(party));
    if (party.ordersLeft == 0 && party.underWay.isEmpty() && now >= party.leavesAtUtc)
        return pay(party);
    return done;
}

Done PracticeLunch::order(Party& party)
{
    QList<OrderedProduct> wanted;
    for (int line = 0; line <= roll(3); ++line)
        wanted.append({ m_menu.at(roll(static_cast<int>(m_menu.size()))).id, 1 + roll(2) });
    const auto placed = m_books->placeOrder.run(m_store, party.table, wanted, OrderState::Placed);
    const Instant now = m_clock->nowUtc();
    party.ordersAtUtc = now.plusMs((300 + roll(600)) * msPerSecond);
    if (!placed) {
        if (!isRefusal(placed.error().code))
            return placed.error();
        ++m_progress.refused;
        party.ordersAtUtc = now.plusMs(10 * msPerSecond);
        return done;
    }
    --party.ordersLeft;
    party.trade = placed->trade;
    ++m_progress.orders;
    party.underWay.append({ placed->order, now.plusMs((10 + roll(40)) * msPerSecond) });
    return done;
}

/// The staff accepts, cooks and serves; now and then an order is cancelled.
Done PracticeLunch::advance(Party& party)
{
    const Instant now = m_clock->nowUtc();
    if (party.underWay.isEmpty() || now < party.underWay.constFirst().dueAtUtc)
        return done;
    const Party::Served served = party.underWay.takeFirst();
    JANGBU_TRY_ASSIGN(const auto trade, m_books->ledger.find(*party.trade));
    const auto order
        = std::find_if(trade->orders.cbegin(), trade->orders.cend(),
                       [&](const LedgerOrder& each) { return each.id == served.order; });
    if (order == trade->orders.cend() || trade->state != TradeState::Open)
        return done;
    if (order->state == OrderState::Placed && roll(25) == 0) {
        ++m_progress.cancelled;
        return m_books->changeOrder.cancel(m_store, *party.trade, served.order, u"연습"_s);
    }
    const auto next = nextState(order->serving, order->state);
    if (!next)
        return done;
    JANGBU_TRY(m_books->changeOrder.run(m_store, *party.trade, served.order, *next));
    if (isUnderWay(*next)) {
        const auto cooking = dishes.at(static_cast<size_t>(roll(dishes.size()))).seconds;
        party.underWay.append({ served.order, now.plusMs(cooking * msPerSecond) });
    }
    return done;
}

Done PracticeLunch::pay(Party& party)
{
    party.gone = true;
    if (!party.trade)
        return done;
    JANGBU_TRY_ASSIGN(const auto trade, m_books->ledger.find(*party.trade));
    if (trade->state != TradeState::Open)
        return done;
    if (trade->amount.isZero())
        return m_books->voidTrade.run(m_store, *party.trade, u"연습"_s);
    const PaymentWay card { PaymentMethod::Card, u"K"_s, CardKind::Credit };
    if (roll(4) > 0) {
        JANGBU_TRY_ASSIGN(const auto unsettled, m_books->payByCard.unsettled(m_store));
        const auto own = std::find_if(
            unsettled.cbegin(), unsettled.cend(),
            [&](const PaymentAttempt& attempt) { return attempt.trade == *party.trade; });
        JANGBU_TRY_ASSIGN(
            const PaymentAttempt attempt,
            own != unsettled.cend()
                ? m_books->payByCard.settle(m_store, own->id, m_terminal)
                : m_books->payByCard.run(m_store, *party.trade, card, std::nullopt, m_terminal));
        m_progress.declined += attempt.state == AttemptState::Declined ? 1 : 0;
        party.gone = attempt.state == AttemptState::Approved;
        if (!party.gone)
            return done;
    } else {
        JANGBU_TRY(m_books->takePayment.run(m_store, *party.trade, {}));
    }
    ++m_progress.paid;
    m_progress.taken += trade->amount;
    return done;
}

bool isPracticeStore(const Store& store)
{
    return store.name.startsWith(practiceMark);
}

} // namespace jangbu
