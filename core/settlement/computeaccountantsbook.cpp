#include "core/settlement/computeaccountantsbook.h"

#include "core/ledger/rollupreader.h"
#include "core/people/authority.h"
#include "core/settlement/bookreader.h"
#include "core/settlement/showsettlement.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

namespace {

/// What the rollups, of which statements are made, say of some days.
struct DaysTotal {
    Money gross {};
    Money refunds {};
    Money fee {};
    Money taxFree {};

    friend bool operator==(const DaysTotal&, const DaysTotal&) = default;
};

Result<DaysTotal> totalOf(Database& database, StoreId store, const Window& days)
{
    RollupReader rollups(database);
    JANGBU_TRY_ASSIGN(const auto methods, rollups.methods(store, days));
    JANGBU_TRY_ASSIGN(const auto products, rollups.products(store, days));
    DaysTotal total;
    for (const MethodTotal& method : methods) {
        total.gross += method.gross;
        total.refunds += method.refunds;
        total.fee += method.fee;
    }
    for (const ProductTotal& product : products)
        total.taxFree += product.taxFreeAmount;
    return total;
}

DaysTotal totalOf(const BookMonth& month)
{
    const BookRow& total = month.total;
    return { total.sold.amount, total.refunded.amount, total.fee, total.net().taxFree };
}

/// The settlement months of which at least a day lies in the period.
QList<Window> settlementsTouching(const StoreSettings& settings, const Window& period)
{
    QList<Window> windows;
    for (BusinessDate date = period.start; date < period.end; date = windows.last().end)
        windows.append(settings.settlementMonthHolding(date));
    return windows;
}

class BookMaker final {
public:
    BookMaker(Database& database, const Store& store, const StoreSettings& settings,
              const TaxPeriod& period)
        : m_database(database)
        , m_store(store)
        , m_settings(settings)
        , m_vatDays(settings)
        , m_book { .store = store.name, .currency = store.currency, .period = period }
    {
    }

    Result<AccountantsBook> make()
    {
        JANGBU_TRY(addMonths());
        JANGBU_TRY(addSettlements());
        m_book.vat = m_vatDays.compare(m_book.total.net().vat, m_book.months, m_book.settlements);
        const VatComparison& vat = m_book.vat;
        JANGBU_CHECK(vat.months - vat.receipts == vat.ofMonths.sum());
        JANGBU_CHECK(vat.settlements - vat.receipts == vat.ofSettlements.sum());
        m_book.hasVat = false;
        const Window period = m_book.period.window();
        for (BusinessDate date = period.start; date < period.end; date = date.addDays(1))
            m_book.hasVat = m_book.hasVat || m_settings.vatPpmOn(date) > 0;
        return m_book;
    }

private:
    Done addMonths()
    {
        BookReader reader(m_database, m_store, m_settings);
        JANGBU_TRY_ASSIGN(const auto dates, LedgerReader(m_database).datesOf(m_store.id));
        RowsByWay ways;
        for (const Window& days : m_book.period.months()) {
            JANGBU_TRY_ASSIGN(const BookMonth month, reader.month(days, dates, m_vatDays));
            JANGBU_TRY_ASSIGN(const DaysTotal settled, totalOf(m_database, m_store.id, days));
            if (settled != totalOf(month))
                return BookReader::spoilt(m_store, days.start);
            for (const BookRow& row : month.rows)
                ways.try_emplace(row.way, BookRow { row.way }).first->second.add(row);
            m_book.total.add(month.total);
            m_book.months.append(month);
        }
        for (const auto& [way, row] : ways)
            m_book.ways.append(row);
        m_book.fees = feesOf(m_book.ways);
        return done;
    }

    Done addSettlements()
    {
        const Window period = m_book.period.window();
        ShowSettlement show(m_database);
        for (const Window& window : settlementsTouching(m_settings, period)) {
            JANGBU_TRY(addDaysOutside(window, period));
            JANGBU_TRY_ASSIGN(const Statement statement,
                              show.run(m_store, Term::Month, window.start));
            if (!statement.closed && statement.vat != m_vatDays.once(window))
                return BookReader::spoilt(m_store, window.start);
            BookSettlement settlement { statement.window, statement.closed, statement.vat };
            if (period.holds(window.lastDay())) {
                settlement.posFee = statement.posFee;
                m_book.posFee += statement.posFee;
            }
            m_book.settlements.append(settlement);
        }
        return done;
    }

    Done addDaysOutside(const Window& window, const Window& period)
    {
        for (BusinessDate date = window.start; date < window.end; date = date.addDays(1)) {
            if (period.holds(date))
                continue;
            JANGBU_TRY_ASSIGN(const DaysTotal day,
                              totalOf(m_database, m_store.id, { date, date.addDays(1) }));
            m_vatDays.add(date, day.gross - day.refunds - day.taxFree);
        }
        return done;
    }

    Database& m_database;
    const Store& m_store;
    const StoreSettings& m_settings;
    VatDays m_vatDays;
    AccountantsBook m_book;
};

} // namespace

Result<AccountantsBook> ComputeAccountantsBook::run(const Store& store, const TaxPeriod& period)
{
    JANGBU_TRY(mayDo(m_database, Right::SeeProfit));
    return inSnapshot(m_database, [&]() -> Result<AccountantsBook> {
        JANGBU_TRY_ASSIGN(const StoreSettings settings,
                          StoreRepository(m_database).settingsOf(store));
        return BookMaker(m_database, store, settings, period).make();
    });
}

} // namespace jangbu
