#include "core/interchange/tradecontent.h"

#include "core/packs/packedbytes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace jangbu {

namespace {

struct PlainLine {
    const QString& product;
    const QString& category;
    Money unitPrice;
    qint64 quantity;
    Money discount;
    std::optional<bool> taxFree;
};

PlainLine plainOf(const ImportedLine& line, ImportDirectory& directory)
{
    return { directory.product(line.product).name,
             directory.category(line.category).name,
             line.unitPrice,
             line.quantity,
             line.discount,
             line.taxFree };
}

std::string packed(const PlainLine& line, bool withTax)
{
    BytePacker bytes;
    bytes.text(line.product.toUtf8());
    bytes.text(line.category.toUtf8());
    bytes.number(line.unitPrice.minor());
    bytes.number(line.quantity);
    bytes.number(line.discount.minor());
    if (withTax)
        bytes.number(*line.taxFree);
    return bytes.bytes().toByteArray().toStdString();
}

/// An order as its moment and its lines; equal ones are the same whatever their order in the trade.
struct PlainOrder {
    qint64 orderedAtMs = 0;
    std::vector<std::string> lines {};

    friend auto operator<=>(const PlainOrder&, const PlainOrder&) = default;
};

std::vector<PlainOrder> sorted(std::vector<PlainOrder> orders)
{
    for (PlainOrder& order : orders)
        std::sort(order.lines.begin(), order.lines.end());
    std::sort(orders.begin(), orders.end());
    return orders;
}

std::vector<PlainOrder> ordersOf(const ImportedTrade& trade, ImportDirectory& directory,
                                 bool withTax)
{
    std::vector<PlainOrder> orders;
    for (const ImportedOrder& order : trade.orders)
        orders.push_back({ order.orderedAtUtc.ms() });
    for (const ImportedLine& line : trade.lines) {
        orders[static_cast<size_t>(line.order)].lines.push_back(
            packed(plainOf(line, directory), withTax));
    }
    return sorted(std::move(orders));
}

std::vector<PlainOrder> ordersOf(const LedgerTrade& trade,
                                 const QHash<CategoryId, QString>& categories, bool withTax)
{
    std::map<OrderId, PlainOrder> byId;
    for (const LedgerOrder& order : trade.orders) {
        // What was cancelled was never sold, and stands in no file.
        if (order.state != OrderState::Cancelled)
            byId[order.id].orderedAtMs = order.orderedAtUtc.ms();
    }
    for (const LedgerLine& line : trade.lines) {
        if (!byId.contains(line.order))
            continue;
        const QString category = categories.value(line.category);
        const PlainLine plain { line.productName, category,      line.unitPrice,
                                line.quantity,    line.discount, line.taxFree };
        byId[line.order].lines.push_back(packed(plain, withTax));
    }
    std::vector<PlainOrder> orders;
    for (auto& [id, order] : byId)
        orders.push_back(std::move(order));
    return sorted(std::move(orders));
}

} // namespace

std::string contentHash(const std::vector<ImportedLine>& lines, ImportDirectory& directory)
{
    std::vector<std::string> contents;
    for (const ImportedLine& line : lines)
        contents.push_back(packed(plainOf(line, directory), false));
    std::sort(contents.begin(), contents.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& content : contents)
        hash.addData(QByteArrayView(content));
    constexpr qsizetype digits = 16; // 64 bits among the trades of one moment.
    return hash.result().toHex().first(digits).toStdString();
}

std::optional<RowPlace> dropRepeatedLines(std::vector<ImportedLine>& lines,
                                          ImportDirectory& directory)
{
    const bool isOfOneFile
        = std::all_of(lines.cbegin(), lines.cend(),
                      [&](const ImportedLine& line) { return line.file == lines.front().file; });
    if (isOfOneFile)
        return std::nullopt;
    std::map<qint64, std::vector<ImportedLine>> byFile;
    for (const ImportedLine& line : lines)
        byFile[line.file].push_back(line);
    std::optional<RowPlace> other;
    lines = byFile.begin()->second;
    const std::string content = contentHash(lines, directory);
    for (const auto& [file, repeated] : byFile) {
        if (!other && contentHash(repeated, directory) != content)
            other = { file, repeated.front().row };
    }
    return other;
}

PaymentWay wayOf(const RowPayment& payment, const ImportDirectory& directory)
{
    return { payment.method, payment.label < 0 ? QString() : directory.label(payment.label),
             payment.kind };
}

bool TradeContent::sellsTheSame(const ImportedTrade& imported, const LedgerTrade& stored,
                                const QHash<CategoryId, QString>& categories) const
{
    // Files may leave the tax-free mark to the product; then it is no difference.
    const bool withTax
        = std::all_of(imported.lines.cbegin(), imported.lines.cend(),
                      [](const ImportedLine& line) { return line.taxFree.has_value(); });
    return imported.amount == stored.amount
        && QString::fromStdString(imported.device) == stored.tableName
        && ordersOf(imported, m_directory, withTax) == ordersOf(stored, categories, withTax);
}

/// Whether the parts that the books hold are the first ones of the file.
bool TradeContent::beginsWithPartsOf(const ImportedTrade& imported, const LedgerTrade& stored) const
{
    if (static_cast<size_t>(stored.parts.size()) > imported.parts.size())
        return false;
    for (qsizetype at = 0; at < stored.parts.size(); ++at) {
        const ImportedPart& part = imported.parts[static_cast<size_t>(at)];
        if (stored.parts[at].amount != part.amount
            || stored.parts[at].way != wayOf(part.payment, m_directory)) {
            return false;
        }
    }
    return true;
}

TradeMatch TradeContent::matchOf(const ImportedTrade& imported, const LedgerTrade& stored,
                                 const QHash<CategoryId, QString>& categories) const
{
    if (imported.soldElsewhere != stored.soldElsewhere
        || !sellsTheSame(imported, stored, categories))
        return TradeMatch::Differs;
    // The books may be ahead of a file in which the trade is still open, never behind it.
    const auto partCount = static_cast<size_t>(stored.parts.size());
    if (!imported.isPaid()) {
        const bool isBehind = stored.state == TradeState::Open && partCount < imported.parts.size();
        return isBehind ? TradeMatch::Differs : TradeMatch::Same;
    }
    if (stored.state == TradeState::Void || !beginsWithPartsOf(imported, stored))
        return TradeMatch::Differs;
    if (stored.state == TradeState::Open)
        return TradeMatch::Completes;
    const bool isSame = stored.paidAtUtc == imported.paidAtUtc && stored.receipt == imported.receipt
        && partCount == imported.parts.size();
    return isSame ? TradeMatch::Same : TradeMatch::Differs;
}

} // namespace jangbu
