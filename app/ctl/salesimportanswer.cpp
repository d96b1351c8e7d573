#include "app/ctl/salesimportanswer.h"

#include "app/ctl/errorreport.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

void CountList::add(const Phrase& what, qint64 count)
{
    if (count != 0)
        m_table.addRow({ what.in(m_language), countText(count) });
}

QString CountList::text() const
{
    const Phrase nothing { "Nothing new.\n", "새로운 것이 없습니다.\n" };
    return m_table.isEmpty() ? nothing.in(m_language) : m_table.rowsText();
}

QJsonValue importIdJson(const std::optional<ImportId>& id)
{
    return id ? id->value() : 0; // 0, which no import has: the books did not change.
}

namespace {

QJsonArray warningsJson(const SalesImportSummary& summary, Language language)
{
    QJsonArray list;
    for (const InputIssue& issue : summary.warnings) {
        QJsonObject warning = issueJson(issue, language);
        warning.remove(u"code"_s); // It refuses nothing.
        list.append(warning);
    }
    return list;
}

QString warningsText(const SalesImportSummary& summary, Language language)
{
    QString text;
    const Phrase dates { "Look at these dates:\n", "날짜를 확인하세요:\n" };
    if (!summary.warnings.isEmpty())
        text += dates.in(language);
    for (const InputIssue& issue : summary.warnings)
        text += issueLine(issue, language) + u'\n';
    const Phrase refunds { "Refunds whose sale is not in the books: %1\n",
                           "장부에 없는 매출의 환불: %1\n" };
    if (!summary.apart.isEmpty())
        text += refunds.in(language).arg(printable(summary.apart.join(u", "_s)));
    return text;
}

} // namespace

Answer salesImportAnswer(const SalesImportSummary& summary, qint64 leftOut, Language language)
{
    CountList list(language);
    list.add({ "New trades", "새 거래" }, summary.trades);
    list.add({ "Lines", "주문 상세" }, summary.lines);
    list.add({ "There already", "이미 있던 거래" }, summary.skipped);
    list.add({ "Completed", "결제로 완료된 거래" }, summary.updated);
    list.add({ "New refunds", "새 환불" }, summary.refunds);
    list.add({ "Refunds there already", "이미 있던 환불" }, summary.refundsSkipped);
    list.add({ "Rows set aside", "따로 저장한 행" }, summary.rejected);
    list.add({ "Rows that are no sales", "매출이 아닌 행" }, leftOut);
    list.add({ "New stores", "새 상점" }, summary.storesCreated);
    list.add({ "New products", "새 메뉴" }, summary.productsCreated);
    return { { { u"import"_s, importIdJson(summary.id) },
               { u"trades"_s, summary.trades },
               { u"lines"_s, summary.lines },
               { u"skipped"_s, summary.skipped },
               { u"updated"_s, summary.updated },
               { u"rejected"_s, summary.rejected },
               { u"refunds"_s, summary.refunds },
               { u"refunds_skipped"_s, summary.refundsSkipped },
               { u"refunds_apart"_s, summary.refundsApart },
               { u"refunds_apart_keys"_s, QJsonArray::fromStringList(summary.apart) },
               { u"warnings"_s, warningsJson(summary, language) },
               { u"left_out"_s, leftOut },
               { u"stores_created"_s, summary.storesCreated },
               { u"products_created"_s, summary.productsCreated } },
             list.text() + warningsText(summary, language) };
}

} // namespace jangbu
