#pragma once

#include "core/interchange/chaingenerator.h"
#include "core/interchange/salesrow.h"

#include <optional>
#include <vector>

namespace jangbu {

/// The rows of a generated chain, without a file.
class ChainSource final : public SalesRowSource {
public:
    explicit ChainSource(const ChainSize& size)
        : m_size(size)
        , m_generator(size)
    {
    }

    QString name() const override { return QStringLiteral("generate"); }
    Done start(ImportDirectory& directory) override;
    Result<bool> next(SalesRow& row) override;
    const QList<InputIssue>& issues() const override { return m_none; }
    QStringList columns() const override { return {}; }
    QStringList fields() const override { return {}; }
    qint64 position() const override { return m_generator.tradesMade(); }
    qint64 size() const override { return m_size.trades; }

private:
    /// What the directory calls a product and where it belongs, once it was asked.
    struct Known {
        int store;
        int product;
        int category;
    };
    const Known& known(int store, int product);

    ChainSize m_size;
    ChainGenerator m_generator;
    std::vector<std::optional<Known>> m_known; ///< By store and product.
    ImportDirectory* m_directory = nullptr;
    GeneratedTrade m_trade;
    QByteArray m_key;
    QByteArray m_device;
    qsizetype m_nextLine = 0;
    qint64 m_row = 0;
    const QList<InputIssue> m_none;
};

} // namespace jangbu
