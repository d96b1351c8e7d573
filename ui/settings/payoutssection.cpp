#include "ui/settings/payoutssection.h"

#include "ui/formats.h"
#include "ui/settings/cardratemodel.h"
#include "ui/settings/entrylist.h"
#include "ui/settings/payoutwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 366;

} // namespace

PayoutsSection::PayoutsSection(const PageServices& services)
    : SettingsSection(
        services,
        { u"holidays"_s,
          u"calendar"_s,
          tr("Deposit days"),
          { tr("Holidays"), tr("Deposits"), tr("Business days"), tr("Card company") } },
        tr("Expected card deposits are counted off by these."))
    , m_rules(makeCard(tr("When card companies pay"),
                       tr("Without a rule: 2 business days after the sale."), tr("Add rule"),
                       u"addRuleButton"_s, &PayoutsSection::addRule))
    , m_holidays(makeCard(tr("Days on which banks are shut"), tr("The next 12 months"),
                          tr("Add day"), u"addHolidayButton"_s, &PayoutsSection::addHoliday))
    , m_dates(makeCard(tr("Corrected deposits"), {}, tr("Correct a day"), u"addDateButton"_s,
                       &PayoutsSection::addDate))
{
    m_rules->setObjectName(u"payoutRules"_s);
    m_holidays->setObjectName(u"payoutHolidays"_s);
    m_dates->setObjectName(u"payoutDates"_s);
    connect(m_rules, &EntryList::removeWanted, this, &PayoutsSection::removeRule);
    connect(m_holidays, &EntryList::removeWanted, this, &PayoutsSection::removeHoliday);
    connect(m_dates, &EntryList::removeWanted, this, &PayoutsSection::removeDate);
}

EntryList* PayoutsSection::makeCard(const QString& title, const QString& note,
                                    const QString& addText, const QString& addName,
                                    void (PayoutsSection::*add)())
{
    auto* card = new Card(title, this);
    auto* list = new EntryList(card);
    auto* button = new Button(addText, ButtonRole::Link, u"plus"_s, card);
    button->setObjectName(addName);
    card->head()->insertWidget(1, makeLabel(note, TextStyle::Caption, Tone::Muted, card));
    card->head()->addWidget(button);
    card->body()->setContentsMargins(16, 0, 16, 8);
    card->body()->addWidget(list);
    body()->addWidget(card);
    connect(button, &Button::clicked, this, add);
    return list;
}

Result<PayoutsSection::Shown> PayoutsSection::read(BackOffice& books, const Store& store,
                                                   BusinessDate today)
{
    Shown shown;
    const BusinessDate last = today.addDays(daysShown);
    JANGBU_TRY_ASSIGN(const auto rules, books.payouts.rules());
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(shown.rules),
                 [&](const PayoutRule& rule) { return !rule.store || *rule.store == store.id; });
    JANGBU_TRY_ASSIGN(shown.ownDays, books.payouts.bankDays());
    JANGBU_TRY_ASSIGN(const BankCalendar calendar, books.payouts.calendarOf(store));
    shown.holidays = calendar.within(today, last);
    shown.isYearKnown = calendar.covers(today, last);
    JANGBU_TRY_ASSIGN(shown.dates, books.payouts.dates(store.id));
    JANGBU_TRY_ASSIGN(const auto rates, books.cardRates.run(store));
    for (const CompanyRates& company : rates)
        shown.companies.append(company.company);
    return shown;
}

void PayoutsSection::refresh()
{
    if (!hasStore())
        return;
    work().ask(
        this, m_newest,
        [store = store(), today = today()](BackOffice& books) { return read(books, store, today); },
        [this](const Result<Shown>& shown) {
            if (!shown) {
                showError(shown.error());
                return;
            }
            m_shown = *shown;
            show();
        });
}

void PayoutsSection::show()
{
    showRules();
    showHolidays();
    showDates();
}

