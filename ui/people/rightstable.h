#pragma once

#include "core/people/peoplerepository.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace jangbu::ui {

/// What each role may do: a row for each right, a column for each role. The owner's and what is the
/// owner's alone cannot be changed.
class RightsTable final : public QWidget {
    Q_OBJECT

public:
    explicit RightsTable(QWidget* parent = nullptr);

    void setRights(const QList<RoleRight>& rights);

signals:
    void chosen(const jangbu::RoleRight& right);

private:
    void addRow(QGridLayout* grid, int row, Right right);
    QWidget* makeFixed(const QString& text);
    QComboBox* makeChoice(Role role, Right right);

    QHash<std::pair<int, int>, QComboBox*> m_choices; ///< By role and right.
};

} // namespace jangbu::ui
