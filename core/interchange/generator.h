#pragma once

#include "core/calendar/businessdate.h"
#include "core/interchange/salesrow.h"

#include <vector>

namespace jangbu {

/// How large a synthetic chain of restaurants is.
struct GeneratorOptions {
    qint64 stores = 1; ///< 1 … 1,000, as are the products of each.
    qint64 products = 10;
    qint64 days = 31; ///< 1 … 3,660
    qint64 trades = 1'000; ///< In all: 0 … 1,000,000,000
    quint64 seed = 1;
    BusinessDate start = BusinessDate(2024, 12, 1);

    /// VALUE_INVALID where a number is out of its range.
    Done check() const;
};

/// Invents sales of a chain of restaurants, the same ones for the same options on every machine:
/// trades spread evenly over stores and days, most of them at lunch and dinner, one to five lines
/// each, four of five paid by card. Amounts are won.
class Generator final {
public:
    struct Item {
        qint64 product = 0; ///< From 0.
        qint64 quantity = 1;
        int order = 0; ///< From 0.
    };
    struct Trade {
        qint64 store = 0; ///< From 0.
        qint64 number = 1; ///< Of the store, from 1.
        qint64 table = 1;
        std::vector<qint64> orderedAtLocalMs; ///< By order.
        qint64 paidAtLocalMs = 0;
        QString cardCompany; ///< Empty: paid in cash.
        std::vector<Item> items;
    };

    explicit Generator(const GeneratorOptions& options)
        : m_options(options)
    {
    }

    const GeneratorOptions& options() const { return m_options; }
    static QString storeName(qint64 store); ///< `Store 001`
    static QString productName(qint64 product); ///< `Product 01`
    static QString categoryOf(qint64 product);
    Money priceOf(qint64 store, qint64 product) const;

    /// The next trade, store by store and day by day; false at the end.
    bool next(Trade& trade);
    qint64 tradesMade() const { return m_made; }

    /// Writes `sales.csv` and `menu.csv` into a folder, which is made where there is none.
    /// FILE_NOT_WRITABLE.
    Done writeFiles(const QString& folder);

private:
    void startDay();
    void writeSales(class CsvWriter& writer);
    void writeMenu(class CsvWriter& writer) const;

    GeneratorOptions m_options;
    qint64 m_day = -1; ///< Counts the days of all stores.
    qint64 m_made = 0;
    qint64 m_madeOfStore = 0;
    std::vector<Trade> m_trades; ///< Of the day, in the order of time.
    size_t m_at = 0;
};

/// The invented sales as rows for an import, without a file between.
class GeneratedRows final : public SalesRowSource {
public:
    explicit GeneratedRows(const GeneratorOptions& options)
        : m_generator(options)
    {
    }

    QString name() const override { return QStringLiteral("generate"); }
    Done start(ImportDirectory& directory) override;
    Result<bool> next(SalesRow& row) override;
    const QList<InputIssue>& issues() const override { return m_issues; }
    QStringList columns() const override { return {}; }
    QStringList fields() const override { return {}; }
    qint64 position() const override { return m_generator.tradesMade(); }
    qint64 size() const override { return m_generator.options().trades; }

private:
    void startTrade();

    Generator m_generator;
    ImportDirectory* m_directory = nullptr;
    Generator::Trade m_trade;
    size_t m_item = 0;
    qint64 m_line = 0;
    SalesRow m_row;
    QByteArray m_key;
    QByteArray m_device;
    QList<QByteArray> m_orders;
    QList<InputIssue> m_issues; ///< Always empty.
};

} // namespace jangbu
