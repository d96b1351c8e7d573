#include "ui/settings/presetsheet.h"

#include "ui/formats.h"
#include "ui/settings/datefield.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int companiesInARow = 3;

} // namespace

PresetSheet::PresetSheet(QWidget* anchor, const Formats& formats, const Store& store,
                         const PreferentialClass& merchants, const QStringList& companies,
                         BusinessDate from)
    : Sheet(anchor,
            tr("Fill in credit %1 and debit %2?")
                .arg(formats.rate(merchants.credit.ppm()), formats.rate(merchants.debit.ppm())),
            520)
    , m_store(store.id)
    , m_class(merchants)
{
    setObjectName(u"presetSheet"_s);
    setNote(tr("Preferential rates of the Financial Services Commission since %1. They count for "
               "payments from the day below on.")
                .arg(formats.dayOfYear(preferentialClassesSince())));
    buildCompanies(companies);
    build(formats, store, from);
    check();
    open(m_save);
}

QStringList PresetSheet::usualCompanies()
{
    return { u"BC카드"_s,   u"국민카드"_s, u"하나카드"_s, u"삼성카드"_s,
             u"신한카드"_s, u"현대카드"_s, u"롯데카드"_s, u"농협카드"_s };
}

void PresetSheet::buildCompanies(const QStringList& companies)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (const QString& company : companies) {
        const auto at = static_cast<int>(m_companies.size());
        auto* box = new QCheckBox(company, this);
        box->setObjectName(u"presetCompany"_s);
        box->setChecked(true);
        grid->addWidget(box, at / companiesInARow, at % companiesInARow);
        connect(box, &QCheckBox::toggled, this, &PresetSheet::check);
        m_companies.append(box);
    }
    body()->addLayout(grid);
}

void PresetSheet::build(const Formats& formats, const Store& store, BusinessDate from)
{
    m_from = new DateField(tr("From when"), formats, this);
    m_from->edit()->setObjectName(u"presetFrom"_s);
    m_from->setValue(from);
    m_scope = new QComboBox(this);
    m_scope->setObjectName(u"presetScope"_s);
    m_scope->addItems({ tr("All stores"), tr("Only %1").arg(store.name) });
    QLabel* scopeLabel = makeLabel(tr("Holds for"), TextStyle::Small, Tone::Muted, this);
    m_scope->setAccessibleName(scopeLabel->text());
    auto* scope = new QVBoxLayout;
    scope->setSpacing(6);
    scope->addWidget(scopeLabel);
    scope->addWidget(m_scope);
    scope->addStretch(1);
    auto* when = new QHBoxLayout;
    when->setSpacing(12);
    when->addWidget(m_from, 1);
    when->addLayout(scope, 1);
    body()->addLayout(when);
    Button* cancel = addButton(tr("Cancel"));
    m_save = addButton(tr("Fill in rates"), ButtonRole::Primary);
    m_save->setObjectName(u"presetSaveButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_save, &Button::clicked, this, [this] {
        emit saveWanted(entered());
        accept();
    });
    connect(m_from, &DateField::valueChanged, this, &PresetSheet::check);
}

QList<CardRate> PresetSheet::entered() const
{
    const auto from = m_from->value();
    if (!from)
        return {};
    const auto store = m_scope->currentIndex() == 1 ? std::optional(m_store) : std::nullopt;
    QList<CardRate> rates;
    for (const QCheckBox* box : m_companies) {
        if (!box->isChecked())
            continue;
        rates.append({ store, box->text(), CardKind::Credit, *from, m_class.credit });
        rates.append({ store, box->text(), CardKind::Debit, *from, m_class.debit });
    }
    return rates;
}

void PresetSheet::check()
{
    m_save->setEnabled(!entered().isEmpty());
}

} // namespace jangbu::ui
