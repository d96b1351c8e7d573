#include "ui/widgets/kpistrip.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void showChange(QLabel* label, const ChangeText& change)
{
    label->setText(change.withArrow());
    switch (change.direction) {
    case ChangeText::Direction::Up:
        setTone(label, Tone::Positive);
        break;
    case ChangeText::Direction::Down:
        setTone(label, Tone::Negative);
        break;
    case ChangeText::Direction::Same:
    case ChangeText::Direction::New:
        setTone(label, Tone::Muted);
        break;
    }
}

KpiCell::KpiCell(const QString& label, bool isHero, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(label, TextStyle::Small, Tone::Muted, this))
    , m_before(makeLabel({}, TextStyle::Section, Tone::Muted, this))
    , m_number(makeLabel({}, isHero ? TextStyle::Hero : TextStyle::Figure, Tone::Normal, this))
    , m_unit(makeLabel({}, TextStyle::Section, Tone::Muted, this))
    , m_change(makeLabel({}, TextStyle::SmallBold, Tone::Positive, this))
    , m_note(new ElidedLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_noteNumber(makeLabel({}, TextStyle::SmallBold, Tone::Normal, this))
{
    const int unitSize = isHero ? 22 : 17;
    m_unit->setFont(fontOfPixels(unitSize));
    m_before->setFont(fontOfPixels(unitSize));
    auto* number = new QHBoxLayout;
    number->setSpacing(2);
    number->addWidget(m_before, 0, Qt::AlignBottom);
    number->addWidget(m_number, 0, Qt::AlignBottom);
    number->addWidget(m_unit, 0, Qt::AlignBottom);
    number->addStretch(1);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_change);
    below->addWidget(m_note);
    below->addWidget(m_noteNumber);
    below->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addLayout(number);
    layout->addLayout(below);
    m_change->hide();
    m_noteNumber->hide();
}

void KpiCell::setAmount(const AmountWords& amount)
{
    m_before->setText(amount.before);
    m_before->setVisible(!amount.before.isEmpty());
    m_number->setText(amount.digits);
    m_unit->setText(amount.unit);
    m_unit->setVisible(!amount.unit.isEmpty());
    describe();
}

void KpiCell::setCount(const QString& number, const QString& unit)
{
    setAmount({ {}, number, unit });
}

void KpiCell::setChange(const std::optional<ChangeText>& change, const QString& note)
{
    m_change->setVisible(change.has_value());
    if (change)
        showChange(m_change, *change);
    setNote(note);
}

void KpiCell::setNote(const QString& note, const QString& number)
{
    static_cast<ElidedLabel*>(m_note)->setFullText(note);
    m_noteNumber->setText(number);
    m_noteNumber->setVisible(!number.isEmpty());
    describe();
}

void KpiCell::describe()
{
    const QStringList words { m_label->text() + u':',
                              m_before->text() + m_number->text() + m_unit->text(),
                              m_change->text(), static_cast<ElidedLabel*>(m_note)->fullText(),
                              m_noteNumber->text() };
    setAccessibleName(words.join(u' ').simplified());
}

KpiStrip::KpiStrip(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
{
    setStyleProperty(this, "role", u"card"_s);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

KpiCell* KpiStrip::add(const QString& label, bool isHero, int stretch)
{
    if (m_layout->count() > 0)
        m_layout->addWidget(makeColumnRule(this));
    auto* cell = new KpiCell(label, isHero, this);
    m_layout->addWidget(cell, stretch);
    return cell;
}

} // namespace jangbu::ui
