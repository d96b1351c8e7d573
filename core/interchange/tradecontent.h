#pragma once

#include "core/interchange/importedtrade.h"

#include <QHash>

namespace jangbu {

/// What a trade of a file is to a trade of the books with the same key.
enum class TradeMatch { Same, Completes, Differs };

/// Compares trades of files with trades of the books by what stands in files: orders with their
/// times, lines whatever their order, device, payment. Products are compared by their name at the
/// moment of the sale.
class TradeContent final {
public:
    explicit TradeContent(ImportDirectory& directory)
        : m_directory(directory)
    {
    }

    /// `categories` are the names of the store's categories by id.
    TradeMatch matchOf(const ImportedTrade& imported, const LedgerTrade& stored,
                       const QHash<CategoryId, QString>& categories) const;

private:
    bool sellsTheSame(const ImportedTrade& imported, const LedgerTrade& stored,
                      const QHash<CategoryId, QString>& categories) const;
    bool beginsWithPartsOf(const ImportedTrade& imported, const LedgerTrade& stored) const;

    ImportDirectory& m_directory;
};

/// What tells trades of one moment and terminal apart where their format has no key: a digest of
/// the lines, whatever their order.
std::string contentHash(const std::vector<ImportedLine>& lines, ImportDirectory& directory);

/// A trade that stands in several files stands whole in each: leaves the lines of the first file
/// only. Gives where the first line of another file stands that does not say the same.
std::optional<RowPlace> dropRepeatedLines(std::vector<ImportedLine>& lines,
                                          ImportDirectory& directory);

/// A part's payment with its label as text.
PaymentWay wayOf(const RowPayment& payment, const ImportDirectory& directory);

} // namespace jangbu
