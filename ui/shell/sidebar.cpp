#include "ui/shell/sidebar.h"

#include "ui/people/personline.h"
#include "ui/shell/deskline.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/storeswitcher.h"
#include "ui/widgets/card.h"
#include "ui/widgets/navigationrow.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideWidth = 212;
constexpr int narrowWidth = 56;

} // namespace

SideBar::SideBar(const QList<PageEntry>& pages, QWidget* parent)
    : QFrame(parent)
    , m_stores(new StoreSwitcher(this))
    , m_search(new SearchButton(this))
    , m_deskLine(new DeskLine(this))
    , m_foot(new QWidget(this))
{
    setStyleProperty(this, "role", u"sidebar"_s);
    setFixedWidth(wideWidth);
    setAccessibleName(tr("Side bar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->setSpacing(2);
    layout->addWidget(m_stores);
    layout->addSpacing(10);
    layout->addWidget(m_search);
    layout->addSpacing(10);
    int number = 0;
    for (const PageEntry& page : pages) {
        if (page.id == PageId::Settings)
            layout->addStretch(1);
        layout->addWidget(addRow(page, ++number));
    }
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 8, 0, 0);
    foot->setSpacing(4);
    foot->addWidget(makeRule(m_foot));
    foot->addWidget(m_deskLine);
    layout->addWidget(m_foot);
    m_foot->hide();
    connect(m_search, &QAbstractButton::clicked, this, &SideBar::paletteWanted);
}

NavigationRow* SideBar::addRow(const PageEntry& page, int number)
{
    auto* row = new NavigationRow(page.icon, page.title, this);
    row->setObjectName(u"navigation%1"_s.arg(number));
    row->setToolTip(u"Ctrl+%1"_s.arg(number));
    connect(row, &QAbstractButton::clicked, this, [this, row, id = page.id] {
        row->setChecked(true); // A press on the page that is shown leaves it so.
        emit pageChosen(id);
    });
    m_rows.insert(page.id, row);
    return row;
}

void SideBar::setCurrent(PageId page)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setChecked(row.key() == page);
}

void SideBar::setHasDesk(bool hasDesk)
{
    m_foot->setVisible(hasDesk);
}

void SideBar::addPerson(PersonLine* line)
{
    m_person = line;
    layout()->addWidget(line);
}

void SideBar::setNarrow(bool isNarrow)
{
    setFixedWidth(isNarrow ? narrowWidth : wideWidth);
    const int side = isNarrow ? 8 : 12;
    layout()->setContentsMargins(side, 16, side, 12);
    m_stores->setNarrow(isNarrow);
    m_search->setNarrow(isNarrow);
    m_deskLine->setNarrow(isNarrow);
    if (m_person)
        m_person->setNarrow(isNarrow);
    for (NavigationRow* row : std::as_const(m_rows))
        row->setNarrow(isNarrow);
}

} // namespace jangbu::ui
