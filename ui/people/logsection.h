#pragma once

#include "core/audit/auditlog.h"
#include "core/statistics/exceptionreport.h"
#include "core/statistics/loggedtrades.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QModelIndex;
class QTableView;

namespace jangbu::ui {

class AuditModel;
class Button;
class Card;
class EmptyState;
class ExceptionsModel;
class MutedIcon;
class PeriodPicker;
class SearchField;
class Segmented;

/// The log of what was done: found by words, act, person and days; what stands out by person, each
/// number leading to its entries; a file of it; and whether the chain is whole.
class LogSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit LogSection(const PageServices& services);

    void refresh() override;
    /// As the button does, once a file has been chosen.
    void exportTo(const QString& path);
    /// What stands out, in the format that the path ends in.
    void exportCountsTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Sight {
        QList<AuditEntry> entries {};
        QList<ExceptionCount> counts {};
        QList<Store> stores {};
        LoggedTrades trades {};
        QList<Actor> actors {};
    };
    struct ChainState {
        qint64 entries = 0;
        QList<AuditBreak> breaks {};
    };

    QWidget* makeCountsExport();
    QWidget* makeChoices();
    QWidget* makeEntries();
    QWidget* makeExceptions();
    QWidget* makeChain();
    QWidget* makePeriod();
    AuditWish wish() const;
    void show(const Sight& sight);
    void showPart(int part);
    void followCount(const QModelIndex& index);
    void checkChain();
    void showChain(const ChainState& state);
    std::optional<Window> chosenDays() const;
    void chooseFile();
    void chooseCountsFile(const QString& ending);

    AuditModel* m_entries;
    ExceptionsModel* m_counts;
    Segmented* m_part = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_act = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_days = nullptr;
    PeriodPicker* m_period = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_countTable = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noCounts = nullptr;
    Card* m_entriesCard = nullptr;
    Card* m_countsCard = nullptr;
    QLabel* m_more = nullptr;
    QLabel* m_chain = nullptr;
    Button* m_check = nullptr;
    Button* m_export;
    Button* m_exportCounts = nullptr;
    bool m_hasChecked = false;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
