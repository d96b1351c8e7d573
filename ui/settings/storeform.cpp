#include "ui/settings/storeform.h"

#include "ui/formats.h"
#include "ui/settings/datefield.h"
#include "ui/settings/formrow.h"
#include "ui/settings/ratefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QTimeZone>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array grades { PosGrade::Bronze, PosGrade::Silver, PosGrade::Gold };
constexpr int lastCutoff = 11 * 60 + 30;
constexpr int cutoffStep = 30;

void choose(QComboBox* combo, const QVariant& value, const QString& text)
{
    if (combo->findData(value) < 0)
        combo->addItem(text, value);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

StoreForm::StoreForm(const Formats& formats, Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_purpose(purpose)
    , m_name(new Field(tr("Name"), this))
    , m_grade(makeCombo(u"storeGrade"_s, this))
    , m_gradeFrom(new DateField(tr("Grade counts from"), formats, this))
    , m_settlementDay(makeCombo(u"storeSettlementDay"_s, this))
    , m_cutoff(makeCombo(u"storeCutoff"_s, this))
    , m_zone(makeCombo(u"storeZone"_s, this))
    , m_currency(makeCombo(u"storeCurrency"_s, this))
    , m_vat(new RateField(tr("VAT on the net price"), this))
    , m_posFee(new MoneyField(tr("POS fee a month"), Currency::won(),
                              formats.amountWords({}, Currency::won()).unit, this))
{
    buildFields();
    buildLayout();
    connectFields();
    explain();
}

void StoreForm::buildFields()
{
    m_name->edit()->setObjectName(u"storeName"_s);
    m_name->edit()->setMaxLength(255);
    m_gradeFrom->edit()->setObjectName(u"storeGradeFrom"_s);
    m_vat->edit()->setObjectName(u"storeVat"_s);
    m_posFee->edit()->setObjectName(u"storePosFee"_s);
    for (const PosGrade grade : grades) {
        const QString text = tr("%1 · %2 a month, %3 devices")
                                 .arg(gradeWords(grade, m_formats.language()),
                                      m_formats.amount(monthlyFeeOf(grade), Currency::won()),
                                      m_formats.count(deviceLimitOf(grade)));
        m_grade->addItem(text, static_cast<int>(grade));
    }
    for (const int day : settlementDays)
        m_settlementDay->addItem(tr("Day %1 of the month").arg(day), day);
    for (int minutes = 0; minutes <= lastCutoff; minutes += cutoffStep)
        m_cutoff->addItem(StoresTable::cutoffText(minutes), minutes);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const char* code : { "KRW", "USD", "EUR", "JPY", "CNY", "GBP", "VND", "THB" })
        m_currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    choose(m_zone, u"Asia/Seoul"_s, u"Asia/Seoul"_s);
}

void StoreForm::buildLayout()
{
    const LabelledControl grade = makeLabelled(tr("Grade"), m_grade, this);
    const LabelledControl settlement = makeLabelled(tr("Settlement day"), m_settlementDay, this);
    const LabelledControl cutoff = makeLabelled(tr("Business day starts at"), m_cutoff, this);
    const LabelledControl zone = makeLabelled(tr("Time zone"), m_zone, this);
    const LabelledControl currency = makeLabelled(tr("Currency"), m_currency, this);
    m_gradeNote = grade.note;
    m_settlementNote = settlement.note;
    m_cutoffNote = cutoff.note;
    const bool isNew = m_purpose == Purpose::Add;
    m_gradeFrom->setVisible(!isNew);
    m_vat->setVisible(!isNew);
    m_posFee->setVisible(!isNew);
    m_currency->setEnabled(isNew);
    currency.note->setText(tr("Cannot be changed, as every amount is kept in it."));
    currency.note->setVisible(!isNew);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(grade.widget, 1, 0, 1, isNew ? 2 : 1);
    if (!isNew)
        grid->addWidget(m_gradeFrom, 1, 1, Qt::AlignTop);
    grid->addWidget(settlement.widget, 2, 0);
    grid->addWidget(cutoff.widget, 2, 1);
    grid->addWidget(zone.widget, 3, 0);
    grid->addWidget(currency.widget, 3, 1);
    if (!isNew) {
        grid->addWidget(m_vat, 4, 0, Qt::AlignTop);
        grid->addWidget(m_posFee, 4, 1, Qt::AlignTop);
        m_posFee->setHint(tr("The grade's fee, unless another one is agreed."));
    }
}

void StoreForm::connectFields()
{
    const auto tell = [this] {
        explain();
        emit edited();
    };
    for (QComboBox* combo : { m_grade, m_settlementDay, m_cutoff, m_zone, m_currency })
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    connect(m_zone, &QComboBox::editTextChanged, this, tell);
    connect(m_name, &Field::edited, this, tell);
    connect(m_gradeFrom, &DateField::valueChanged, this, tell);
    connect(m_vat, &RateField::valueChanged, this, tell);
    connect(m_posFee, &MoneyField::valueChanged, this, tell);
}

void StoreForm::show(const StoreRow& row)
{
    m_row.reset();
    m_name->setText(row.store.name);
    choose(m_grade, static_cast<int>(row.settings.gradeOn(row.today)), {});
    m_gradeFrom->setValue(row.today);
    choose(m_settlementDay, row.settings.settlementDayOn(row.today), {});
    const int cutoff = row.store.time.cutoffMinutes();
    choose(m_cutoff, cutoff, StoresTable::cutoffText(cutoff));
    choose(m_zone, row.store.time.zone(), row.store.time.zone());
    choose(m_currency, row.store.currency.code(), row.store.currency.code());
    m_vat->setValue(*Rate::ofPpm(row.settings.vatPpmOn(row.today)));
    m_posFee->setValue(row.settings.posFeeOn(row.today));
    m_row = row;
    explain();
}

QString StoreForm::explainedMonth(int day) const
{
    if (day == 1)
        return tr("A settlement month runs from the 1st to the last day of the month.");
    return tr("A settlement month runs from day %1 to day %2 of the next month.")
        .arg(day)
        .arg(day - 1);
}

void StoreForm::explain()
{
    m_settlementNote->setText(explainedMonth(m_settlementDay->currentData().toInt()));
    m_settlementNote->show();
    const int cutoff = m_cutoff->currentData().toInt();
    m_cutoffNote->setText(cutoff == 0 ? tr("A sale counts on the day of the clock.")
                                      : tr("A sale before %1 counts on the day before.")
                                            .arg(StoresTable::cutoffText(cutoff)));
    m_cutoffNote->show();
    if (m_row) {
        const auto chosen = static_cast<PosGrade>(m_grade->currentData().toInt());
        const bool isChanged = chosen != m_row->settings.gradeOn(m_row->today);
        m_gradeFrom->setEnabled(isChanged);
        m_gradeFrom->setHint(isChanged ? tr("The fee of a month is that of its last day.")
                                       : QString());
        m_vat->setHint(tr("10% on the net price is 1/11 of what guests pay."));
    }
    const bool isKnownZone = m_zone->findText(m_zone->currentText()) >= 0;
    m_zone->setProperty("state", isKnownZone ? QVariant() : QVariant(u"error"_s));
}

bool StoreForm::hasErrors() const
{
    return m_name->text().trimmed().isEmpty() || m_zone->findText(m_zone->currentText()) < 0;
}

std::optional<StoreChange> StoreForm::change() const
{
    if (!m_row || hasErrors() || !m_vat->value() || !m_posFee->value() || !m_gradeFrom->value())
        return std::nullopt;
    const StoreSettings& settings = m_row->settings;
    const BusinessDate today = m_row->today;
    StoreChange change;
    bool isChanged = false;
    const auto note = [&](auto& field, const auto& now, const auto& before) {
        if (now != before) {
            field = now;
            isChanged = true;
        }
    };
    note(change.name, m_name->text().trimmed(), m_row->store.name);
    note(change.grade, static_cast<PosGrade>(m_grade->currentData().toInt()),
         settings.gradeOn(today));
    if (change.grade)
        change.gradeFrom = m_gradeFrom->value();
    note(change.settlementDay, m_settlementDay->currentData().toInt(),
         settings.settlementDayOn(today));
    note(change.zone, m_zone->currentText(), m_row->store.time.zone());
    note(change.cutoffMinutes, m_cutoff->currentData().toInt(), m_row->store.time.cutoffMinutes());
    note(change.vatPpm, m_vat->value()->ppm(), settings.vatPpmOn(today));
    note(change.posFee, *m_posFee->value(), settings.posFeeOn(today));
    return isChanged ? std::optional(change) : std::nullopt;
}

std::optional<NewStore> StoreForm::newStore() const
{
    const auto time = StoreTime::of(m_zone->currentText(), m_cutoff->currentData().toInt());
    const auto currency = Currency::fromCode(m_currency->currentData().toString());
    if (hasErrors() || !time || !currency)
        return std::nullopt;
    NewStore made;
    made.name = m_name->text().trimmed();
    made.grade = static_cast<PosGrade>(m_grade->currentData().toInt());
    made.settlementDay = m_settlementDay->currentData().toInt();
    made.currency = *currency;
    made.time = *time;
    return made;
}

} // namespace jangbu::ui
