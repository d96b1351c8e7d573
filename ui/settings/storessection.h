#pragma once

#include "ui/settings/settingssection.h"
#include "ui/settings/storestable.h"

class QTableView;

namespace jangbu::ui {

class Button;
class Card;
class StoreForm;

/// The stores of the books: a list where there is more than one, and what is set of the chosen one.
class StoresSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit StoresSection(const PageServices& services);

    void refresh() override;

private:
    QWidget* makeTable();
    QWidget* makeForm();
    void show(const QList<StoreRow>& rows);
    void showChosen();
    void save();
    void askForStore();
    void add(const NewStore& made);

    StoresTable* m_model;
    QTableView* m_table = nullptr;
    Card* m_tableCard = nullptr;
    Card* m_formCard = nullptr;
    StoreForm* m_form = nullptr;
    Button* m_save = nullptr;
    Button* m_revert = nullptr;
    std::optional<StoreId> m_chosen {};
};

} // namespace jangbu::ui
