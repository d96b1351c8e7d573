#include "tests/support/bookanswers.h"

#include "core/interchange/exportsales.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/receiptcounts.h"
#include "core/ledger/sealdigest.h"
#include "core/menu/categoryrepository.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/statementjson.h"
#include "core/statistics/findreceipts.h"
#include "core/statistics/productstatistics.h"
#include "core/statistics/salesrepository.h"
#include "tests/support/outcome.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

QString shown(const std::optional<Instant>& at)
{
    return at ? at->toIso() : u"-"_s;
}

template <typename Kind> QString shown(const std::optional<Id<Kind>>& id)
{
    return id ? QString::number(id->value()) : u"-"_s;
}

QString shown(const LedgerTrade& trade)
{
    QString text;
    QTextStream out(&text);
    out << "trade " << trade.id.value() << ' ' << trade.key << ' ' << shown(trade.table) << ' '
        << trade.tableName << ' ' << wordOf(trade.state) << ' ' << trade.amount.minor() << ' '
        << trade.taxOnTop.minor() << ' ' << trade.tip.minor() << ' ' << trade.openedAtUtc.toIso()
        << ' ' << shown(trade.paidAtUtc) << ' '
        << (trade.businessDate ? trade.businessDate->toIso() : QString()) << ' '
        << trade.receipt.value_or(0) << ' ' << trade.voidReason << ' ' << trade.version << ' '
        << shown(trade.importedBy) << ' ' << shown(trade.paidByImport);
    for (const LedgerOrder& order : trade.orders) {
        out << " order " << order.id.value() << ' ' << order.orderedAtUtc.toIso() << ' '
            << int(order.state);
    }
    for (const LedgerLine& line : trade.lines) {
        out << " line " << line.id.value() << ' ' << line.order.value() << ' '
            << line.product.value() << ' ' << line.productName << ' ' << line.category.value()
            << ' ' << line.taxFree << ' ' << line.unitPrice.minor() << ' ' << line.quantity << ' '
            << line.discount.minor() << ' ' << line.amount.minor() << ' ' << line.refundedQuantity
            << ' ' << line.refundedAmount.minor();
    }
    for (const LedgerPart& part : trade.parts)
        out << " part " << part.id.value() << ' ' << part.amount.minor() << ' '
            << part.refundedAmount.minor() << ' ' << part.refundedFee.minor();
    for (const LedgerRefund& refund : trade.refunds)
        out << " refund " << refund.id.value() << ' ' << refund.lines.size();
    return text;
}

/// Entries stand in no order within a date.
QStringList entriesOf(LedgerReader& ledger, StoreId store, const Window& dates,
                      LedgerColumns columns)
{
    QStringList entries;
    const auto add = [](QString& entry, const auto& column, size_t at) {
        if (!column.empty())
            entry += u' ' + QString::number(column[at]);
    };
    const Done read = ledger.scan(store, dates, columns, [&](const LedgerBatch& batch) -> Done {
        for (size_t at = 0; at < batch.size; ++at) {
            QString entry = u"entry %1 %2"_s.arg(columns.toInt()).arg(batch.date.toIso());
            for (const auto* column :
                 { &batch.product, &batch.category, &batch.quantity, &batch.amountMinor,
                   &batch.trade, &batch.line, &batch.importedBy, &batch.atUtcMs })
                add(entry, *column, at);
            add(entry, batch.taxFree, at);
            entries.append(entry);
        }
        return done;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    entries.sort();
    return entries;
}

QString shown(const ReceiptList& list)
{
    QString text = u"receipts %1 %2 %3 %4:"_s.arg(list.total)
                       .arg(list.count)
                       .arg(list.amount.minor())
                       .arg(list.refunded.minor());
    for (const ReceiptRow& row : list.receipts) {
        text += u" [%1 %2 %3 %4 %5 %6 %7]"_s.arg(row.trade.value())
                    .arg(row.firstProduct)
                    .arg(row.furtherProducts)
                    .arg(row.count)
                    .arg(row.amount.minor())
                    .arg(row.refunded.minor())
                    .arg(row.isSoldInWindow);
    }
    return text;
}

QList<ReceiptQuestion> questionsOf(const QList<LedgerTrade>& trades, const Window& dates)
{
    QList<ReceiptQuestion> questions { { .dates = dates },
                                       { .dates = dates, .method = PaymentMethod::Cash },
                                       { .dates = dates, .label = u"K"_s },
                                       { .dates = dates, .onlyRefunded = true },
                                       { .dates = dates, .onlyUnrated = true } };
    for (const QString& category : { u"MAIN_MENU"_s, u"DRINK"_s }) {
        questions.append({ .dates = dates, .category = category });
        questions.append({ .dates = dates, .category = category, .label = u"K"_s });
        questions.append({ .dates = dates, .category = category, .text = u"콜라"_s });
    }
    for (const QString& text : { u"김치"_s, u"1"_s, u"콜"_s, u"table"_s, u"없는 것"_s }) {
        questions.append({ .dates = dates, .text = text });
        questions.append({ .dates = dates, .method = PaymentMethod::Card, .text = text });
    }
    for (const LedgerTrade& trade : trades.first(std::min<qsizetype>(3, trades.size()))) {
        questions.append({ .dates = dates, .product = trade.lines.first().product });
        questions.append({ .dates = dates, .text = QString::number(trade.amount.minor()) });
    }
    return questions;
}

QStringList exported(Database& database, const Store& store)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sales.csv"_s);
    ImportProgress progress;
    valueOf(ExportSales(database).run(path, { .stores = { store } }, progress));
    QStringList lines;
    for (const QString& name : { path, ExportSales::refundsPathFor(path) }) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            lines += QString::fromUtf8(file.readAll()).split(u'\n');
    }
    return lines;
}

