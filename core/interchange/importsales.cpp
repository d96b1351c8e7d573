#include "core/interchange/importsales.h"

#include "core/interchange/importcommit.h"
#include "core/interchange/importregister.h"
#include "core/interchange/rowintake.h"
#include "core/interchange/tradeassembler.h"
#include "core/interchange/tradematcher.h"
#include "core/ledger/packdays.h"
#include "core/people/authority.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString countsOf(const SalesImportSummary& summary)
{
    const QJsonObject counts { { u"trades"_s, summary.trades },
                               { u"lines"_s, summary.lines },
                               { u"skipped"_s, summary.skipped },
                               { u"updated"_s, summary.updated },
                               { u"rejected"_s, summary.rejected },
                               { u"refunds"_s, summary.refunds },
                               { u"refunds_skipped"_s, summary.refundsSkipped },
                               { u"refunds_apart"_s, summary.refundsApart },
                               { u"stores_created"_s, summary.storesCreated },
                               { u"products_created"_s, summary.productsCreated } };
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

qint64 countNewStores(ImportDirectory& directory, const ImportPlan& plan)
{
    qint64 count = 0;
    for (size_t at = 0; at < directory.stores().size(); ++at) {
        const bool isWritten = plan.rowsOf(static_cast<int>(at)) > 0;
        count += isWritten && !directory.stores()[at].existing ? 1 : 0;
    }
    return count;
}

} // namespace

Result<SalesImportSummary> ImportSales::run(const QList<SalesRowSource*>& sources,
                                            const SalesImportOptions& options,
                                            ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY(ImportRegister(m_database, m_clock).cleanUp());
    ImportDirectory directory(options.newStores);
    JANGBU_TRY(directory.load(m_database));
    ImportContext context { directory, progress };
    context.linesWorthPacking = options.linesWorthPacking;
    for (const SalesRowSource* source : sources) {
        context.fileNames.append(source->name());
        context.overlaps.append(source->repeatsTrades());
    }
    if (options.rejectsPath.isEmpty())
        return runChecked(sources, options, context);
    RowRejects rejects(options.rejectsPath, options.language);
    JANGBU_TRY(rejects.open());
    context.rejects = &rejects;
    return runChecked(sources, options, context);
}

Result<SalesImportSummary> ImportSales::runChecked(const QList<SalesRowSource*>& sources,
                                                   const SalesImportOptions& options,
                                                   ImportContext& context)
{
    std::optional<ExternalSorter> rows(std::in_place);
    JANGBU_TRY_ASSIGN(const bool isWhole, RowIntake(context).run(sources, *rows));
    if (!isWhole)
        return context.issues.error();
    JANGBU_TRY(context.directory.resolve(m_database));
    ImportPlan plan(m_database, context);
    TradeMatcher matcher(m_database, context, plan);
    JANGBU_TRY(TradeAssembler(context).run(
        *rows, [&](ImportedTrade& trade) { return matcher.take(trade); }));
    rows.reset();
    JANGBU_TRY(matcher.finish());
    JANGBU_TRY(plan.finish());
    if (!context.issues.isEmpty())
        return context.issues.error();

    const auto& products = context.directory.products();
    const auto newProducts = std::count_if(products.cbegin(), products.cend(),
                                           [](const auto& product) { return isNew(product); });
    SalesImportSummary summary { .trades = plan.newTrades(),
                                 .lines = plan.lines(),
                                 .skipped = plan.skipped(),
                                 .updated = plan.completions().count(),
                                 .rejected = context.rejects ? context.rejects->count() : 0,
                                 .refunds = plan.refunds(),
                                 .refundsSkipped = plan.skippedRefunds(),
                                 .refundsApart = plan.elsewhere(),
                                 .warnings = context.dates.warnings(context, m_clock.nowUtc()),
                                 .setAside
                                 = context.rejects ? context.rejects->first() : QList<InputIssue>(),
                                 .apart = plan.elsewhereKeys(),
                                 .storesCreated = countNewStores(context.directory, plan),
                                 .productsCreated = newProducts };
    return options.isDryRun ? Result<SalesImportSummary>(summary)
                            : write(sources, context, plan, summary);
}

/// The days that are over and did not go into packs with the import are packed at once, so that the
/// first question to them is quick too. The import is done by now: what cannot be packed, the job
/// that packs finds later.
void ImportSales::packDays(ImportContext& context, const ImportIds& ids)
{
    PackDays packing(m_database, m_clock);
    for (const auto& [number, block] : ids.blocks()) {
        const auto due = packing.due(block.store);
        for (qsizetype at = 0; due && at < due->size(); ++at) {
            const bool goesOn = context.progress.step(ImportPhase::Finishing, at, due->size())
                && packing.run(block.store, due->at(at));
            if (!goesOn)
                return;
        }
    }
}

/// The rows that were set aside are on the disk before the others are in the books.
Result<SalesImportSummary> ImportSales::write(const QList<SalesRowSource*>& sources,
                                              ImportContext& context, ImportPlan& plan,
                                              SalesImportSummary summary)
{
    if (context.rejects)
        JANGBU_TRY(context.rejects->write(sources, context.directory));
    if (!plan.isEmpty()) {
        JANGBU_TRY_ASSIGN(const ImportIds ids,
                          ImportIds::take(m_database, m_ids, context.directory, plan));
        summary.id = ids.importId();
        const Instant now = m_clock.nowUtc();
        const ImportRecord record { .id = ids.importId(),
                                    .kind = ImportedKind::Sales,
                                    .source = context.fileNames.join(u'\n'),
                                    .startedAtUtc = now,
                                    .finishedAtUtc = now,
                                    .leaseUntilUtc = now,
                                    .counts = countsOf(summary) };
        JANGBU_TRY(ImportCommit(m_database, m_clock, context, plan, ids, record).run());
        if (summary.lines >= context.linesWorthPacking)
            packDays(context, ids);
    }
    if (context.rejects)
        JANGBU_TRY(context.rejects->commit());
    return summary;
}

} // namespace jangbu
