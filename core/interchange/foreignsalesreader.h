#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/foreignamounts.h"
#include "core/interchange/foreignrow.h"
#include "core/interchange/foreigntotals.h"
#include "core/interchange/momentreader.h"
#include "core/interchange/rowchecker.h"
#include "core/interchange/salesrow.h"

#include <memory>

namespace jangbu {

/// A main file of a foreign format, and how it is read.
struct ForeignSource {
    QString path;
    std::shared_ptr<const ForeignFormat> format;
    ForeignShape shape;
    std::shared_ptr<ForeignLookup> lookup; ///< Shared by the files of one command.
    QString onlyStore {}; ///< Takes all rows; empty: the file names the store.
};

/// Reads sales of another program as a format declares them.
class ForeignSalesReader final : public SalesRowSource {
public:
    ForeignSalesReader(ForeignSource source, const Clock& clock);

    QString name() const override { return m_source.path; }
    bool repeatsTrades() const override { return true; }
    Done start(ImportDirectory& directory) override;
    Result<bool> next(SalesRow& row) override;
    const QList<InputIssue>& issues() const override { return m_row.issues(); }
    QStringList columns() const override { return m_file.header(); }
    QStringList fields() const override { return m_file.fields(); }
    qint64 position() const override { return m_file.bytesRead(); }
    qint64 size() const override { return m_file.bytes(); }
    /// Rows that are no sales (totals, pagers, what was cancelled), of the last whole reading.
    qint64 leftOut() const { return m_whole.leftOut(); }
    /// What the file says that its rows come to, likewise; nothing where it does not.
    std::optional<FileTotal> total() const;

private:
    struct LastMoment {
        QByteArray date;
        QByteArray time;
        int store = -1;
        qint64 day = 0;
        std::optional<Instant> instant;
        QByteArray written; ///< The wall-clock time.
    };
    struct LastKind {
        QByteArray text;
        ForeignKind kind = ForeignKind::Sale;
    };

    // foreignsalesreader.cpp: the file, and which of its rows are sales.
    Done checkHeader();
    Done decide();
    bool isLeftOut();
    bool takesTotal(QByteArrayView text);
    bool hasTotal();
    Currency usualCurrency() const;
    bool isPager();
    bool isZero(ForeignRole role);
    bool takesDay(const QList<QByteArrayView>& fields);
    bool readsDay();
    ForeignKind kindOf();
    ForeignKind kindBy(const ForeignKindRule& rule, QByteArrayView text, LastKind& last);
    bool isNegative(ForeignRole role);
    Error failure(const QString& column, QByteArrayView value, Expectation expected,
                  const QStringList& values) const;
    // foreignsalesrow.cpp: what a row says.
    Result<bool> readRow(SalesRow& row, ForeignKind kind);
    Done readStore(SalesRow& row);
    void readMoment(SalesRow& row);
    std::optional<WrittenTime> writtenTime(const StoreTime& time);
    void readKey(SalesRow& row, ForeignKind kind);
    bool appendKey(const QList<int>& columns, QByteArray& key);
    QByteArrayView normalKey(TextNormaliser& normaliser, const QByteArray& key);
    void readPayment(SalesRow& row);
    void readNames(SalesRow& row);
    void readAmounts(SalesRow& row);
    std::optional<qint64> amountFrom(ForeignRole role, const Currency& currency);
    std::optional<WrittenNumber> quantityFrom();
    void refuseAmount(const ForeignAmountFault& fault, const Currency& currency);
    int numberFrom(ForeignRole role, int index);
    const NewStore& termsOf(const SalesRow& row) const;

    ForeignSource m_source;
    const ForeignFormat& m_format;
    const Clock& m_clock;
    ForeignFile m_file;
    ForeignRow m_row;
    ImportDirectory* m_directory = nullptr;
    NumberForm m_form;
    MomentReader m_moments;
    const QByteArray m_prefix; ///< Of the keys.
    const QByteArray m_onlyStore;
    QByteArray m_itemHeader; ///< The item's column, as the header writes it.
    bool m_isDecided = false;
    bool m_isRefund = false;
    ForeignTotals m_totals;
    ForeignTotals m_whole; ///< The same at the end of the file.
    std::optional<qint64> m_day; ///< That a row above has named.
    QByteArray m_fileStore; ///< The store that the file names, where only one may.
    LastMoment m_last;
    std::vector<LastKind> m_lastKinds; ///< Of each rule.
    QByteArray m_lastWord; ///< Of a payment, in the form in which words are compared.
    QByteArray m_lastMethod;
    QByteArray m_key;
    QByteArray m_refundKey;
    QByteArray m_item;
    TextNormaliser m_normalKey;
    TextNormaliser m_normalRefundKey;
    TextNormaliser m_device;
    TextNormaliser m_reason;
};

} // namespace jangbu
