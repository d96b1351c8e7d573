#pragma once

#include "core/interchange/salesrow.h"

namespace jangbu::test {

/// A row of another till's file, as a test says it.
struct ForeignRow {
    QByteArray trade;
    QByteArray product;
    qint64 amount = 0; ///< Minor units, of all pieces.
    qint64 quantity = 1;
    /// Of its refund; empty for a sale.
    QByteArray refund {};
    QByteArray paidAt = "2026-11-20T12:00:00"; ///< Local to the store.
    QByteArray cardCompany = "K";
    qint64 taxOnTop = 0;
    qint64 tip = 0;
    bool isKeyless = false;
};

/// Gives rows as a file of another till does, without a file.
class ForeignRows final : public SalesRowSource {
public:
    explicit ForeignRows(QList<ForeignRow> rows, QByteArray store = "한강")
        : m_rows(std::move(rows))
        , m_store(std::move(store))
    {
    }

    QString name() const override { return QStringLiteral("foreign.csv"); }
    bool repeatsTrades() const override { return true; }
    Done start(ImportDirectory& directory) override;
    Result<bool> next(SalesRow& row) override;
    const QList<InputIssue>& issues() const override { return m_issues; }
    QStringList columns() const override { return { QStringLiteral("row") }; }
    QStringList fields() const override { return { QString::number(m_at) }; }
    qint64 position() const override { return m_at; }
    qint64 size() const override { return m_rows.size(); }

private:
    QList<ForeignRow> m_rows;
    QByteArray m_store;
    QList<InputIssue> m_issues {};
    ImportDirectory* m_directory = nullptr;
    qsizetype m_at = 0;
    QByteArray m_trade {};
    QByteArray m_refund {};
};

} // namespace jangbu::test
