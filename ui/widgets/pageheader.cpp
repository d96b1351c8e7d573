#include "ui/widgets/pageheader.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace jangbu::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextStyle::Title, Tone::Normal, this))
    , m_note(makeLabel({}, TextStyle::Body, Tone::Muted, this))
    , m_layout(new QHBoxLayout(this))
{
    setFixedHeight(40);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note, 0, Qt::AlignBaseline);
    m_layout->addStretch(1);
    m_note->setContentsMargins(0, 4, 0, 0);
}

void PageHeader::setNote(const QString& note)
{
    m_note->setText(note);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::add(QWidget* widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addSpacing(int pixels)
{
    m_layout->addSpacing(pixels);
}

} // namespace jangbu::ui
