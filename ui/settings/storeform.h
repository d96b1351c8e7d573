#pragma once

#include "core/store/changestore.h"
#include "ui/settings/storestable.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace jangbu::ui {

class DateField;
class Field;
class MoneyField;
class RateField;

/// Everything that can be set of a store, with what it means. For a new one the currency too.
class StoreForm final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { Change, Add };

    StoreForm(const Formats& formats, Purpose purpose, QWidget* parent = nullptr);

    void show(const StoreRow& row);
    /// What differs from the store that is shown; nothing where there is none, or where something
    /// that was typed is wrong.
    std::optional<StoreChange> change() const;
    /// The store that is to be made; nothing where something is wrong.
    std::optional<NewStore> newStore() const;
    Field* nameField() { return m_name; }

signals:
    void edited();

private:
    void buildFields();
    void buildLayout();
    void connectFields();
    void explain();
    bool hasErrors() const;
    QString explainedMonth(int day) const;

    const Formats& m_formats;
    Purpose m_purpose;
    std::optional<StoreRow> m_row {};
    Field* m_name;
    QComboBox* m_grade;
    DateField* m_gradeFrom;
    QComboBox* m_settlementDay;
    QComboBox* m_cutoff;
    QComboBox* m_zone;
    QComboBox* m_currency;
    RateField* m_vat;
    MoneyField* m_posFee;
    QLabel* m_gradeNote = nullptr;
    QLabel* m_settlementNote = nullptr;
    QLabel* m_cutoffNote = nullptr;
};

} // namespace jangbu::ui
