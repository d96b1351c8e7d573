#include "ui/receipts/linerow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

LineRow::LineRow(const QString& name, qint64 quantity, const QString& amount, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_most(quantity)
    , m_layout(new QHBoxLayout(this))
    , m_nameLabel(new ElidedLabel(name, TextStyle::Body, Tone::Normal, this))
    , m_quantity(makeLabel(QString::number(quantity), TextStyle::Body, Tone::Muted, this))
    , m_amount(makeLabel(amount, TextStyle::Body, Tone::Normal, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_quantity->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_quantity->setMinimumWidth(28);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_amount->setMinimumWidth(74);
    m_layout->addWidget(m_nameLabel, 1);
    m_layout->addWidget(m_quantity);
    m_layout->addWidget(m_amount);
    setMinimumHeight(26);
}

void LineRow::setMuted()
{
    setTone(m_nameLabel, Tone::Muted);
    setTone(m_amount, Tone::Muted);
}

void LineRow::setPickable(qint64 most, qint64 pickedNow)
{
    m_most = most;
    m_picked = pickedNow;
    m_tick = new QCheckBox(this);
    m_tick->setAccessibleName(m_name);
    m_tick->setObjectName(u"tick "_s + m_name);
    m_tick->setEnabled(most > 0);
    m_layout->insertWidget(0, m_tick);
    connect(m_tick, &QCheckBox::clicked, this, [this](bool isTicked) {
        m_picked = isTicked ? m_most : 0;
        showPicked();
        emit picked(m_picked);
    });
    if (most > 1) {
        m_fewer = Button::ofIcon(u"minus"_s, tr("One less"), ButtonRole::IconGhost, this);
        m_more = Button::ofIcon(u"plus"_s, tr("One more"), ButtonRole::IconGhost, this);
        m_fewer->setObjectName(u"fewer "_s + m_name);
        m_more->setObjectName(u"more "_s + m_name);
        int place = 2;
        for (Button* button : { m_fewer, m_more }) {
            button->setSize(ButtonSize::Small);
            m_layout->insertWidget(place, button);
            place += 2;
            connect(button, &Button::clicked, this, [this, button] {
                m_picked = qBound(qint64(0), m_picked + (button == m_more ? 1 : -1), m_most);
                showPicked();
                emit picked(m_picked);
            });
        }
    }
    if (most == 0)
        setMuted();
    showPicked();
}

void LineRow::showPicked()
{
    m_tick->setChecked(m_picked > 0);
    m_quantity->setText(m_most > 1 ? u"%1/%2"_s.arg(m_picked).arg(m_most)
                                   : QString::number(qMax<qint64>(m_most, 0)));
    if (m_fewer) {
        m_fewer->setEnabled(m_picked > 0);
        m_more->setEnabled(m_picked < m_most);
    }
}

} // namespace jangbu::ui
