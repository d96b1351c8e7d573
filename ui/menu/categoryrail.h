#pragma once

#include "ui/menu/categorylistmodel.h"

#include <QListView>

namespace jangbu::ui {

class Button;

/// The categories at the left of a menu: one is chosen, all can be put in another order, added,
/// renamed and removed. Below them what concerns the whole menu.
class CategoryRail final : public QWidget {
    Q_OBJECT

public:
    CategoryRail(CategoryListModel* model, QWidget* parent = nullptr);

    std::optional<CategoryId> current() const { return m_current; }
    void setCurrent(const std::optional<CategoryId>& category);
    void setTrashCount(const QString& count);
    QListView* list() { return m_list; }

signals:
    void currentCategoryChanged();
    void orderWanted(const QList<jangbu::CategoryId>& order);
    void addWanted();
    void renameWanted(const jangbu::Category& category);
    void removeWanted(const jangbu::Category& category);
    void importWanted();
    void exportWanted();
    void trashWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Button* addButton(const QString& text, const QString& icon, const QString& name);
    void buildBelow();
    void move(int row, int gap);
    void showMenu(const QPoint& place);
    void fitList();

    CategoryListModel* m_model;
    QListView* m_list;
    Button* m_trash = nullptr;
    std::optional<CategoryId> m_current {};
    bool m_isSetting = false;
};

} // namespace jangbu::ui
