#pragma once

#include "core/store/feeschedule.h"
#include "core/store/preferentialrates.h"
#include "core/store/store.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;

namespace jangbu::ui {

class DateField;
class Formats;

/// Fills the rates of a preferential class in for several companies at once.
class PresetSheet final : public Sheet {
    Q_OBJECT

public:
    PresetSheet(QWidget* anchor, const Formats& formats, const Store& store,
                const PreferentialClass& merchants, const QStringList& companies,
                BusinessDate from);

    /// The eight that settle with merchants in Korea.
    static QStringList usualCompanies();

signals:
    void saveWanted(const QList<jangbu::CardRate>& rates);

private:
    void buildCompanies(const QStringList& companies);
    void build(const Formats& formats, const Store& store, BusinessDate from);
    QList<CardRate> entered() const;
    void check();

    StoreId m_store;
    PreferentialClass m_class;
    QList<QCheckBox*> m_companies {};
    DateField* m_from = nullptr;
    QComboBox* m_scope = nullptr;
    Button* m_save = nullptr;
};

} // namespace jangbu::ui
