#include "core/settlement/explainnumber.h"

#include "core/ledger/rollupreader.h"
#include "core/ledger/tradelabels.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/menunames.h"
#include "core/people/authority.h"
#include "core/settlement/numbergatherer.h"
#include "core/settlement/showsettlement.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"

namespace jangbu {

namespace {

Money productIn(const StatementCategory& category, std::optional<ProductId> wanted)
{
    Money amount;
    for (const StatementProduct& product : category.products) {
        if (product.product == wanted)
            amount += product.amount;
    }
    return amount;
}

Money categoryIn(const Statement& statement, const NumberQuestion& question)
{
    for (const StatementCategory& category : statement.categories) {
        if (category.name == question.label) {
            return question.number == StatementNumber::Product
                ? productIn(category, question.product)
                : category.amount;
        }
    }
    return {};
}

Money companyIn(const Statement& statement, const QString& company, Money StatementFee::*field)
{
    for (const StatementFee& fee : statement.fees) {
        if (fee.cardCompany == company)
            return fee.*field;
    }
    return {};
}

/// Nothing for one of several other ways, which a statement does not tell apart.
std::optional<Money> statedIn(const Statement& statement, const NumberQuestion& question)
{
    const QString& label = question.label;
    switch (question.number) {
    case StatementNumber::Gross:
        return statement.gross;
    case StatementNumber::Refunds:
        return statement.refunds;
    case StatementNumber::Revenue:
        return statement.revenue;
    case StatementNumber::Cash:
        return statement.cash;
    case StatementNumber::Card:
        return label.isEmpty() ? statement.card
                               : companyIn(statement, label, &StatementFee::amount);
    case StatementNumber::Other:
        return label.isEmpty() ? std::optional(statement.other) : std::nullopt;
    case StatementNumber::CardFee:
        return label.isEmpty() ? statement.cardFee
                               : companyIn(statement, label, &StatementFee::fee);
    case StatementNumber::Category:
    case StatementNumber::Product:
        return categoryIn(statement, question);
    case StatementNumber::PosFee:
        return statement.posFee;
    case StatementNumber::Vat:
        return statement.vat;
    }
    Q_UNREACHABLE();
}

} // namespace

Done ExplainNumber::explainMoney(const Store& store, const Window& window,
                                 const NumberQuestion& question, NumberExplanation& answer)
{
    JANGBU_TRY_ASSIGN(const FeeSchedule schedule, FeeRepository(m_database).schedule());
    MoneyGatherer gatherer(store.id, schedule, question, answer);
    JANGBU_TRY(LedgerReader(m_database).scanMoney(store.id, window, [&](const MoneyEntry& entry) {
        return gatherer.add(entry);
    }));
    gatherer.finish();
    return done;
}

Done ExplainNumber::explainLines(const Store& store, const Window& window,
                                 const NumberQuestion& question, NumberExplanation& answer)
{
    JANGBU_TRY_ASSIGN(const Category category,
                      CategoryRepository(m_database).byName(store, question.label));
    const bool ofProduct = question.number == StatementNumber::Product;
    LineGatherer gatherer(category.id, ofProduct ? question.product : std::nullopt, question,
                          answer);
    const LedgerColumns columns = LedgerColumn::Product | LedgerColumn::Amount | LedgerColumn::Place
        | LedgerColumn::Instant;
    JANGBU_TRY(
        LedgerReader(m_database).scan(store.id, window, columns, [&](const LedgerBatch& batch) {
            return gatherer.add(batch);
        }));
    JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, store.id));
    return gatherer.finish(names);
}

Done ExplainNumber::explainVat(const Store& store, const Statement& statement,
                               NumberExplanation& answer)
{
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    JANGBU_TRY_ASSIGN(const auto products,
                      RollupReader(m_database).products(store.id, statement.window));
    VatBasis basis;
    for (const ProductTotal& product : products) {
        basis.revenue += product.amount;
        basis.taxFree += product.taxFreeAmount;
    }
    const BusinessDate last = statement.window.lastDay();
    basis.taxable = basis.revenue - basis.taxFree;
    basis.ppm = settings.vatPpmOn(last);
    if (const auto set = settings.entryOn(DatedSetting::VatPpm, last))
        basis.from = set->from;
    answer.total = settings.vatInside(basis.taxable, last);
    answer.vat = basis;
    return done;
}

Done ExplainNumber::explainPosFee(const Store& store, const Statement& statement,
                                  NumberExplanation& answer)
{
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    const BusinessDate last = statement.window.lastDay();
    PosFeeBasis basis { last, settings.gradeOn(last),
                        settings.entryOn(DatedSetting::Grade, last)->from };
    if (const auto set = settings.entryOn(DatedSetting::PosFee, last))
        basis.ownFeeFrom = set->from;
    if (statement.term == Term::Month)
        answer.total = settings.posFeeOn(last);
    answer.posFee = basis;
    return done;
}

/// Tables and receipts of the rows that are shown.
Done ExplainNumber::label(const Store& store, NumberExplanation& answer)
{
    QList<TradeId> trades;
    for (const NumberRow& row : std::as_const(answer.rows))
        trades.append(row.trade);
    JANGBU_TRY_ASSIGN(const auto labels, tradeLabels(m_database, store.id, trades));
    for (NumberRow& row : answer.rows) {
        const TradeLabel label = labels.value(row.trade);
        row.tableName = label.tableName;
        row.receipt = label.receipt;
    }
    return done;
}

Done ExplainNumber::explain(const Store& store, const Statement& statement,
                            const NumberQuestion& question, NumberExplanation& answer)
{
    switch (question.number) {
    case StatementNumber::Category:
    case StatementNumber::Product:
        return explainLines(store, statement.window, question, answer);
    case StatementNumber::PosFee:
        return explainPosFee(store, statement, answer);
    case StatementNumber::Vat:
        return explainVat(store, statement, answer);
    default:
        return explainMoney(store, statement.window, question, answer);
    }
}

Result<NumberExplanation> ExplainNumber::run(const Store& store, Term term, BusinessDate start,
                                             const NumberQuestion& question)
{
    JANGBU_TRY(mayDo(m_database, Right::SeeProfit));
    return inSnapshot(m_database, [&]() -> Result<NumberExplanation> {
        JANGBU_TRY_ASSIGN(const Statement statement,
                          ShowSettlement(m_database).run(store, term, start));
        NumberExplanation answer;
        JANGBU_TRY(explain(store, statement, question, answer));
        answer.stated = statedIn(statement, question).value_or(answer.total);
        JANGBU_TRY(label(store, answer));
        return answer;
    });
}

} // namespace jangbu
