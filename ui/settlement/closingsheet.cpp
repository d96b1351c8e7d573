#include "ui/settlement/closingsheet.h"

#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listIconSize = 18;
constexpr int namedTrades = 3;

} // namespace

ClosingSheet::ClosingSheet(QWidget* anchor, const Formats& formats, const ShownStatement& shown,
                           const Store& store, BusinessDate today)
    : Sheet(anchor,
            tr("Close %1?")
                .arg(SettlementWords::windowOf(shown.statement.term, shown.statement.window,
                                               formats, today)),
            520)
    , m_formats(formats)
    , m_shown(shown)
    , m_store(store)
{
    setObjectName(u"closingSheet"_s);
    setNote(tr("The statement is kept as it is now. Nothing can be dated into closed days any "
               "more; later refunds count on their own day."));
    addChecks();
    addCash();
    addButtons();
}

QString ClosingSheet::amount(Money value) const
{
    return m_formats.amount(value, m_store.currency);
}

void ClosingSheet::addCheck(bool isGood, const QString& title, const QString& note, Button* act)
{
    const Tokens& tokens = tokensOf(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* icon = new QLabel(frame());
    icon->setFixedSize(listIconSize, listIconSize);
    icon->setPixmap(iconPixmap(isGood ? u"circle-check"_s : u"triangle-alert"_s, listIconSize,
                               isGood ? tokens.positive : tokens.warning, devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        makeLabel(title, isGood ? TextStyle::Body : TextStyle::BodyBold, Tone::Normal, frame()));
    if (!note.isEmpty())
        words->addWidget(makeParagraph(note, TextStyle::Caption, Tone::Muted, frame()));
    row->addLayout(words, 1);
    if (act)
        row->addWidget(act, 0, Qt::AlignVCenter);
    body()->addLayout(row);
}

void ClosingSheet::addOpenTrades()
{
    const ClosingChecklist& list = m_shown.checklist;
    if (list.openTrades == 0)
        return addCheck(true, tr("No open trades"), {});
    QStringList tables;
    for (const TradeSummary& trade :
         list.oldestOpen.first(qMin(qsizetype(namedTrades), list.oldestOpen.size())))
        tables.append(tr("%1 %2", "table, amount").arg(trade.tableName, amount(trade.amount)));
    QString note = tables.join(tr(", ", "between tables"));
    if (list.openTrades > tables.size())
        note = tr("%1 and %2 more").arg(note).arg(list.openTrades - tables.size());
    auto* act = new Button(tr("See trades"), ButtonRole::Secondary, {}, frame());
    act->setObjectName(u"closingOpenTrades"_s);
    act->setSize(ButtonSize::Small);
    connect(act, &Button::clicked, this, [this] {
        emit openTradesWanted();
        reject();
    });
    const QString title = tr("%n open trade(s)", nullptr, static_cast<int>(list.openTrades));
    addCheck(false, tr("%1 · %2", "open trades, their sum").arg(title, amount(list.openAmount)),
             tr("%1. They stay open and count on the day they are paid.").arg(note), act);
}

void ClosingSheet::addRates()
{
    const ClosingChecklist& list = m_shown.checklist;
    if (list.unrated.isEmpty())
        return addCheck(true, tr("Every card payment has a rate"), {});
    QStringList companies;
    for (const UnratedCompany& company : list.unrated) {
        const QString payments = tr("%n payment(s)", nullptr, static_cast<int>(company.payments));
        companies.append(tr("%1 %2, %3", "card company, payments, amount")
                             .arg(company.company, payments, amount(company.amount)));
    }
    auto* act = new Button(tr("Enter rate"), ButtonRole::Secondary, {}, frame());
    act->setObjectName(u"closingEnterRate"_s);
    act->setSize(ButtonSize::Small);
    connect(act, &Button::clicked, this, [this] {
        emit ratesWanted();
        reject();
    });
    addCheck(false, tr("%n card rate(s) missing", nullptr, static_cast<int>(list.unrated.size())),
             tr("%1. Closed at 0%, they stay so.").arg(companies.join(u" · "_s)), act);
}

void ClosingSheet::addDays()
{
    const ClosingChecklist& list = m_shown.checklist;
    if (m_shown.statement.term != Term::Day && list.openDays > 0) {
        addCheck(true,
                 tr("%n open day(s) are closed first", nullptr, static_cast<int>(list.openDays)),
                 {});
    }
    if (list.earlierOpenDays > 0) {
        addCheck(
            false,
            tr("%n earlier day(s) are still open", nullptr, static_cast<int>(list.earlierOpenDays)),
            tr("The first is %1. They can be closed later.")
                .arg(m_formats.dayOfYear(*list.firstEarlierOpenDay)));
    }
    const int missing = static_cast<int>(list.receipts.missing);
    if (missing > 0)
        addCheck(false, tr("%n receipt number(s) missing", nullptr, missing), {});
    else
        addCheck(true, tr("No receipt number is missing"), {});
}

void ClosingSheet::addChecks()
{
    addOpenTrades();
    addRates();
    addDays();
}

void ClosingSheet::addCash()
{
    const AmountWords words = m_formats.amountWords(Money(), m_store.currency);
    const QString unit = words.before + words.unit;
    m_cash = new MoneyField(tr("Counted cash, if you like"), m_store.currency, unit, frame());
    m_cash->setObjectName(u"countedCashField"_s);
    m_cash->edit()->setAccessibleName(tr("Counted cash"));
    m_cash->setLimits(Money(), maxDayAmount);
    m_cash->setHint(
        tr("By the books there should be %1").arg(amount(m_shown.checklist.expectedCash)));
    body()->addSpacing(4);
    body()->addWidget(m_cash);
    m_difference = makeLabel({}, TextStyle::BodyBold, Tone::Normal, frame());
    m_difference->setObjectName(u"cashDifference"_s);
    m_difference->hide();
    body()->addWidget(m_difference);
    connect(m_cash, &MoneyField::valueChanged, this, &ClosingSheet::showDifference);
    connect(m_cash, &Field::edited, this, &ClosingSheet::showDifference);
}

void ClosingSheet::showDifference()
{
    const auto counted = m_cash->value();
    m_difference->setVisible(counted.has_value());
    m_close->setEnabled(counted || m_cash->text().trimmed().isEmpty());
    if (!counted)
        return;
    const auto difference = m_shown.checklist.cashDifference(*counted);
    if (difference && difference->isZero())
        m_difference->setText(tr("The cash is right"));
    else if (difference)
        m_difference->setText(tr("Difference %1").arg(amount(*difference)));
}

void ClosingSheet::addButtons()
{
    Button* keep = addButton(tr("Not now"));
    m_close = addButton(SettlementWords::closeVerb(m_shown.statement.term), ButtonRole::Primary);
    m_close->setIconName(u"lock"_s);
    keep->setObjectName(u"closingKeep"_s);
    m_close->setObjectName(u"closingConfirm"_s);
    connect(keep, &Button::clicked, this, &Sheet::reject);
    connect(m_close, &Button::clicked, this, [this] {
        emit closeWanted(m_cash->value());
        accept();
    });
}

} // namespace jangbu::ui
