#include "core/interchange/chainsource.h"

namespace jangbu {

Done ChainSource::start(ImportDirectory& directory)
{
    m_directory = &directory;
    m_generator = ChainGenerator(m_size);
    m_trade = GeneratedTrade();
    m_nextLine = 0;
    m_row = 0;
    return done;
}

Result<bool> ChainSource::next(SalesRow& row)
{
    if (m_nextLine == m_trade.lines.size()) {
        if (!m_generator.next(m_trade))
            return false;
        m_nextLine = 0;
        m_key = m_trade.key.toUtf8();
        m_device = m_trade.device.toUtf8();
    }
    const GeneratedLine& line = m_trade.lines.at(m_nextLine++);
    row = SalesRow();
    row.line = ++m_row;
    row.store = m_directory->storeOf(m_generator.storeName(m_trade.store).toUtf8());
    row.trade = m_key;
    row.device = m_device;
    row.paidAtUtc = m_trade.paidAtUtc;
    const PaymentWay& way = m_trade.way;
    const int label = way.label.isEmpty() ? -1 : m_directory->labelOf(way.label.toUtf8());
    row.payment = RowPayment { way.method, label, way.kind };
    row.orderedAtUtc = m_trade.orderedAtUtc;
    row.product = m_directory->productOf(row.store, m_generator.productName(line.product).toUtf8());
    row.category
        = m_directory->categoryOf(row.store, m_generator.categoryName(line.product).toUtf8());
    row.unitPrice = m_generator.price(line.product);
    row.quantity = line.quantity;
    return true;
}

} // namespace jangbu
