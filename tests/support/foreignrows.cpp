#include "tests/support/foreignrows.h"

namespace jangbu::test {

Done ForeignRows::start(ImportDirectory& directory)
{
    m_directory = &directory;
    m_at = 0;
    return done;
}

Result<bool> ForeignRows::next(SalesRow& row)
{
    if (m_at == m_rows.size())
        return false;
    const ForeignRow& given = m_rows.at(m_at++);
    row = SalesRow();
    row.line = m_at + 1;
    row.store = m_directory->storeOf(m_store);
    const StoreTime& time = m_directory->store(row.store).terms.time;
    m_trade = "till:" + given.trade;
    m_refund = given.refund.isEmpty() ? QByteArray() : "till:" + given.refund;
    row.trade = m_trade;
    row.isKeyless = given.isKeyless;
    row.isRefund = !given.refund.isEmpty();
    row.refundKey = m_refund;
    row.reason = row.isRefund ? "식음" : "";
    row.orderedAtUtc = *time.instantOf(*parseIsoTime(given.paidAt));
    row.paidAtUtc = row.orderedAtUtc;
    row.payment = RowPayment { PaymentMethod::Card, m_directory->labelOf(given.cardCompany),
                               CardKind::Credit };
    row.product = m_directory->productOf(row.store, given.product);
    row.category = m_directory->categoryOf(row.store, "MAIN_MENU");
    row.quantity = given.quantity;
    // Rounded up; the discount takes off what that is too much.
    row.unitPrice = Money::ofMinor((given.amount + given.quantity - 1) / given.quantity);
    row.discount = Money::ofMinor(row.unitPrice.minor() * given.quantity - given.amount);
    row.taxOnTop = Money::ofMinor(given.taxOnTop);
    row.tip = Money::ofMinor(given.tip);
    return true;
}

} // namespace jangbu::test
