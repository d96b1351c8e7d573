#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// A rule with the name of the store that it holds for; empty: all stores.
struct NamedRule {
    PayoutRule rule;
    QString store;

    QString model() const { return rule.base == PayoutBase::SaleDate ? u"A"_s : u"B"_s; }

    QJsonObject json() const
    {
        return {
            { u"card_company"_s, rule.company },
            { u"store"_s, store.isEmpty() ? QJsonValue() : QJsonValue(store) },
            { u"from"_s, rule.from.toIso() },
            { u"days"_s, rule.days },
            { u"model"_s, model() },
            { u"counting"_s, wordOf(rule.counting) },
        };
    }

    QStringList cells(Language language) const
    {
        const Phrase all { "all", "모두" };
        const Phrase always { "always", "처음부터" };
        return {
            rule.company.isEmpty() ? all.in(language) : rule.company,
            store.isEmpty() ? all.in(language) : store,
            rule.from == BusinessDate::beginning() ? always.in(language) : rule.from.toIso(),
            QString::number(rule.days),
            model(),
            countingText(language),
        };
    }

    QString countingText(Language language) const
    {
        switch (rule.counting) {
        case DayCounting::BusinessDays:
            return Phrase { "business days", "영업일" }.in(language);
        case DayCounting::SaturdaysToo:
            return Phrase { "business days and Saturdays", "영업일과 토요일" }.in(language);
        case DayCounting::EveryDay:
            return Phrase { "every day but holidays", "공휴일을 뺀 모든 날" }.in(language);
        }
        Q_UNREACHABLE();
    }
};

TextTable ruleTable(Language language)
{
    return TextTable({ { { "Card company", "카드사" } },
                       { { "Store", "상점" } },
                       { { "Sales from", "매출일부터" } },
                       { { "Days", "일수" }, TextTable::Align::Right },
                       { { "Model", "방식" } },
                       { { "Counted", "세는 날" } } },
                     language);
}

Result<Answer> listRules(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto rules, books->payouts.rules());
    JANGBU_TRY_ASSIGN(const QList<Store> stores, books->stores.all());
    QHash<StoreId, QString> names;
    for (const Store& store : stores)
        names.insert(store.id, store.name);
    QJsonArray list;
    TextTable table = ruleTable(session.language());
    for (const PayoutRule& rule : rules) {
        const NamedRule named { rule, rule.store ? names.value(*rule.store) : QString() };
        list.append(named.json());
        table.addRow(named.cells(session.language()));
    }
    const NamedRule standard { ruleOf(PayoutPreset::Standard), {} };
    TextTable standardTable = ruleTable(session.language());
    standardTable.addRow(standard.cells(session.language()));
    const Phrase otherwise { "Where no rule holds:\n", "정한 규칙이 없을 때:\n" };
    return Answer { { { u"rules"_s, list }, { u"standard"_s, standard.json() } },
                    (table.isEmpty() ? QString() : table.text() + u'\n') + session.say(otherwise)
                        + standardTable.text() };
}

/// Days, model and counting as they are asked for, else of the preset.
Result<PayoutRule> termsFrom(const Arguments& arguments)
{
    JANGBU_TRY_ASSIGN(
        const auto preset,
        arguments.oneOf(u"preset"_s, { u"standard"_s, u"slips"_s, u"bc"_s, u"samsung"_s }));
    PayoutRule rule = ruleOf(static_cast<PayoutPreset>(preset.value_or(0)));
    JANGBU_TRY_ASSIGN(const auto days, arguments.wholeNumber(u"days"_s, 0, PayoutRule::maxDays));
    JANGBU_TRY_ASSIGN(const auto model, arguments.oneOf(u"model"_s, { u"A"_s, u"B"_s }));
    rule.days = static_cast<int>(days.value_or(rule.days));
    if (model)
        rule.base = static_cast<PayoutBase>(*model);
    if (arguments.has(u"saturdays"_s))
        rule.counting = DayCounting::SaturdaysToo;
    if (arguments.has(u"every-day"_s))
        rule.counting = DayCounting::EveryDay;
    return rule;
}

