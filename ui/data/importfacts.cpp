#include "ui/data/importfacts.h"

namespace jangbu::ui {

QList<FactList::Fact> ImportFacts::of(const FilesImportSummary& summary, const Formats& formats)
{
    QList<FactList::Fact> facts;
    const auto add = [&](const QString& label, qint64 count, bool isWrong = false) {
        if (count != 0)
            facts.append(
                { label, formats.count(count), !facts.isEmpty() ? isWrong : true, isWrong });
    };
    if (const auto& sales = summary.sales) {
        add(tr("New trades"), sales->trades);
        add(tr("Order lines"), sales->lines);
        add(tr("Trades already there"), sales->skipped);
        add(tr("Open trades that were paid"), sales->updated);
        add(tr("New refunds"), sales->refunds);
        add(tr("Refunds already there"), sales->refundsSkipped);
        add(tr("Refunds whose sale is not in the books"), sales->refundsApart);
        add(tr("New menu items"), sales->productsCreated);
        add(tr("New stores"), sales->storesCreated);
        add(tr("Rows that are no sales (totals, voids)"), summary.leftOut);
        add(tr("Rows that cannot be read"), sales->rejected, true);
    }
    if (const auto& refunds = summary.refunds) {
        add(tr("New refunds"), refunds->refunds);
        add(tr("Refunds already there"), refunds->skipped);
    }
    if (const auto& menu = summary.menu) {
        add(tr("New menu items"), menu->added);
        add(tr("Changed menu items"), menu->changed);
        add(tr("Menu items as they were"), menu->unchanged);
    }
    return facts;
}

QList<FactList::Fact> ImportFacts::ofTotals(const FilesImportSummary& summary,
                                            const Formats& formats)
{
    QList<FactList::Fact> facts;
    for (const FileTotal& total : summary.totals) {
        facts.append(
            { tr("Total row of the file"), formats.amount(total.written, total.currency) });
        facts.append({ tr("Sum of the rows read"), formats.amount(total.read, total.currency), true,
                       !total.isSame() });
    }
    return facts;
}

} // namespace jangbu::ui
