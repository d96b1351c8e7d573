#include "ui/statistics/exportstatistics.h"

#include "core/report/savereport.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// The ranking as the report takes it.
ProductRanking rankingOf(const Store& store, const SalesAnswer& answer)
{
    ProductRanking ranking { store.name, answer.window, {} };
    for (const ComparedProduct& product : answer.products) {
        ranking.products.append({ product.product, product.name, product.category,
                                  product.figures.now.count, product.figures.now.amount });
    }
    return ranking;
}

Done write(BackOffice& books, ErrandWatch& watch, const StatisticsExport& asked)
{
    watch.report(ImportPhase::Reading, 0, 0);
    JANGBU_TRY_ASSIGN(const SalesAnswer answer,
                      books.salesStatistics.run(asked.store, asked.question));
    if (watch.isCancelled())
        return ErrorCode::Cancelled;
    watch.report(ImportPhase::Writing, 0, answer.products.size());
    const StatisticsChoice choice { asked.question.by, asked.question.category, {} };
    const Report report = statisticsReport(rankingOf(asked.store, answer), choice, asked.store,
                                           asked.madeAt, asked.language);
    return saveReport(report, reportFormatOf(asked.path).value_or(ReportFormat::Csv), asked.path);
}

} // namespace

Errand* startExport(BooksWork& work, QObject* owner, const StatisticsExport& asked,
                    std::function<void(Done)> then)
{
    return work.start(
        owner, BooksWork::Changes::Nothing,
        [asked](BackOffice& books, ErrandWatch& watch) { return write(books, watch, asked); },
        std::move(then));
}

QString exportName(const Store& store, const Window& window)
{
    QString name = store.name;
    for (const QChar unwanted : u"/\\:*?\"<>|"_s)
        name.replace(unwanted, u'_');
    const QString days = window.dayCount() == 1
        ? window.start.toIso()
        : window.start.toIso() + u'_' + window.lastDay().toIso();
    return name + u' ' + days;
}

} // namespace jangbu::ui