/// Company, date and store; the store's name for people.
Result<NamedRule> keyFrom(Session& session, PayoutRule rule)
{
    const Arguments& arguments = session.arguments();
    rule.company = arguments.text(u"company"_s);
    JANGBU_TRY_ASSIGN(const auto from, arguments.date(u"from"_s));
    rule.from = from.value_or(BusinessDate::beginning());
    if (!arguments.has(u"store"_s))
        return NamedRule { rule, {} };
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    rule.store = store.id;
    return NamedRule { rule, store.name };
}

Result<Answer> setRule(Session& session)
{
    JANGBU_TRY_ASSIGN(const PayoutRule terms, termsFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(NamedRule named, keyFrom(session, terms));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(named.rule, books->changePayouts.putRule(named.rule));
    TextTable table = ruleTable(session.language());
    table.addRow(named.cells(session.language()));
    return Answer { named.json(), table.text() };
}

Result<Answer> removeRule(Session& session)
{
    JANGBU_TRY_ASSIGN(const NamedRule named, keyFrom(session, {}));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->changePayouts.removeRule(named.rule));
    return Answer { { { u"removed"_s, true } }, session.say({ "Removed.\n", "지웠습니다.\n" }) };
}

QList<Option> keyOptions()
{
    return {
        { u"company"_s,
          u"K"_s,
          Option::Optional,
          { "the card company, all if not given", "카드사, 없으면 모두" } },
        { u"store"_s,
          u"NAME"_s,
          Option::Optional,
          { "one store, all if not given", "상점, 없으면 모든 상점" } },
        { u"from"_s,
          u"DATE"_s,
          Option::Optional,
          { "first date of sales, the beginning if not given",
            "적용되는 첫 매출일, 없으면 처음부터" } },
    };
}

QList<Option> setRuleOptions()
{
    return keyOptions()
        + QList<Option> {
              { u"preset"_s,
                u"P"_s,
                Option::Optional,
                { "standard, slips, bc or samsung; what follows changes it",
                  "standard, slips, bc, samsung. 아래 옵션이 우선합니다" } },
              { u"days"_s,
                u"N"_s,
                Option::Optional,
                { "days until it is paid, 0 to 60; 2 if not given",
                  "입금까지의 일수, 0부터 60, 없으면 2" } },
              { u"model"_s,
                u"A|B"_s,
                Option::Optional,
                { "counted from the day of the sale (A) or from the business day that follows a "
                  "sale on another day (B)",
                  "매출일부터(A), 또는 쉬는 날 매출은 다음 영업일부터(B)" } },
              { u"saturdays"_s,
                {},
                Option::Optional,
                { "Saturdays count too", "토요일도 셉니다" } },
              { u"every-day"_s,
                {},
                Option::Optional,
                { "every day counts and is paid on, but for holidays",
                  "공휴일을 뺀 모든 날을 세고 그날 입금됩니다" } },
          };
}

} // namespace

QList<Command> payoutRuleCommands()
{
    return {
        { .words = { u"payout"_s, u"rule"_s, u"list"_s },
          .meaning
          = { "Lists the rules by which card companies pay.", "카드사 입금 규칙을 보여 줍니다." },
          .example = u"payout rule list"_s,
          .run = listRules },
        { .words = { u"payout"_s, u"rule"_s, u"set"_s },
          .options = setRuleOptions(),
          .meaning = { "Sets when a card company pays.", "카드사의 입금 규칙을 정합니다." },
          .example = u"payout rule set --company 삼성 --preset samsung"_s,
          .run = setRule },
        { .words = { u"payout"_s, u"rule"_s, u"remove"_s },
          .options = keyOptions(),
          .meaning = { "Removes a rule.", "입금 규칙을 지웁니다." },
          .example = u"payout rule remove --company 삼성"_s,
          .run = removeRule },
    };
}

} // namespace jangbu
