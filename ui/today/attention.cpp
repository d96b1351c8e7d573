#include "ui/today/attention.h"

#include "ui/jobs/jobwords.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedWindows = 2;
constexpr qsizetype mostStockItems = 3;
constexpr qsizetype mostJobItems = 2;

} // namespace

QList<AttentionItem> AttentionWords::itemsOf(const TodayOverview& overview,
                                             const QList<WindowSummary>& due,
                                             const QList<JobRecord>& failed) const
{
    QList<AttentionItem> items;
    if (!due.isEmpty())
        items.append(settlementItem(due));
    for (const JobRecord& job : failed.first(qMin(failed.size(), mostJobItems)))
        items.append(jobItem(job));
    if (failed.size() > mostJobItems)
        items.append(moreJobsItem(failed.size() - mostJobItems));
    for (const UnratedParts& parts : overview.unrated)
        items.append(rateItem(parts));
    const qsizetype low = overview.lowStock.size();
    const qsizetype named = low <= mostStockItems ? low : mostStockItems - 1;
    for (const LowStock& stock : overview.lowStock.first(named))
        items.append(stockItem(stock));
    if (named < low)
        items.append(moreStockItem(low - named));
    return items;
}

AttentionItem AttentionWords::settlementItem(const QList<WindowSummary>& due) const
{
    QStringList names;
    // Months first: more money waits in them.
    for (const Term term : { Term::Month, Term::Week, Term::Day }) {
        for (const WindowSummary& summary : due) {
            if (summary.term == term && names.size() < mostNamedWindows)
                names.append(m_formats.range(summary.window, m_today));
        }
    }
    QString note = names.join(u", "_s);
    if (due.size() > names.size())
        note = tr("%1 and %n more", nullptr, static_cast<int>(due.size() - names.size())).arg(note);
    return { .kind = AttentionItem::Kind::Settlement,
             .title = tr("%n settlement(s) due", nullptr, static_cast<int>(due.size())),
             .note = note,
             .action = tr("Settle"),
             .destination = Destination { PageId::Settlement, u"due"_s, {} } };
}

AttentionItem AttentionWords::jobItem(const JobRecord& failed) const
{
    const bool differs = failed.failure && failed.failure->code == ErrorCode::BooksDiffer;
    AttentionItem item { .kind = AttentionItem::Kind::Job,
                         .title = JobWords::failureOf(failed),
                         .note = JobWords::resultOf(failed, m_formats) };
    if (differs) {
        item.action = tr("See why");
        item.destination = Destination { PageId::Data, u"verify"_s, {} };
    } else {
        item.action = tr("Try again");
        item.restart = failed.id;
    }
    return item;
}

AttentionItem AttentionWords::moreJobsItem(qsizetype count) const
{
    return { .kind = AttentionItem::Kind::Job,
             .title = tr("%n more job(s) failed", nullptr, static_cast<int>(count)),
             .note = tr("What ran and why it failed stands in the settings"),
             .action = tr("Open"),
             .destination = Destination { PageId::Settings, u"jobs"_s, {} } };
}

QString AttentionWords::daysOf(const UnratedParts& parts) const
{
    if (parts.first == parts.last && parts.first == m_today)
        return tr("today");
    return m_formats.range({ parts.first, parts.last.addDays(1) }, m_today);
}

AttentionItem AttentionWords::rateItem(const UnratedParts& parts) const
{
    return { .kind = AttentionItem::Kind::Rate,
             .title = tr("%1 has no rate").arg(parts.company),
             .note = tr("%n payment(s) counted at 0%, %1", nullptr, static_cast<int>(parts.count))
                         .arg(daysOf(parts)),
             .action = tr("Enter"),
             .destination = Destination { PageId::Settings, u"card-rates"_s, parts.company } };
}

AttentionItem AttentionWords::stockItem(const LowStock& stock) const
{
    const bool isBaseSet = stock.baseStock < maxStock;
    AttentionItem item { .kind = AttentionItem::Kind::Stock };
    if (stock.soldOut)
        item.title = tr("%1 is marked sold out").arg(stock.name);
    else if (stock.stock == 0)
        item.title = tr("%1 has run out").arg(stock.name);
    else
        item.title = tr("%1: %n left", nullptr, static_cast<int>(stock.stock)).arg(stock.name);
    item.note = isBaseSet ? tr("Base stock %1").arg(m_formats.count(stock.baseStock))
                          : tr("No base stock set");
    if (isBaseSet && !stock.soldOut) {
        item.action = tr("Restock");
        item.restock = stock;
    } else {
        item.action = tr("Open");
        item.destination
            = Destination { PageId::Menu, u"product"_s, QVariant(stock.product.value()) };
    }
    return item;
}

AttentionItem AttentionWords::moreStockItem(qsizetype count) const
{
    return { .kind = AttentionItem::Kind::Stock,
             .title = tr("%n more product(s) run low", nullptr, static_cast<int>(count)),
             .note = tr("A tenth of the base stock or less, or five pieces"),
             .action = tr("Open"),
             .destination = Destination { PageId::Menu, u"low-stock"_s, {} } };
}

} // namespace jangbu::ui
