#pragma once

#include "core/store/feeschedule.h"
#include "core/store/store.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QComboBox;

namespace jangbu::ui {

class DateField;
class Field;
class Formats;
class RateField;

/// Asks for a dated rate of a card company, for this store or for all.
class RateSheet final : public Sheet {
    Q_OBJECT

public:
    /// Without a company it asks for that as well.
    RateSheet(QWidget* anchor, const Formats& formats, const Store& store, const QString& company,
              BusinessDate from);

signals:
    void saveWanted(const QList<jangbu::CardRate>& rates);

private:
    void build(const QString& company);
    QList<CardRate> entered() const;
    void check();

    StoreId m_store;
    Field* m_company;
    RateField* m_credit;
    RateField* m_debit;
    DateField* m_from;
    QComboBox* m_scope;
    Button* m_save;
};

} // namespace jangbu::ui
