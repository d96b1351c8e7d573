#include "app/ctl/orderview.h"

#include "app/ctl/textlayout.h"
#include "app/ctl/tradeview.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString productsText(const ListedOrder& order)
{
    QStringList products;
    for (const LedgerLine& line : order.lines) {
        products.append(line.quantity == 1
                            ? line.productName
                            : u"%1 × %2"_s.arg(line.productName, countText(line.quantity)));
    }
    return products.join(u", "_s);
}

} // namespace

QStringList orderStateWords()
{
    QStringList words;
    for (qint64 number = 0; const auto state = orderStateFrom(number); ++number)
        words.append(wordOf(*state));
    return words;
}

QStringList servingWords()
{
    return { u"at_table"_s, u"take_out"_s, u"delivery"_s };
}

QJsonObject orderJson(const ListedOrder& order)
{
    QJsonArray lines;
    for (const LedgerLine& line : order.lines) {
        lines.append(QJsonObject { { u"line"_s, line.id.value() },
                                   { u"product"_s, line.productName },
                                   { u"quantity"_s, line.quantity },
                                   { u"amount"_s, line.amount.minor() },
                                   { u"done"_s, order.doneLines.contains(line.id) } });
    }
    return { { u"order"_s, order.order.id.value() },
             { u"trade"_s, order.trade.value() },
             { u"table"_s, order.tableName },
             { u"state"_s, wordOf(order.order.state) },
             { u"serving"_s, servingWords().at(static_cast<int>(order.order.serving)) },
             { u"ordered_at"_s, order.order.orderedAtUtc.toIso() },
             { u"since"_s, order.sinceUtc.toIso() },
             { u"reason"_s, order.reason },
             { u"amount"_s, order.amount.minor() },
             { u"lines"_s, lines } };
}

QString orderText(const Store& store, const ListedOrder& order, Language language)
{
    const Phrase head { "Order %1 · trade %2 · table %3 · %4 since %5",
                        "주문 %1 · 거래 %2 · 테이블 %3 · %4 (%5부터)" };
    QString text = head.in(language).arg(
        QString::number(order.order.id.value()), QString::number(order.trade.value()),
        order.tableName, wordOf(order.order.state), localText(store, order.sinceUtc));
    if (!order.reason.isEmpty())
        text += u" · "_s + order.reason;
    TextTable table({ { { "Line", "번호" }, TextTable::Align::Right },
                      { { "Product", "메뉴" } },
                      { { "Quantity", "수량" }, TextTable::Align::Right },
                      { { "Amount", "금액" }, TextTable::Align::Right },
                      { { "", "" } } },
                    language);
    const Phrase isDone { "done", "다 됨" };
    for (const LedgerLine& line : order.lines) {
        table.addRow({ QString::number(line.id.value()), line.productName, countText(line.quantity),
                       amountText(line.amount, store.currency, language),
                       order.doneLines.contains(line.id) ? isDone.in(language) : QString() });
    }
    return printable(text) + u"\n\n"_s + table.text();
}

QString orderListText(const Store& store, const QList<ListedOrder>& orders, Language language)
{
    TextTable table({ { { "Order", "주문" }, TextTable::Align::Right },
                      { { "Table", "테이블" } },
                      { { "State", "상태" } },
                      { { "Since", "시각" } },
                      { { "Amount", "금액" }, TextTable::Align::Right },
                      { { "Products", "메뉴" } } },
                    language);
    for (const ListedOrder& order : orders) {
        table.addRow({ QString::number(order.order.id.value()), order.tableName,
                       wordOf(order.order.state), localText(store, order.sinceUtc),
                       amountText(order.amount, store.currency, language), productsText(order) });
    }
    return table.text();
}

} // namespace jangbu
