#pragma once

#include "core/settlement/depositcalendar.h"
#include "core/store/store.h"
#include "ui/work/bookswork.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QTableView;

namespace jangbu::ui {

class Card;
class DepositModel;
class Formats;
class KpiCell;
class KpiStrip;
class MonthGrid;

/// The expected card deposits of a calendar month beside the sales that they come from.
class DepositView final : public QWidget {
    Q_OBJECT

public:
    DepositView(BooksWork& work, const Formats& formats, QWidget* parent = nullptr);

    void setStore(const Store& store, BusinessDate today);
    /// Reads again what is shown.
    void refresh();
    void setStacked(bool isStacked);

signals:
    void failed(const jangbu::Error& error);

private:
    void buildCalendar();
    void buildDay();
    void step(int months);
    void show(const DepositCalendar& calendar);
    BusinessDate firstDay() const;
    void showDay(BusinessDate date);
    struct DayTable {
        QLabel* title;
        QLabel* sums;
        QTableView* table;
        DepositModel* model;
    };
    DayTable makeTable(const QString& name, QVBoxLayout* layout);
    void fill(const DayTable& table, const QString& title, const CardSums& sums);
    QString amount(Money value) const;

    BooksWork& m_work;
    const Formats& m_formats;
    NewestOnly m_newest {};
    std::optional<Store> m_store {};
    BusinessDate m_today = BusinessDate::beginning();
    BusinessDate m_month = BusinessDate::beginning();
    std::optional<BusinessDate> m_day {};
    std::optional<DepositCalendar> m_calendar {};
    KpiStrip* m_strip;
    KpiCell* m_paid;
    KpiCell* m_fee;
    KpiCell* m_sold;
    QBoxLayout* m_columns;
    Card* m_calendarCard;
    QLabel* m_holidays = nullptr;
    MonthGrid* m_grid;
    Card* m_dayCard;
    DayTable m_payouts {};
    DayTable m_sales {};
};

} // namespace jangbu::ui
