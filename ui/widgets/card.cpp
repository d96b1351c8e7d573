#include "ui/widgets/card.h"

#include "ui/widgets/text.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QFrame* makeFrame(const QString& role, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    setStyleProperty(frame, "role", role);
    return frame;
}

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(makeLabel(title, TextStyle::CardTitle, Tone::Normal, this))
{
    setStyleProperty(this, "role", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_head->setContentsMargins(16, 12, 16, 8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_body->setContentsMargins(16, title.isEmpty() ? 16 : 0, 16, 16);
    m_body->setSpacing(8);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (title.isEmpty())
        m_head->setContentsMargins(0, 0, 0, 0);
    else
        m_head->setContentsMargins(16, 12, 16, 8);
    setAccessibleName(title);
}

void Card::setFlush()
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
}

QFrame* makeRule(QWidget* parent)
{
    return makeFrame(u"rule"_s, parent);
}

QFrame* makeColumnRule(QWidget* parent)
{
    return makeFrame(u"column-rule"_s, parent);
}

} // namespace jangbu::ui
