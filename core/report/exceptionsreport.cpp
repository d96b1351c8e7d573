#include "core/report/exceptionsreport.h"

#include "core/report/logwords.h"
#include "core/report/reporttext.h"

#include <QSet>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

ReportTable emptyTable(Language language)
{
    using Kind = ReportColumn::Kind;
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    return {
        .sheet = say({ "Exceptions", "특이 사항" }),
        .columns = { { .title = say({ "Who", "누가" }), .stretch = 2, .lines = 2 },
                     { .title = say({ "What", "무엇을" }), .stretch = 2 },
                     { .title = say({ "Store", "상점" }), .stretch = 2, .muted = true },
                     { say({ "Times", "횟수" }), Kind::Count },
                     { say({ "Amount", "금액" }), Kind::Amount } },
        .whenEmpty = say({ "Nothing of the kind was done.", "이런 일이 없었습니다." }),
    };
}

ReportCell amountCell(const ExceptionCount& count, const Store& store, Language language)
{
    if (count.amount.isZero())
        return NotApplicable();
    if (count.store.currency == store.currency)
        return count.amount;
    return amountWords(count.amount, count.store.currency, language).joined();
}

} // namespace

Report exceptionsReport(const QList<ExceptionCount>& counts, const std::optional<Window>& days,
                        const Store& store, Instant madeAt, Language language)
{
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    ReportTable table = emptyTable(language);
    QSet<QString> people;
    QSet<QString> stores;
    qint64 times = 0;
    for (const ExceptionCount& count : counts) {
        people.insert(count.actor);
        stores.insert(count.store.name);
        times += count.count;
        table.rows.append({ { count.actor, LogWords::act(count.act, language), count.store.name,
                              count.count, amountCell(count, store, language) } });
    }
    const bool isOfThisStore = stores.isEmpty() || stores == QSet { store.name };
    Report report { .language = language,
                    .currency = store.currency,
                    .time = store.time,
                    .title = say({ "Exceptions", "특이 사항" }),
                    .subtitle
                    = days ? windowWords(*days, language) : say({ "All days", "전체 기간" }),
                    .store = isOfThisStore ? store.name : say({ "All stores", "모든 상점" }),
                    .storeLines
                    = { say({ "Amounts in %1", "금액 단위 %1" }).arg(store.currency.code()) },
                    .madeAtUtc = madeAt,
                    .madeLine = madeWords(madeAt, store.time, language) };
    report.append(KeyFigures { { { say({ "Times", "횟수" }), times },
                                 { say({ "People", "사람" }), qint64(people.size()) } } });
    report.append(table);
    report.notes.append(
        say({ "Amounts are what was voided, given back, cancelled, declined or taken off.",
              "금액은 무효, 환불, 취소, 거절, 할인된 금액입니다." }));
    return report;
}

} // namespace jangbu
