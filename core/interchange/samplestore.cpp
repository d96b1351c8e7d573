#include "core/interchange/samplestore.h"

#include "core/interchange/importmenu.h"
#include "core/interchange/importrefunds.h"
#include "core/interchange/importsales.h"
#include "core/interchange/refundfilereader.h"
#include "core/interchange/salesfilereader.h"
#include "core/interchange/sampleyear.h"
#include "core/interchange/undoimport.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/duesettlements.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"
#include "core/trade/placeorder.h"
#include "core/trade/traderepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableCount = 12;
constexpr qsizetype openDays = 2;
constexpr qsizetype openMonths = 1;
constexpr qint64 msPerMinute = 60'000;

QString tableName(int number)
{
    return u"%1번"_s.arg(number);
}

/// What is nearly or wholly gone.
struct Shortage {
    QString product;
    qint64 stock = 0;
    bool isSoldOut = false;
};

QList<Shortage> shortages()
{
    return { { u"갈비탕"_s, 4 },
             { u"수육(소)"_s, 2 },
             { u"포장김치 1kg"_s, 0 },
             { u"콩국수"_s, 40, true } };
}

struct Guests {
    int table = 0;
    int minutesAgo = 0;
    OrderState state = OrderState::Served;
    QList<OrderedProduct> order {};
};

/// From the earliest order on.
QList<Guests> guests()
{
    return {
        { 5, 71, OrderState::Served, { { u"삼계탕"_s, 2 }, { u"녹두전"_s }, { u"막걸리"_s, 2 } } },
        { 2, 34, OrderState::Served, { { u"제육볶음"_s, 2 }, { u"김치찌개"_s }, { u"소주"_s } } },
        { 5, 22, OrderState::Served, { { u"해물파전"_s }, { u"막걸리"_s } } },
        { 11,
          17,
          OrderState::Preparing,
          { { u"순두부찌개"_s }, { u"된장찌개"_s }, { u"계란찜"_s }, { u"공기밥"_s, 2 } } },
        { 3, 8, OrderState::Preparing, { { u"물냉면"_s, 2 }, { u"왕만두"_s } } },
        { 7, 2, OrderState::Placed, { { u"불고기정식"_s, 4 }, { u"맥주"_s, 2 } } },
    };
}

/// Guests sat down a while ago.
class EarlierClock final : public Clock {
public:
    explicit EarlierClock(Instant at)
        : m_at(at)
    {
    }
    Instant nowUtc() const override { return m_at; }

private:
    Instant m_at;
};

} // namespace

Result<Store> MakeSampleStore::run(NewStore store, ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY(checkSettlementDay(store.settlementDay));
    JANGBU_TRY_ASSIGN(store.name, parseName(store.name));
    JANGBU_TRY_ASSIGN(const auto taken, StoreRepository(m_database).find(store.name));
    if (taken)
        return Error { ErrorCode::StoreExists, { store.name } };
    JANGBU_TRY(progress.step(ImportPhase::Reading, 0, 0));
    SampleYear year(store.name, store.time, m_clock.nowUtc());
    JANGBU_TRY(year.write());

    QList<ImportId> imports;
    const auto made = bringIn(year, store, progress, imports);
    if (!made) {
        while (!imports.isEmpty())
            JANGBU_TRY(UndoImport(m_database, m_clock).run(imports.takeLast()));
        return made;
    }
    JANGBU_TRY(closeEarlier(*made));
    JANGBU_TRY(furnish(*made));
    JANGBU_TRY(seatGuests(*made));
    return StoreRepository(m_database).byId(made->id);
}

/// The sales make the store, so that taking them out again takes the store with them. `imports`
/// are those that are in the books, also on failure.
Result<Store> MakeSampleStore::bringIn(const SampleYear& year, const NewStore& terms,
                                       ImportProgress& progress, QList<ImportId>& imports)
{
    SalesFileReader sales(year.salesPath(), {}, SampleYear::salesName());
    JANGBU_TRY_ASSIGN(
        const auto sold,
        ImportSales(m_database, m_ids, m_clock).run({ &sales }, { .newStores = terms }, progress));
    if (sold.id)
        imports.append(*sold.id);
    // Somebody else has just added a store of this name: theirs is left alone.
    if (sold.storesCreated != 1)
        return Error { ErrorCode::StoreExists, { terms.name } };
    RefundFileReader refunds(year.refundsPath(), {}, SampleYear::refundsName());
    JANGBU_TRY_ASSIGN(const auto refunded,
                      ImportRefunds(m_database, m_ids, m_clock).run({ &refunds }, false, progress));
    if (refunded.id)
        imports.append(*refunded.id);
    JANGBU_TRY_ASSIGN(const Store store, StoreRepository(m_database).byName(terms.name));
    JANGBU_TRY(ImportMenu(m_database, m_ids, m_clock).run(year.menuPath(), store, progress));
    return store;
}

/// An owner has settled what is long past; the last days, and the month that they end, wait.
Done MakeSampleStore::closeEarlier(const Store& store)
{
    JANGBU_TRY_ASSIGN(const auto due, DueSettlements(m_database, m_clock).run(store));
    QList<WindowSummary> months;
    QList<WindowSummary> days;
    for (const WindowSummary& window : due)
        (window.term == Term::Month ? months : days).append(window);
    CloseWindow closing(m_database, m_clock);
    for (qsizetype at = 0; at + openMonths < months.size(); ++at)
        JANGBU_TRY(closing.run(store, Term::Month, months.at(at).window.start));
    for (qsizetype at = 0; at + openDays < days.size(); ++at)
        JANGBU_TRY(closing.run(store, Term::Day, days.at(at).window.start));
    return done;
}

/// Tables, and what there is of the menu.
Done MakeSampleStore::furnish(const Store& store)
{
    JANGBU_TRY_ASSIGN(const auto menu, ProductRepository(m_database).living(store.id));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, tableCount + menu.size()));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Done {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        ProductRepository products(m_database);
        for (Product product : menu) {
            product.stock = product.baseStock;
            for (const Shortage& shortage : shortages()) {
                if (shortage.product != product.name)
                    continue;
                product.stock = shortage.stock;
                product.soldOut = shortage.isSoldOut;
            }
            const qint64 historyId = ids.next<ProductId>().value();
            JANGBU_TRY(products.update(store.id, product, historyId, now));
            JANGBU_TRY(products.setStock(store.id, product.id, product.stock));
        }
        TradeRepository trades(m_database);
        for (int number = 1; number <= tableCount; ++number)
            JANGBU_TRY(trades.addTable(store.id, ids.next<TableId>(), tableName(number)));
        return done;
    });
}

Done MakeSampleStore::seatGuests(const Store& store)
{
    const Instant now = m_clock.nowUtc();
    for (const Guests& party : guests()) {
        const EarlierClock clock(now.plusMs(-party.minutesAgo * msPerMinute));
        JANGBU_TRY(PlaceOrder(m_database, m_ids, clock)
                       .run(store, tableName(party.table), party.order, party.state));
    }
    return done;
}

} // namespace jangbu
