#pragma once

#include "core/calendar/businessdate.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// Something in the books that is not as it should be.
struct BooksDifference {
    QString kind; ///< What differs: `product_day`, `trade`, `seal` …
    QString store;
    QString date; ///< ISO; empty where none is meant.
    QString expected;
    QString found;

    friend bool operator==(const BooksDifference&, const BooksDifference&) = default;
};

struct VerifyReport {
    qint64 checked = 0; ///< Values that were compared.
    QList<BooksDifference> differences {}; ///< By store in code-point order, date and kind.
};

/// Counts what is compared in one store and notes what differs.
class StoreComparison final {
public:
    StoreComparison(VerifyReport& report, QString store)
        : m_report(report)
        , m_store(std::move(store))
    {
    }

    /// Compares two numbers; `what` gives the words that name them.
    template <typename What>
    void same(QLatin1StringView kind, std::optional<BusinessDate> date, What what, qint64 expected,
              qint64 found)
    {
        ++m_report.checked;
        if (expected != found)
            note(kind, date, what() + number(expected), what() + number(found));
    }
    /// Compares two texts, such as hashes and instants.
    template <typename What>
    void sameText(QLatin1StringView kind, std::optional<BusinessDate> date, What what,
                  const QString& expected, const QString& found)
    {
        ++m_report.checked;
        if (expected != found)
            note(kind, date, what() + QLatin1Char(' ') + expected,
                 what() + QLatin1Char(' ') + found);
    }
    /// Something that must hold; `rule` gives what is expected, `found` what is there.
    template <typename Rule, typename Found>
    void holds(QLatin1StringView kind, std::optional<BusinessDate> date, bool condition, Rule rule,
               Found found)
    {
        ++m_report.checked;
        if (!condition)
            note(kind, date, rule(), found());
    }
    void note(QLatin1StringView kind, std::optional<BusinessDate> date, QString expected,
              QString found);
    /// A row that makes no sense, or a damaged pack, is a difference; any other error is passed on.
    Done tolerate(QLatin1StringView kind, const Done& outcome);

private:
    static QString number(qint64 value) { return QLatin1Char(' ') + QString::number(value); }

    VerifyReport& m_report;
    QString m_store;
};

} // namespace jangbu
