#pragma once

#include "core/store/store.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace jangbu::ui {

class Field;

/// Asks what a store is made with that an import brings along.
class NewStoreSheet final : public Sheet {
    Q_OBJECT

public:
    explicit NewStoreSheet(QWidget* anchor);

    QWidget* firstField();

signals:
    void made(const jangbu::NewStore& store);

private:
    QComboBox* addBox(class QGridLayout* grid, int row, int column, const QString& label,
                      const QString& objectName);
    void fillBoxes();
    void take();

    Field* m_name;
    QComboBox* m_grade = nullptr;
    QComboBox* m_settlementDay = nullptr;
    QComboBox* m_currency = nullptr;
    QComboBox* m_zone = nullptr;
};

} // namespace jangbu::ui
