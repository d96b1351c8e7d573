#include "ui/live/cashrow.h"

#include "core/payment/splittrade.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// As many notes as stand side by side.
constexpr qsizetype mostNotes = 4;

} // namespace

CashRow::CashRow(const Formats& formats, const Currency& currency, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_currency(currency)
    , m_received(new MoneyField(tr("Cash received"), currency,
                                formats.amountWords(Money(), currency).unit, this))
    , m_notes(new QHBoxLayout)
    , m_changeWord(makeLabel(tr("Change"), TextStyle::Small, Tone::Muted, this))
    , m_change(makeLabel({}, TextStyle::Section, Tone::Normal, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_notes->setSpacing(6);
    layout->addLayout(m_notes);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_received->edit()->setObjectName(u"receivedEdit"_s);
    m_received->setFixedWidth(160);
    m_received->setLimits(Money(), maxTradeAmount);
    m_change->setObjectName(u"changeLabel"_s);
    auto* change = new QVBoxLayout;
    change->setSpacing(2);
    m_changeWord->setAlignment(Qt::AlignRight);
    m_change->setAlignment(Qt::AlignRight);
    change->addWidget(m_changeWord);
    change->addWidget(m_change);
    change->addStretch(1);
    row->addWidget(m_received);
    row->addLayout(change, 1);
    layout->addLayout(row);
    connect(m_received, &MoneyField::valueChanged, this, [this] {
        show();
        emit changed();
    });
}

void CashRow::setDue(Money due)
{
    if (due == m_due && m_received->value())
        return;
    m_due = due;
    m_received->setValue(due);
    offer();
    show();
}

std::optional<Money> CashRow::change() const
{
    const auto received = m_received->value();
    if (!received || !m_due)
        return std::nullopt;
    const auto change = cashChange(*m_due, *received, m_currency);
    return change ? std::optional(*change) : std::nullopt;
}

void CashRow::offer()
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto notes = likelyCash(*m_due, m_currency);
    if (notes.size() > mostNotes)
        notes.resize(mostNotes);
    for (const Money note : std::as_const(notes)) {
        auto* button
            = new Button(m_formats.digits(note, m_currency), ButtonRole::Secondary, {}, this);
        button->setSize(ButtonSize::Small);
        button->setObjectName(u"note "_s + QString::number(note.minor()));
        button->setMinimumWidth(40);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_notes->addWidget(button, 1);
        connect(button, &Button::clicked, this, [this, note] {
            m_received->setValue(note);
            show();
            emit changed();
        });
    }
}

void CashRow::show()
{
    const auto back = change();
    m_changeWord->setText(back ? tr("Change") : tr("Not enough"));
    setTone(m_changeWord, back ? Tone::Muted : Tone::Negative);
    m_change->setText(back ? m_formats.amount(*back, m_currency) : u"–"_s);
}

} // namespace jangbu::ui
