#pragma once

#include "core/calendar/storetime.h"
#include "core/result.h"

#include <QHash>
#include <QTemporaryDir>

namespace jangbu {

/// The year of the restaurant that does not exist (resources/sample), moved by whole weeks so that
/// it reaches a moment: every sale keeps its weekday and its time of day, and what would lie in the
/// future is left out. Where the restaurant rests on the day of that moment, the next day is
/// brought forward, so that there are sales today. Files of ours, gone with the object.
class SampleYear final {
public:
    /// A company whose rate nobody has entered: debit cards of S paid in the last two weeks are of
    /// this one, so that there is a rate to ask for.
    static QString companyWithoutRate();

    SampleYear(const QString& storeName, const StoreTime& time, Instant nowUtc);

    /// FILE_NOT_WRITABLE where there is no room for temporary files.
    Done write();
    QString menuPath() const { return m_folder.filePath(menuName()); }
    QString salesPath() const { return m_folder.filePath(salesName()); }
    QString refundsPath() const { return m_folder.filePath(refundsName()); }

    static QString menuName() { return QStringLiteral("menu.csv"); }
    static QString salesName() { return QStringLiteral("sales.csv"); }
    static QString refundsName() { return QStringLiteral("refunds.csv"); }

private:
    struct Table;

    static Result<Table> read(const QString& name);
    void move(const Table& sales);
    Done writeMenu();
    Done writeSales(const Table& sales);
    Done writeRefunds();
    /// Gives the trades of a business date their numbers, in the order in which they were paid.
    QString receiptOf(const QString& trade, const QString& paidAt);
    BusinessDate movedDate(BusinessDate date) const;
    QString movedMoment(const QString& moment) const;
    QString movedKey(const QString& key) const;

    QString m_storeName;
    StoreTime m_time;
    QString m_now; ///< On the store's wall clock, to the minute.
    BusinessDate m_today;
    qint64 m_days = 0;
    std::optional<BusinessDate> m_broughtForward {}; ///< As the file has it.
    QHash<BusinessDate, qint64> m_lastReceipts {};
    QString m_lastTrade {};
    QTemporaryDir m_folder;
};

} // namespace jangbu
