#include "ui/data/factlist.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(0, 1);
}

void FactList::setFacts(const QList<Fact>& facts)
{
    m_facts = facts;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact& fact : facts) {
        if (row > 0)
            m_grid->addWidget(makeRule(this), row++, 0, 1, 2);
        const Tone tone = fact.isWrong ? Tone::Negative : Tone::Normal;
        auto* label = makeLabel(fact.label, TextStyle::Body, Tone::Muted, this);
        auto* value = makeLabel(fact.value, fact.isStrong ? TextStyle::BodyBold : TextStyle::Body,
                                tone, this);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row++, 1, Qt::AlignRight);
    }
}

QStringList FactList::shown() const
{
    QStringList lines;
    for (const Fact& fact : m_facts)
        lines.append(fact.label + u": "_s + fact.value);
    return lines;
}

} // namespace jangbu::ui
