#include "core/report/statisticsreport.h"

#include "core/menu/categorylabel.h"
#include "core/report/reporttext.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct RankingSums {
    qint64 count = 0;
    Money amount;
};

RankingSums sumsOf(const QList<ProductStatistic>& products)
{
    RankingSums sums;
    for (const ProductStatistic& product : products) {
        sums.count += product.count;
        sums.amount += product.amount;
    }
    return sums;
}

QString rankingSubtitle(const Window& window, const StatisticsChoice& choice, Language language)
{
    const Phrase byCount { "%1 · by count", "%1 · 수량 순" };
    const Phrase byAmount { "%1 · by amount", "%1 · 금액 순" };
    const Phrase& order = choice.by == RankBy::Count ? byCount : byAmount;
    const QString words = order.in(language).arg(windowWords(window, language));
    return choice.category ? words + u" · "_s + categoryLabel(*choice.category, language) : words;
}

ReportTable emptyRanking(Language language)
{
    using Kind = ReportColumn::Kind;
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    return { .sheet = say({ "Products", "메뉴별 판매" }),
             .columns = { { say({ "Rank", "순위" }), Kind::Count },
                          { .title = say({ "Product", "메뉴" }), .stretch = 3, .lines = 2 },
                          { .title = say({ "Category", "분류" }), .stretch = 1, .muted = true },
                          { say({ "Count", "수량" }), Kind::Count },
                          { say({ "Amount", "금액" }), Kind::Amount },
                          { .title = say({ "Share", "비중" }), .kind = Kind::Share, .bar = true } },
             .whenEmpty = say({ "Nothing was sold.", "판매가 없습니다." }) };
}

ReportTable rankingTable(const QList<ProductStatistic>& products, const StatisticsChoice& choice,
                         const RankingSums& all, Language language)
{
    ReportTable table = emptyRanking(language);
    const qint64 listed = qMin(choice.limit.value_or(products.size()), qint64(products.size()));
    for (const ProductStatistic& product : products.first(listed)) {
        table.rows.append({ { qint64(table.rows.size() + 1), product.name,
                              categoryLabel(product.category, language), product.count,
                              product.amount, Share::of(product.amount, all.amount) } });
    }
    const auto addSums = [&](const QString& name, const RankingSums& sums, ReportRow::Style style) {
        table.rows.append(
            { { {}, name, {}, sums.count, sums.amount, Share::of(sums.amount, all.amount) },
              style });
    };
    const Phrase others { "%1 others", "그 밖 %1개" };
    if (listed < products.size()) {
        addSums(others.in(language).arg(countDigits(products.size() - listed)),
                sumsOf(products.sliced(listed)), ReportRow::Style::Muted);
    }
    const Phrase total { "Total", "합계" };
    if (!table.rows.isEmpty())
        addSums(total.in(language), all, ReportRow::Style::Total);
    return table;
}

} // namespace

Report statisticsReport(const ProductRanking& ranking, const StatisticsChoice& choice,
                        const Store& store, Instant madeAt, Language language)
{
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    const RankingSums all = sumsOf(ranking.products);
    Report report { .language = language,
                    .currency = store.currency,
                    .time = store.time,
                    .title = say({ "Product sales", "상품 판매 통계" }),
                    .subtitle = rankingSubtitle(ranking.window, choice, language),
                    .store = ranking.store,
                    .storeLines = clockWords(store.time, language),
                    .madeAtUtc = madeAt,
                    .madeLine = madeWords(madeAt, store.time, language) };
    report.append(
        KeyFigures { { { say({ "Net sales", "순매출" }), all.amount, true },
                       { say({ "Pieces sold", "판매 수량" }), all.count },
                       { say({ "Products", "팔린 메뉴" }), qint64(ranking.products.size()) } } });
    report.append(rankingTable(ranking.products, choice, all, language));
    report.notes.append(say({ "Counts and amounts are net of refunds; a refund counts on its own "
                              "business date.",
                              "수량과 금액은 환불을 뺀 것이며, 환불은 환불한 영업일에 셉니다." }));
    return report;
}

} // namespace jangbu
