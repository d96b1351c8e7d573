#include "core/settlement/closewindow.h"

#include "core/audit/auditlog.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/sealdigest.h"
#include "core/ledger/sealrepository.h"
#include "core/people/authority.h"
#include "core/settlement/computestatement.h"
#include "core/settlement/settleddeed.h"
#include "core/settlement/settlementrepository.h"
#include "core/settlement/statementjson.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Closes windows of one store at one moment, inside the caller's transaction.
class Closing final {
public:
    Closing(Database& database, const Store& store, const StoreSettings& settings, Instant at)
        : m_database(database)
        , m_store(store)
        , m_settings(settings)
        , m_at(at)
    {
    }

    /// False where another program has closed it meanwhile.
    Result<bool> run(Term term, const Window& window, std::optional<Money> countedCash);

private:
    Result<QList<BusinessDate>> closeGates(const Window& window);
    Result<Seal> sealed(BusinessDate date);
    Result<bool> store(Term term, const Window& window, const QString& seal, const MenuNames& names,
                       std::optional<Money> countedCash);

    Database& m_database;
    const Store& m_store;
    const StoreSettings& m_settings;
    Instant m_at;
};

/// From here on no payment and no refund passes into these days, so what is read afterwards is all
/// that they will ever hold. Gives the days that were open.
Result<QList<BusinessDate>> Closing::closeGates(const Window& window)
{
    BusinessDays days(m_database);
    QList<BusinessDate> open;
    for (BusinessDate date = window.start; date < window.end; date = date.addDays(1)) {
        JANGBU_TRY_ASSIGN(const bool wasOpen, days.close(m_store.id, date, m_at));
        if (wasOpen)
            open.append(date);
    }
    return open;
}

Result<Seal> Closing::sealed(BusinessDate date)
{
    SealRepository seals(m_database);
    LedgerReader ledger(m_database);
    JANGBU_TRY_ASSIGN(const auto head, seals.head(m_store.id));
    Seal seal { m_store.id, head ? head->position + 1 : 1,    date,
                m_at,       head ? head->hash : noSealHash(), {} };
    JANGBU_TRY_ASSIGN(seal.hash,
                      SealDigest(ledger).hashOf(m_store.id, date, m_at, seal.previousHash));
    JANGBU_TRY(seals.add(seal));
    return seal;
}

Result<bool> Closing::store(Term term, const Window& window, const QString& seal,
                            const MenuNames& names, std::optional<Money> countedCash)
{
    JANGBU_TRY_ASSIGN(Statement statement,
                      ComputeStatement(m_database).run(m_store, m_settings, term, window, names));
    statement.run = true;
    statement.closed = true;
    statement.closedAtUtc = m_at;
    statement.seal = seal;
    if (countedCash) {
        qint64 difference = 0;
        if (qSubOverflow(countedCash->minor(), statement.cash.minor(), &difference)) {
            return Error { ErrorCode::AmountTooLarge,
                           { m_store.currency.toDecimal(*countedCash) } };
        }
        statement.countedCash = countedCash;
        statement.cashDifference = Money::ofMinor(difference);
    }
    return SettlementRepository(m_database)
        .close({ m_store.id, term, window, m_at, m_at, toJsonText(statement), statement.countedCash,
                 statement.cashDifference });
}

Result<bool> Closing::run(Term term, const Window& window, std::optional<Money> countedCash)
{
    JANGBU_TRY_ASSIGN(const auto openDays, closeGates(window));
    if (term == Term::Day && openDays.isEmpty())
        return false;
    JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, m_store.id));
    for (const BusinessDate date : openDays) {
        JANGBU_TRY_ASSIGN(const Seal seal, sealed(date));
        const auto counted = term == Term::Day ? countedCash : std::nullopt;
        JANGBU_TRY(store(Term::Day, { date, date.addDays(1) }, seal.hash, names, counted));
    }
    if (term == Term::Day)
        return true;
    JANGBU_TRY_ASSIGN(const auto head, SealRepository(m_database).head(m_store.id));
    return store(term, window, head ? head->hash : noSealHash(), names, countedCash);
}

} // namespace

/// The window, and whether it is closed already; else it must have ended.
Result<SettledWindow> CloseWindow::checked(const Store& store, Term term, BusinessDate start) const
{
    JANGBU_TRY_ASSIGN(const auto recorded,
                      SettlementRepository(m_database).find(store.id, term, start));
    if (recorded && recorded->closedAtUtc)
        return SettledWindow { store.name, recorded->window, true };
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    JANGBU_TRY_ASSIGN(const Window window, settlementWindowOf(store, settings, term, start));
    JANGBU_TRY(checkHasEnded(store, window, m_clock));
    return SettledWindow { store.name, window, false };
}

Result<SettledWindow> CloseWindow::close(const Store& given, Term term, BusinessDate start,
                                         std::optional<Money> countedCash)
{
    StoreRepository stores(m_database);
    // The gate of ChangeStore: what a window is cannot change while it is closed.
    JANGBU_TRY(stores.touchMenu(given.id));
    JANGBU_TRY_ASSIGN(const Store store, stores.byId(given.id));
    JANGBU_TRY_ASSIGN(SettledWindow settled, checked(store, term, start));
    if (settled.closed)
        return settled;
    JANGBU_TRY_ASSIGN(const StoreSettings settings, stores.settingsOf(store));
    JANGBU_TRY(Closing(m_database, store, settings, m_clock.nowUtc())
                   .run(term, settled.window, countedCash));
    settled.closed = true;
    Deed deed = settledDeed(Act::WindowClosed, store, settled);
    if (countedCash)
        deed.after.insert(u"counted_cash"_s, store.currency.toDecimal(*countedCash));
    JANGBU_TRY(record(m_database, deed));
    return settled;
}

Result<SettledWindow> CloseWindow::run(const Store& store, Term term, BusinessDate start,
                                       std::optional<Money> countedCash)
{
    JANGBU_TRY(mayDo(m_database, Right::Close));
    // Without this look a second closing would count as a change of the store.
    JANGBU_TRY_ASSIGN(const SettledWindow before, checked(store, term, start));
    if (before.closed)
        return before;
    return inTransaction(m_database, [&] { return close(store, term, start, countedCash); });
}

Result<SettledStores> CloseWindow::runAll(Term term, BusinessDate start)
{
    JANGBU_TRY(mayDo(m_database, Right::Close));
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    SettledStores outcome;
    QList<Store> due;
    for (const Store& store : stores) {
        const auto window = checked(store, term, start);
        if (window)
            due.append(store);
        else if (window.error().code == ErrorCode::SettlementDayMismatch)
            outcome.skipped.append(store.name);
        else
            return window.error();
    }
    for (const Store& store : std::as_const(due)) {
        JANGBU_TRY_ASSIGN(const SettledWindow settled, run(store, term, start));
        outcome.settled.append(settled);
    }
    return outcome;
}

} // namespace jangbu
