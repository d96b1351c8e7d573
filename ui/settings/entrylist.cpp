#include "ui/settings/entrylist.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryHeight = 40;

} // namespace

EntryList::EntryList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setStyleProperty(this, "role", u"clear"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void EntryList::setEntries(const QList<Entry>& entries, const QString& emptySentence)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int at = 0; at < entries.size(); ++at) {
        if (at > 0)
            m_layout->addWidget(makeRule(this));
        m_layout->addWidget(makeRow(entries.at(at), at));
    }
    if (entries.isEmpty()) {
        QLabel* sentence = makeParagraph(emptySentence, TextStyle::Small, Tone::Muted, this);
        sentence->setMinimumHeight(entryHeight);
        m_layout->addWidget(sentence);
    }
}

QWidget* EntryList::makeRow(const Entry& entry, int index)
{
    auto* row = new QWidget(this);
    row->setMinimumHeight(entryHeight);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(entry.title, TextStyle::Body, Tone::Normal, row));
    if (!entry.badge.isEmpty())
        layout->addWidget(new Badge(BadgeKind::Neutral, entry.badge, {}, row));
    layout->addWidget(new ElidedLabel(entry.note, TextStyle::Small, Tone::Muted, row), 1);
    if (entry.isRemovable) {
        Button* remove = Button::ofIcon(u"trash-2"_s, tr("Remove %1").arg(entry.title),
                                        ButtonRole::IconGhost, row);
        remove->setObjectName(u"removeEntryButton"_s);
        remove->setSize(ButtonSize::Small);
        layout->addWidget(remove);
        // The row is deleted by what follows, so the button must have returned.
        connect(
            remove, &Button::clicked, this, [this, index] { emit removeWanted(index); },
            Qt::QueuedConnection);
    }
    return row;
}

} // namespace jangbu::ui