void PayoutsSection::showRules()
{
    QList<EntryList::Entry> entries;
    for (const PayoutRule& rule : std::as_const(m_shown.rules)) {
        const bool isFirst = rule.from == BusinessDate::beginning();
        const QString from = isFirst ? QString() : tr("For sales from %1").arg(rule.from.toIso());
        const QString note = from.isEmpty() ? PayoutWords::of(rule)
                                            : tr("%1 · %2").arg(PayoutWords::of(rule), from);
        entries.append({ rule.company.isEmpty() ? tr("All companies") : rule.company, note,
                         rule.store ? store().name : QString(), true });
    }
    m_rules->setEntries(entries, tr("No rule is set, so the standard terms count."));
}

void PayoutsSection::showHolidays()
{
    QList<EntryList::Entry> entries;
    m_listedDays.clear();
    for (const BankDay& day : std::as_const(m_shown.holidays)) {
        const auto own = std::find_if(
            m_shown.ownDays.cbegin(), m_shown.ownDays.cend(), [&](const StoredBankDay& stored) {
                return stored.day == day && (!stored.store || *stored.store == store().id);
            });
        const bool isOwn = own != m_shown.ownDays.cend();
        m_listedDays.append(isOwn ? std::optional(*own) : std::nullopt);
        entries.append({ formats().dayWithWeekday(day.date), day.name,
                         !day.isHoliday ? tr("Banks work")
                             : isOwn    ? tr("Added")
                                        : QString(),
                         isOwn });
    }
    if (!m_shown.isYearKnown && !entries.isEmpty()) {
        m_listedDays.append(std::nullopt);
        entries.append(
            { tr("Later holidays are not known yet"), tr("Add them once they are announced.") });
    }
    m_holidays->setEntries(entries, tr("No holidays are known; only weekends are left out."));
}

void PayoutsSection::showDates()
{
    QList<EntryList::Entry> entries;
    for (const PayoutDate& date : std::as_const(m_shown.dates)) {
        entries.append({ date.company,
                         tr("Sales of %1 paid on %2").arg(date.sale.toIso(), date.pay.toIso()),
                         {},
                         true });
    }
    m_dates->setEntries(entries, tr("Nothing was corrected."));
}

PayoutContext PayoutsSection::context() const
{
    return { store(), today(), m_shown.companies };
}

template <typename Make> void PayoutsSection::change(Make make, const QString& said)
{
    work().act(this, make, [this, said](const auto& result) {
        if (result)
            say(said);
        else
            showError(result.error());
        refresh();
    });
}

void PayoutsSection::addRule()
{
    askForPayoutRule(this, formats(), context(), [this](const PayoutRule& rule) {
        change([rule](BackOffice& books) { return books.changePayouts.putRule(rule); },
               tr("Saved the rule"));
    });
}

void PayoutsSection::addHoliday()
{
    askForBankDay(this, formats(), context(), [this](const StoredBankDay& day) {
        change([day](BackOffice& books) { return books.changePayouts.putBankDay(day); },
               tr("Saved %1").arg(formats().dayWithWeekday(day.day.date)));
    });
}

void PayoutsSection::addDate()
{
    askForPayoutDate(this, formats(), context(), [this](const PayoutDate& date) {
        change([date](BackOffice& books) { return books.changePayouts.putDate(date); },
               tr("Saved the deposit's day"));
    });
}

void PayoutsSection::removeRule(int index)
{
    const PayoutRule rule = m_shown.rules.at(index);
    change([rule](BackOffice& books) { return books.changePayouts.removeRule(rule); },
           tr("Removed the rule"));
}

void PayoutsSection::removeHoliday(int index)
{
    const std::optional<StoredBankDay> day = m_listedDays.at(index);
    if (!day)
        return;
    change(
        [day = *day](BackOffice& books) {
            return books.changePayouts.removeBankDay(day.store, day.day.date);
        },
        tr("Removed the day"));
}

void PayoutsSection::removeDate(int index)
{
    const PayoutDate date = m_shown.dates.at(index);
    change([date](BackOffice& books) { return books.changePayouts.removeDate(date); },
           tr("Removed the correction"));
}

} // namespace jangbu::ui