QStringList readsOf(Database& database, const Store& store, const Window& dates,
                    QList<LedgerTrade>& trades)
{
    QStringList answers;
    LedgerReader ledger(database);
    const Done read = ledger.eachTrade(store.id, [&](const LedgerTrade& trade) -> Done {
        answers.append(shown(trade));
        if (trade.businessDate && dates.holds(*trade.businessDate))
            trades.append(trade);
        return done;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    using enum LedgerColumn;
    for (const LedgerColumns columns :
         { LedgerColumns(Product | Amount), LedgerColumns(Amount),
           LedgerColumns(Product | Amount | Import),
           LedgerColumns(Product | Amount | Place | Import | Instant) })
        answers += entriesOf(ledger, store.id, dates, columns);
    SealDigest digest(ledger);
    for (const BusinessDate date : valueOf(ledger.datesOf(store.id))) {
        answers.append(
            valueOf(digest.hashOf(store.id, date, Instant::ofMs(1'800'000'000'000), noSealHash())));
    }
    for (const LedgerTrade& trade : std::as_const(trades)) {
        answers.append(shown(*valueOf(ledger.find(trade.id))));
        if (trade.receipt)
            answers.append(
                shown(*valueOf(ledger.find(store.id, *trade.businessDate, *trade.receipt))));
        const auto byKey = valueOf(ledger.findByKeys(store.id, { trade.key }));
        answers.append(shown(byKey.value(trade.key, trade)));
    }
    return answers;
}

} // namespace

QStringList answersOf(Database& database, const Store& store, const Window& dates)
{
    QList<LedgerTrade> trades;
    QStringList answers = readsOf(database, store, dates, trades);
    for (const ReceiptQuestion& question : questionsOf(trades, dates))
        answers.append(shown(valueOf(FindReceipts(database).run(store, question))));
    const SalesRepository sales(database);
    for (const Category& category : valueOf(CategoryRepository(database).all(store.id))) {
        const RefundSums sums = valueOf(sales.refundsOf(store.id, dates, category.id));
        answers.append(u"refunds %1 %2"_s.arg(sums.count).arg(sums.amount.minor()));
    }
    const ReceiptCounts counts = valueOf(countReceipts(database, store.id, dates));
    answers.append(u"counts %1 %2 %3"_s.arg(counts.trades).arg(counts.missing).arg(counts.refunds));
    for (BusinessDate date = dates.start; date < dates.end; date = date.addDays(1)) {
        answers.append(toJsonText(valueOf(ShowSettlement(database).run(store, Term::Day, date))));
        for (const auto& product :
             valueOf(ProductStatistics(database).run(store, { Term::Day, date })).products)
            answers.append(
                u"%1 %2 %3"_s.arg(product.name).arg(product.count).arg(product.amount.minor()));
    }
    return answers + exported(database, store);
}

} // namespace jangbu::test
