#pragma once

#include "core/interchange/rowchecker.h"
#include "core/interchange/salesrow.h"
#include "core/interchange/tablereader.h"

#include <array>

namespace jangbu {

/// Reads our own sales.csv (contract §6).
class SalesFileReader final : public SalesRowSource {
public:
    /// `onlyStore` names the store of a file without a column for it; `shownName` stands in the
    /// list of imports instead of the path.
    explicit SalesFileReader(const QString& path, const QString& onlyStore = {},
                             const QString& shownName = {});

    QString name() const override { return m_shownName; }
    Done start(ImportDirectory& directory) override;
    Result<bool> next(SalesRow& row) override;
    const QList<InputIssue>& issues() const override { return m_check.issues(); }
    QStringList columns() const override { return m_table.header(); }
    QStringList fields() const override { return m_table.fields(); }
    qint64 position() const override { return m_table.bytesRead(); }
    qint64 size() const override { return m_table.bytes(); }

    /// Whether a file with this header is one of ours.
    static bool knows(const QStringList& header);

private:
    struct LastTime {
        QByteArray text;
        int store = -1;
        std::optional<Instant> instant;
    };

    void readStoreAndTrade(SalesRow& row);
    void readMoment(SalesRow& row);
    void readPayment(SalesRow& row);
    void readLine(SalesRow& row);
    void readPart(SalesRow& row);
    Money apartFrom(int column, const NewStore& terms);
    int numberFrom(int column, int index);
    QByteArrayView textFrom(int column);
    std::optional<Instant> timeFrom(int column, int store);
    const NewStore& termsOf(const SalesRow& row) const;

    TableReader m_table;
    RowChecker m_check;
    QByteArray m_onlyStore;
    QString m_shownName;
    ImportDirectory* m_directory = nullptr;
    std::array<LastTime, 2> m_lastTimes;
    TextNormaliser m_trade;
    TextNormaliser m_device;
    TextNormaliser m_order;
};

} // namespace jangbu
