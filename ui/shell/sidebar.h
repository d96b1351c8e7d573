#pragma once

#include "ui/shell/pagelist.h"

#include <QFrame>
#include <QHash>
#include <QList>

namespace jangbu::ui {

class DeskLine;
class NavigationRow;
class PersonLine;
class SearchButton;
class StoreSwitcher;

/// The side bar: the store, the way into the palette, the pages, and at its foot the settings.
class SideBar final : public QFrame {
    Q_OBJECT

public:
    explicit SideBar(const QList<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(PageId page);
    /// Only icons, for windows below 960 pixels.
    void setNarrow(bool isNarrow);
    StoreSwitcher& storeSwitcher() { return *m_stores; }
    NavigationRow* row(PageId page) const { return m_rows.value(page); }
    DeskLine* deskLine() const { return m_deskLine; }
    void setHasDesk(bool hasDesk);
    /// At the very foot.
    void addPerson(PersonLine* line);

signals:
    void pageChosen(jangbu::ui::PageId page);
    void paletteWanted();

private:
    NavigationRow* addRow(const PageEntry& page, int number);

    StoreSwitcher* m_stores;
    SearchButton* m_search;
    DeskLine* m_deskLine;
    QWidget* m_foot; ///< What belongs to the desk, below the settings.
    QHash<PageId, NavigationRow*> m_rows;
    PersonLine* m_person = nullptr;
};

} // namespace jangbu::ui
