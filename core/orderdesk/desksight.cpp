#include "core/orderdesk/desksight.h"

#include "core/backoffice/backoffice.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Books with more stores keep only the menus of those that have devices or guests.
constexpr qsizetype manyStores = 20;

QByteArray etagOf(const DeskMenu& menu)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) { hash.addData(text.toUtf8() + '\0'); };
    add(menu.storeName);
    add(menu.currency.code());
    for (const Product& product : menu.products) {
        add(product.name);
        add(menu.categories.value(product.category));
        for (const qint64 number :
             { product.id.value(), product.price.minor(), product.stock,
               static_cast<qint64>(product.soldOut), static_cast<qint64>(product.taxFree) })
            hash.addData(QByteArray::number(number) + '\0');
    }
    return '"' + hash.result().toHex().left(32) + '"';
}

DeskTrade deskTradeOf(const LedgerTrade& trade)
{
    DeskTrade shown {
        .id = trade.id, .amount = trade.amount, .openedAtUtc = trade.openedAtUtc, .orders = {}
    };
    QHash<OrderId, qsizetype> places;
    for (const LedgerOrder& order : trade.orders) {
        places.insert(order.id, shown.orders.size());
        shown.orders.append({ .order = order });
    }
    for (const LedgerLine& line : trade.lines) {
        DeskOrder& order = shown.orders[places.value(line.order)];
        order.amount += line.amount;
        order.lines.append(line);
    }
    return shown;
}

} // namespace

Result<std::optional<DeskSight>> DeskLook::run(const DeskSight& before, Reach reach)
{
    JANGBU_TRY_ASSIGN(const auto count, DeskSightRepository(m_books.database).commitCount());
    if (count && count == (reach == Reach::All ? m_commitCountOfAll : m_commitCount))
        return std::optional<DeskSight>();
    JANGBU_TRY_ASSIGN(DeskSight sight,
                      inSnapshot(m_books.database, [&] { return look(before, reach); }));
    // Counted before the look: what came in between is looked at once more.
    m_commitCount = count;
    if (reach == Reach::All)
        m_commitCountOfAll = count;
    return std::optional(std::move(sight));
}

Result<QHash<QString, DeskAsker>> DeskLook::askers() const
{
    const Instant guestsFrom = m_books.clock.nowUtc().plusMs(-guestLastsMs);
    JANGBU_TRY_ASSIGN(const auto read, DeviceRepository(m_books.database).askers(guestsFrom));
    QHash<QString, DeskAsker> byHash;
    for (const auto& [hash, asker] : read)
        byHash.insert(hash, asker);
    return byHash;
}

Result<DeskSight> DeskLook::look(const DeskSight& before, Reach reach) const
{
    DeskSight sight;
    sight.askers = before.askers;
    if (reach == Reach::All) {
        JANGBU_TRY_ASSIGN(sight.askers, askers());
    }
    QSet<StoreId> asked;
    for (const DeskAsker& asker : std::as_const(sight.askers))
        asked.insert(asker.store);
    JANGBU_TRY_ASSIGN(sight.trades, DeskSightRepository(m_books.database).openTrades());
    JANGBU_TRY_ASSIGN(const auto stores, m_books.stores.all());
    for (const Store& store : stores) {
        if (stores.size() > manyStores && !asked.contains(store.id))
            continue;
        JANGBU_TRY_ASSIGN(const auto menu, menuOf(store, before.menus.value(store.id)));
        sight.menus.insert(store.id, menu);
    }
    return sight;
}

Result<std::shared_ptr<const DeskMenu>>
DeskLook::menuOf(const Store& store, const std::shared_ptr<const DeskMenu>& before) const
{
    auto menu = std::make_shared<DeskMenu>(
        DeskMenu { .store = store.id, .storeName = store.name, .currency = store.currency });
    JANGBU_TRY_ASSIGN(menu->products, m_books.products.living(store.id));
    JANGBU_TRY_ASSIGN(const auto categories, m_books.categories.all(store.id));
    for (const Category& category : categories)
        menu->categories.insert(category.id, category.name);
    menu->etag = etagOf(*menu);
    if (before && before->etag == menu->etag)
        return before;
    menu->version = before ? before->version + 1 : 1;
    return std::shared_ptr<const DeskMenu>(std::move(menu));
}

Result<std::optional<DeskTrade>> DeskLook::trade(StoreId store, TableId table) const
{
    return inSnapshot(m_books.database, [&]() -> Result<std::optional<DeskTrade>> {
        JANGBU_TRY_ASSIGN(const auto open, m_books.trades.openTradeOn(store, table));
        if (!open)
            return std::optional<DeskTrade>();
        JANGBU_TRY_ASSIGN(const auto trade, m_books.ledger.find(*open));
        if (!trade)
            return Error { ErrorCode::StorageCorrupt, { u"open_trade"_s } };
        return std::optional(deskTradeOf(*trade));
    });
}

DeskChanges changesBetween(const DeskSight& before, const DeskSight& after)
{
    DeskChanges changes;
    for (auto menu = after.menus.cbegin(); menu != after.menus.cend(); ++menu) {
        if (before.menus.value(menu.key()) != *menu)
            changes.menus.append(menu.key());
    }
    for (auto trade = after.trades.cbegin(); trade != after.trades.cend(); ++trade) {
        const auto known = before.trades.constFind(trade.key());
        if (known == before.trades.cend() || *known != *trade)
            changes.tables.append(trade.key());
    }
    for (auto trade = before.trades.cbegin(); trade != before.trades.cend(); ++trade) {
        if (!after.trades.contains(trade.key()))
            changes.tables.append(trade.key());
    }
    changes.askers = before.askers != after.askers;
    return changes;
}

} // namespace jangbu
