#pragma once

#include "core/menu/product.h"
#include "core/statistics/findreceipts.h"
#include "ui/page.h"
#include "ui/statistics/saleschoice.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;
class QTableView;

namespace jangbu::ui {

class Button;
class CategoryCard;
class FigureStrip;
class HoursCard;
class PairsCard;
class PeriodPicker;
class RankingModel;
class Segmented;
class TrendCard;

/// What sold in a day, a week, a month or any range, beside the period before and the same of last
/// year; each number leads to its receipts.
class StatisticsPage final : public Page {
    Q_OBJECT

public:
    explicit StatisticsPage(const PageServices& services, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const Destination& destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    void storeChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the stack holds.
    enum Place { Content, NeverSold, NothingHere };

    struct Answer {
        SalesAnswer sales;
        QList<Category> categories;
    };

    void buildHeader();
    void buildContent();
    QWidget* makeRanking();
    void buildTable(QWidget* parent);
    QWidget* makeCharts();
    void buildEmpty();
    void connectSignals();
    void connectReceipts();
    void arrange();

    SalesChoice choice() const;
    std::optional<SalesPeriod> period() const;
    std::optional<QString> askedCategory() const;
    void setMode(int index);
    void askForPairs(const Window& window);
    void showAnswer(Answer answer);
    void showCategories(const QList<Category>& categories);
    void showContent();
    void showFigures();
    void showSorted();
    void goToLastSale();
    QString daysOf(const Window& window) const;

    void openRow(const QModelIndex& index);
    void openReceipts(const ReceiptQuestion& question, const QString& what);
    QString askedWords() const;
    void explain();
    void exportAs(const QString& ending);

    Segmented* m_mode = nullptr;
    PeriodPicker* m_period = nullptr;
    Button* m_export = nullptr;
    FigureStrip* m_figures = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_beside = nullptr;
    Segmented* m_by = nullptr;
    QTableView* m_table = nullptr;
    RankingModel* m_ranking = nullptr;
    Button* m_info = nullptr;
    TrendCard* m_trend = nullptr;
    CategoryCard* m_categories = nullptr;
    HoursCard* m_hours = nullptr;
    PairsCard* m_pairs = nullptr;
    QBoxLayout* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    NewestOnly m_newest {};
    NewestOnly m_newestPairs {};
    std::optional<SalesAnswer> m_answer {};
    bool m_isPeriodChosen = false; ///< By the owner; before, the page goes where sales are.
};

} // namespace jangbu::ui
