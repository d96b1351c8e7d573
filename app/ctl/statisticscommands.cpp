#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/interruption.h"
#include "app/ctl/session.h"
#include "app/ctl/statementview.h"
#include "app/ctl/statisticsoptions.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

Result<Answer> showProducts(Session& session)
{
    JANGBU_TRY_ASSIGN(const ProductsQuestion question, productsQuestion(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const ProductRanking ranking, books->statistics.run(store, question));
    TextTable table({ { { "#", "순위" }, Align::Right },
                      { { "Product", "메뉴" } },
                      { { "Category", "분류" } },
                      { { "Count", "수량" }, Align::Right },
                      { { "Amount", "금액" }, Align::Right } },
                    session.language());
    QJsonArray list;
    for (const ProductStatistic& product : ranking.products) {
        list.append(QJsonObject { { u"product"_s, product.name },
                                  { u"product_id"_s, product.product.value() },
                                  { u"category"_s, product.category },
                                  { u"count"_s, product.count },
                                  { u"amount"_s, product.amount.minor() } });
        table.addRow({ QString::number(list.size()), product.name, product.category,
                       countText(product.count), session.amount(product.amount, store.currency) });
    }
    const QString head = u"%1 · %2 · %3\n\n"_s.arg(printable(ranking.store),
                                                   termText(question.term, session.language()),
                                                   windowText(ranking.window));
    return Answer { { { u"store"_s, ranking.store },
                      { u"term"_s, wordOf(question.term) },
                      { u"start"_s, ranking.window.start.toIso() },
                      { u"end"_s, ranking.window.end.toIso() },
                      { u"products"_s, list } },
                    head + table.text() };
}

Result<Answer> rebuildRollups(Session& session)
{
    const std::atomic_bool& interrupted = listenForInterruption();
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const QList<Store> stores, books->stores.all());
    const Phrase rebuilding { "Rebuilding the rollups", "집계를 다시 만드는 중" };
    qint64 days = 0;
    for (qsizetype at = 0; at < stores.size(); ++at) {
        JANGBU_TRY_ASSIGN(const qint64 rebuilt, books->rebuildRollups.run(stores.at(at).id, [&] {
            session.progress().show(session.say(rebuilding), at, stores.size());
            return interrupted.load();
        }));
        days += rebuilt;
    }
    const Phrase text { "Stores: %1, days rebuilt: %2\n", "상점 %1곳, 다시 만든 날 %2일\n" };
    return Answer { { { u"stores"_s, stores.size() }, { u"days"_s, days } },
                    session.say(text).arg(countText(stores.size()), countText(days)) };
}

} // namespace

QList<Command> statisticsCommands()
{
    return {
        { .words = { u"stats"_s, u"products"_s },
          .options = productsOptions(),
          .meaning = { "Ranks what was sold, net of refunds.",
                       "판매된 메뉴의 순위를 보여 줍니다(환불 제외)." },
          .example = u"stats products --store 한강식당 --term month --start 2026-10-01 --limit 5"_s,
          .run = showProducts },
        { .words = { u"stats"_s, u"rebuild"_s },
          .meaning = { "Makes all rollups anew from the raw rows.",
                       "모든 집계를 원본 기록에서 다시 만듭니다." },
          .example = u"stats rebuild"_s,
          .run = rebuildRollups },
    };
}

} // namespace jangbu
