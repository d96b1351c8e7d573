#pragma once

#include "core/store/preferentialrates.h"
#include "ui/settings/cardratemodel.h"
#include "ui/settings/settingssection.h"
#include "ui/work/bookswork.h"

class QLabel;
class QTableView;

namespace jangbu::ui {

class Card;
class MissingRateRow;
class RateTimeline;
class Segmented;

/// Card companies with their dated rates: presets, the table, what is missing, and the rates of
/// the chosen company over time.
class CardRatesSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit CardRatesSection(const PageServices& services);

    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makePresets();
    QWidget* makeTable();
    QWidget* makeTimeline();
    void show(const QList<CompanyRates>& rates);
    void placeMissingRows();
    void alignMissingRows();
    void fitTable();
    void showTimeline();
    QString chosenCompany() const;
    QStringList presetCompanies() const;
    void askForRate(const QString& company);
    void askForPreset(const PreferentialClass& merchants);
    void save(const QList<CardRate>& rates);

    CardRateModel* m_model;
    QTableView* m_table = nullptr;
    QList<std::pair<int, MissingRateRow*>> m_missing {};
    Card* m_timelineCard = nullptr;
    Segmented* m_kind = nullptr;
    RateTimeline* m_timeline = nullptr;
    QString m_company {};
    NewestOnly m_newest {};
};

} // namespace jangbu::ui
