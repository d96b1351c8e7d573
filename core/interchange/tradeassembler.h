#pragma once

#include "core/interchange/externalsorter.h"
#include "core/interchange/importcontext.h"
#include "core/interchange/importedtrade.h"

#include <functional>

namespace jangbu {

/// Puts the rows of a trade together and checks that they make one. A trade of which a row could
/// not be read is passed over, unless such rows are set aside: then the rest of it counts, so far
/// as it is a whole trade.
class TradeAssembler final {
public:
    explicit TradeAssembler(ImportContext& context)
        : m_context(context)
    {
    }

    using Take = std::function<Done(ImportedTrade&)>;
    /// Rows sorted by store and trade; `take` gets the trades in that order.
    Done run(ExternalSorter& rows, const Take& take);

private:
    /// What a row of a part says of its trade; all may be left out.
    struct PartHead {
        RowPlace place;
        std::string device;
        std::optional<Instant> paidAtUtc;
    };
    /// One wrong row is enough to refuse the trade.
    struct Fault {
        RowPlace place;
        InputIssue issue;
        QStringList values;
    };

    void startTrade(const SalesRow& row);
    void add(const SalesRow& row, RowPlace place);
    void addLine(const SalesRow& row, RowPlace place);
    void addRefund(const SalesRow& row, RowPlace place);
    void addPart(const SalesRow& row, RowPlace place);
    int orderOf(const SalesRow& row);
    Done finishTrade(const Take& take);
    void dropRepeated(std::vector<ImportedLine>& lines);
    void completeKeys();
    Done refuseTrade();

    void checkHead(const SalesRow& row, RowPlace place);
    void checkPartHeads();
    void checkAmounts();
    void checkRefunds();
    void checkPayment();
    void checkParts();
    void refuse(RowPlace place, const QString& column, const QString& value, Expectation expected,
                const QStringList& expectedValues = {});
    void refuseOther(RowPlace place, const QString& column, const QString& value,
                     const QString& first);
    void refuseAsTooLarge(const QString& value);
    QString shown(const std::optional<Instant>& instant) const;
    QString shown(const std::optional<RowPayment>& payment) const;
    const Currency& currency() const;

    ImportContext& m_context;
    ImportedTrade m_trade;
    std::optional<RowPayment> m_payment; ///< As the rows of lines give it.
    std::vector<PartHead> m_partHeads; ///< In the order of the trade's parts.
    std::vector<Fault> m_faults;
    bool m_isBroken = false; ///< A row of it could not be read.
    bool m_isKeyless = false;
    size_t m_refundLines = 0;
    size_t m_lastOrder = 0;
};

} // namespace jangbu
