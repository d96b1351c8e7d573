#pragma once

#include "core/interchange/refundrow.h"
#include "core/interchange/rowchecker.h"

namespace jangbu {

/// Reads our own refunds.csv (contract §6).
class RefundFileReader final : public RefundRowSource {
public:
    /// `onlyStore` names the store of a file without a column for it; `shownName` stands in the
    /// list of imports instead of the path.
    explicit RefundFileReader(const QString& path, const QString& onlyStore = {},
                              const QString& shownName = {});

    QString name() const override { return m_shownName; }
    Done start(ImportDirectory& directory) override;
    Result<bool> next(RefundRow& row) override;
    const QList<InputIssue>& issues() const override { return m_check.issues(); }
    qint64 position() const override { return m_table.bytesRead(); }
    qint64 size() const override { return m_table.bytes(); }

private:
    void readStore(RefundRow& row);
    void readValues(RefundRow& row);
    std::optional<qint64> numberFrom(int column, qint64 most, Expectation expected);

    TableReader m_table;
    RowChecker m_check;
    QByteArray m_onlyStore;
    QString m_shownName;
    ImportDirectory* m_directory = nullptr;
    TextNormaliser m_trade;
    TextNormaliser m_reason;
};

} // namespace jangbu
