#include "core/interchange/chainsource.h"

namespace jangbu {

Done ChainSource::start(ImportDirectory& directory)
{
    m_directory = &directory;
    m_generator = ChainGenerator(m_size);
    m_trade = GeneratedTrade();
    m_nextLine = 0;
    m_row = 0;
    m_known.assign(static_cast<size_t>(m_size.stores) * static_cast<size_t>(m_size.products),
                   std::nullopt);
    return done;
}

const ChainSource::Known& ChainSource::known(int store, int product)
{
    const auto place = static_cast<size_t>(store) * static_cast<size_t>(m_size.products)
        + static_cast<size_t>(product);
    std::optional<Known>& known = m_known.at(place);
    if (!known) {
        const int its = m_directory->storeOf(m_generator.storeName(store).toUtf8());
        known = Known { its, m_directory->productOf(its, m_generator.productName(product).toUtf8()),
                        m_directory->categoryOf(its, m_generator.categoryName(product).toUtf8()) };
    }
    return *known;
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
    const Known& its = known(m_trade.store, line.product);
    row.store = its.store;
    row.trade = m_key;
    row.device = m_device;
    row.receipt = m_trade.receipt;
    row.paidAtUtc = m_trade.paidAtUtc;
    const PaymentWay& way = m_trade.way;
    const int label = way.label.isEmpty() ? -1 : m_directory->labelOf(way.label.toUtf8());
    row.payment = RowPayment { way.method, label, way.kind };
    row.orderedAtUtc = m_trade.orderedAtUtc;
    row.product = its.product;
    row.category = its.category;
    row.unitPrice = m_generator.price(line.product);
    row.quantity = line.quantity;
    return true;
}

} // namespace jangbu
