#pragma once

#include "core/report/salesreport.h"

namespace jangbu {

class Database;

/// Reads what a sales report needs from the books. A day is held in memory at a time.
class SalesByDays final {
public:
    SalesByDays(Database& database, const Store& store, const Window& window)
        : m_database(database)
        , m_store(store)
        , m_window(window)
    {
    }

    Result<QList<SalesDaySums>> sums() const;
    Done each(const std::function<Done(const SalesDay&)>& perDay) const;

    /// From the first to the last business date with any sale or refund; nothing where there is
    /// none.
    static Result<std::optional<Window>> wholeWindow(Database& database, StoreId store);

private:
    Result<QList<BusinessDate>> dates() const;
    Result<SalesDay> day(BusinessDate date) const;

    Database& m_database;
    Store m_store;
    Window m_window;
};

} // namespace jangbu
