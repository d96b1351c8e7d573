#include "core/settlement/computestatement.h"

#include "core/storage/transaction.h"
#include "core/text/names.h"

#include <algorithm>
#include <map>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Sums of rows that may have been spoilt: too large is a fault of the books, not of the program.
class SafeSums final {
public:
    bool areSound() const { return m_sound; }
    void add(Money& sum, Money amount)
    {
        const auto next = checkedSum(sum, amount);
        m_sound = m_sound && next;
        sum = next.value_or(sum);
    }
    void subtract(Money& sum, Money amount)
    {
        qint64 difference = 0;
        if (qSubOverflow(sum.minor(), amount.minor(), &difference))
            m_sound = false;
        else
            sum = Money::ofMinor(difference);
    }

private:
    bool m_sound = true;
};

Error corruptSums(const Store& store, const Window& window)
{
    return { ErrorCode::StorageCorrupt,
             { u"%1 %2"_s.arg(store.name, window.start.toIso()) },
             u"the sums of categories and ways of payment differ"_s };
}

Money& wayOf(Statement& statement, PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return statement.cash;
    case PaymentMethod::Card:
        return statement.card;
    case PaymentMethod::Other:
        return statement.other;
    }
    Q_UNREACHABLE();
}

void addMethods(Statement& statement, const QList<MethodTotal>& methods, SafeSums& sums)
{
    std::map<QString, StatementFee, CodePointLess> companies;
    for (const MethodTotal& method : methods) {
        Money net = method.gross;
        sums.subtract(net, method.refunds);
        sums.add(statement.gross, method.gross);
        sums.add(statement.refunds, method.refunds);
        sums.add(statement.revenue, net);
        sums.add(wayOf(statement, method.method), net);
        statement.unratedParts += method.unrated;
        if (method.method != PaymentMethod::Card)
            continue;
        StatementFee& company = companies[method.label];
        company.cardCompany = method.label;
        sums.add(company.amount, net);
        sums.add(company.fee, method.fee);
    }
    for (const auto& [name, company] : companies) {
        sums.add(statement.cardFee, company.fee);
        if (!company.amount.isZero() || !company.fee.isZero())
            statement.fees.append(company);
    }
}

bool productStandsBefore(const StatementProduct& left, const StatementProduct& right)
{
    if (left.amount != right.amount)
        return left.amount > right.amount;
    const auto byName = compareCodePoints(left.name, right.name);
    return byName != 0 ? byName < 0 : left.product < right.product;
}

Result<Money> addCategories(Statement& statement, const QList<ProductTotal>& products,
                            const MenuNames& names, SafeSums& sums)
{
    struct Place {
        int position;
        QString name;
        bool operator<(const Place& other) const
        {
            if (position != other.position)
                return position < other.position;
            return compareCodePoints(name, other.name) < 0;
        }
    };
    std::map<Place, StatementCategory> categories;
    Money all;
    for (const ProductTotal& total : products) {
        if (total.quantity == 0 && total.amount.isZero())
            continue;
        JANGBU_TRY_ASSIGN(const QString name, names.nameOf(total.product));
        JANGBU_TRY_ASSIGN(const Category category, names.categoryOf(total.category));
        StatementCategory& shown = categories[{ category.position, category.name }];
        shown.name = category.name;
        shown.products.append({ total.product, name, total.quantity, total.amount });
        sums.add(shown.amount, total.amount);
        sums.add(all, total.amount);
    }
    for (auto& [place, category] : categories) {
        std::sort(category.products.begin(), category.products.end(), productStandsBefore);
        statement.categories.append(category);
    }
    return all;
}

Money taxableOf(const Statement& statement, const QList<ProductTotal>& products, SafeSums& sums)
{
    Money taxable = statement.revenue;
    for (const ProductTotal& total : products)
        sums.subtract(taxable, total.taxFreeAmount);
    return taxable;
}

} // namespace

Result<Statement> ComputeStatement::run(const Store& store, const StoreSettings& settings,
                                        Term term, const Window& window)
{
    return inSnapshot(m_database, [&]() -> Result<Statement> {
        JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, store.id));
        return run(store, settings, term, window, names);
    });
}

Result<Statement> ComputeStatement::run(const Store& store, const StoreSettings& settings,
                                        Term term, const Window& window, const MenuNames& names)
{
    RollupReader rollups(m_database);
    JANGBU_TRY_ASSIGN(auto products, rollups.products(store.id, window));
    JANGBU_TRY_ASSIGN(auto methods, rollups.methods(store.id, window));
    return from(store, settings, term, window, { std::move(products), std::move(methods) }, names);
}

Result<Statement> ComputeStatement::from(const Store& store, const StoreSettings& settings,
                                         Term term, const Window& window,
                                         const WindowTotals& totals, const MenuNames& names)
{
    Statement statement { .store = store.name, .term = term, .window = window };
    SafeSums sums;
    addMethods(statement, totals.methods, sums);
    JANGBU_TRY_ASSIGN(const Money sold, addCategories(statement, totals.products, names, sums));
    const BusinessDate last = window.lastDay();
    if (term == Term::Month)
        statement.posFee = settings.posFeeOn(last);
    statement.operatingProfit = statement.revenue;
    sums.subtract(statement.operatingProfit, statement.cardFee);
    sums.subtract(statement.operatingProfit, statement.posFee);
    statement.vat = settings.vatInside(taxableOf(statement, totals.products, sums), last);
    if (!sums.areSound() || sold != statement.revenue)
        return corruptSums(store, window);
    return statement;
}

} // namespace jangbu
