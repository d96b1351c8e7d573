#include "ui/settings/ratesheet.h"

#include "ui/formats.h"
#include "ui/settings/datefield.h"
#include "ui/settings/ratefield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

RateSheet::RateSheet(QWidget* anchor, const Formats& formats, const Store& store,
                     const QString& company, BusinessDate from)
    : Sheet(anchor,
            company.isEmpty() ? tr("Add a card company") : tr("New rate of %1").arg(company), 480)
    , m_store(store.id)
    , m_company(new Field(tr("Card company"), this))
    , m_credit(new RateField(tr("Credit"), this))
    , m_debit(new RateField(tr("Debit"), this))
    , m_from(new DateField(tr("From when"), formats, this))
    , m_scope(new QComboBox(this))
    , m_save(nullptr)
{
    setNote(tr("Payments from this day on are counted with it. What was rated before keeps its "
               "fee."));
    m_scope->addItems({ tr("All stores"), tr("Only %1").arg(store.name) });
    m_from->setValue(from);
    build(company);
    check();
    open(company.isEmpty() ? m_company->edit() : m_credit->edit());
}

void RateSheet::build(const QString& company)
{
    setObjectName(u"rateSheet"_s);
    m_company->edit()->setObjectName(u"rateCompany"_s);
    m_company->setText(company);
    m_company->setVisible(company.isEmpty());
    m_credit->edit()->setObjectName(u"rateCredit"_s);
    m_debit->edit()->setObjectName(u"rateDebit"_s);
    m_from->edit()->setObjectName(u"rateFrom"_s);
    m_scope->setObjectName(u"rateScope"_s);
    auto* rates = new QHBoxLayout;
    rates->setSpacing(12);
    rates->addWidget(m_credit);
    rates->addWidget(m_debit);
    QLabel* scopeLabel = makeLabel(tr("Holds for"), TextStyle::Small, Tone::Muted, this);
    scopeLabel->setBuddy(m_scope);
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
    body()->addWidget(m_company);
    body()->addLayout(rates);
    body()->addLayout(when);
    Button* cancel = addButton(tr("Cancel"));
    m_save = addButton(tr("Save rate"), ButtonRole::Primary);
    m_save->setObjectName(u"rateSaveButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_save, &Button::clicked, this, [this] {
        emit saveWanted(entered());
        accept();
    });
    connect(m_company, &Field::edited, this, &RateSheet::check);
    connect(m_credit, &RateField::valueChanged, this, &RateSheet::check);
    connect(m_debit, &RateField::valueChanged, this, &RateSheet::check);
    connect(m_from, &DateField::valueChanged, this, &RateSheet::check);
}

QList<CardRate> RateSheet::entered() const
{
    const auto from = m_from->value();
    const QString company = m_company->text().trimmed();
    if (!from || company.isEmpty() || m_credit->hasError() || m_debit->hasError())
        return {};
    const auto store = m_scope->currentIndex() == 1 ? std::optional(m_store) : std::nullopt;
    QList<CardRate> rates;
    if (const auto credit = m_credit->value())
        rates.append({ store, company, CardKind::Credit, *from, *credit });
    if (const auto debit = m_debit->value())
        rates.append({ store, company, CardKind::Debit, *from, *debit });
    return rates;
}

void RateSheet::check()
{
    m_save->setEnabled(!entered().isEmpty());
}

} // namespace jangbu::ui
