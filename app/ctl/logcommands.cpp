#include "app/ctl/commands.h"
#include "app/ctl/exportoptions.h"
#include "app/ctl/session.h"
#include "core/report/logwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesShown = 200;

/// The days as the clock of this machine counts them.
std::optional<Instant> startOf(const std::optional<BusinessDate>& date)
{
    if (!date)
        return std::nullopt;
    const QDate day = QDate::fromString(date->toIso(), Qt::ISODate);
    return Instant::ofMs(day.startOfDay().toMSecsSinceEpoch());
}

Result<AuditWish> askedEntries(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const AskedDates dates, askedDates(arguments));
    AuditWish wish { .from = startOf(dates.from), .text = arguments.text(u"text"_s) };
    if (dates.last)
        wish.to = startOf(dates.last->addDays(1));
    if (const auto word = arguments.optionalText(u"act"_s)) {
        const auto act = actFrom(*word);
        if (!act) {
            QStringList words;
            for (const Act each : allActs())
                words.append(wordOf(each));
            return Arguments::invalid(u"act"_s, *word, Expectation::OneOf, { words.join(u", ") });
        }
        wish.acts = { *act };
    }
    if (arguments.has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        wish.store = store.id;
    }
    return wish;
}

QJsonObject valuesFrom(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonValue tradeJson(const AuditEntry& entry, const LoggedTrades& trades)
{
    const auto id = tradeOf(entry);
    const auto trade = id ? trades.constFind(*id) : trades.constEnd();
    if (trade == trades.constEnd())
        return {};
    return QJsonObject {
        { u"trade"_s, id->value() },
        { u"table"_s, trade->tableName },
        { u"business_date"_s, trade->date ? QJsonValue(trade->date->toIso()) : QJsonValue() },
        { u"at"_s, trade->atUtc.toIso() },
        { u"receipt"_s, trade->receipt ? QJsonValue(*trade->receipt) : QJsonValue() },
        { u"amount"_s, trade->amount.minor() }
    };
}

QJsonObject entryJson(const AuditEntry& entry, const LoggedTrades& trades)
{
    return { { u"done_at"_s, entry.doneAtUtc.toIso() },
             { u"actor"_s, entry.actor.name },
             { u"approver"_s, entry.approver },
             { u"act"_s, entry.act },
             { u"store"_s, entry.store ? QJsonValue(entry.store->value()) : QJsonValue() },
             { u"subject"_s, entry.subject },
             { u"about"_s, tradeJson(entry, trades) },
             { u"before"_s, valuesFrom(entry.before) },
             { u"after"_s, valuesFrom(entry.after) },
             { u"program"_s, entry.program },
             { u"number"_s, entry.number },
             { u"hash"_s, entry.hash } };
}

Result<Answer> listLog(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(mayDo(books->database, Right::ManagePeople));
    JANGBU_TRY_ASSIGN(AuditWish wish, askedEntries(session));
    wish.limit = entriesShown;
    JANGBU_TRY_ASSIGN(const auto entries, books->log.find(wish));
    QJsonArray list;
    TextTable table({ { { "When (UTC)", "언제(UTC)" } },
                      { { "Who", "누가" } },
                      { { "What", "무엇을" } },
                      { { "To what", "어디에" } },
                      { { "Before → after", "전 → 후" } } },
                    session.language());
    JANGBU_TRY_ASSIGN(const auto stores, books->stores.all());
    JANGBU_TRY_ASSIGN(const auto trades, loggedTrades(books->database, entries));
    // The moments beside them are of another clock.
    const LogWords words(session.language(), stores, trades, LogWords::Days::Always);
    for (const AuditEntry& entry : entries) {
        list.append(entryJson(entry, trades));
        table.addRow({ entry.doneAtUtc.toIso(), words.who(entry), words.act(entry),
                       words.subject(entry), words.changes(entry) });
    }
    return Answer { { { u"entries"_s, list } }, table.text() };
}

Result<Answer> exportLog(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const AuditWish wish, askedEntries(session));
    const QString path = session.arguments().text(u"out"_s);
    JANGBU_TRY_ASSIGN(const qint64 count, books->exportLog.run(path, wish));
    return Answer {
        { { u"file"_s, path }, { u"entries"_s, count } },
        session.say({ "Entries: %1 in %2\n", "기록 %1건: %2\n" }).arg(countText(count), path)
    };
}

Result<Answer> listExceptions(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const AuditWish wish, askedEntries(session));
    JANGBU_TRY_ASSIGN(const auto rows, books->exceptions.run(wish.from, wish.to, wish.store));
    QJsonArray list;
    TextTable table({ { { "Who", "누가" } },
                      { { "What", "무엇을" } },
                      { { "Store", "상점" } },
                      { { "Times", "횟수" }, TextTable::Align::Right },
                      { { "Amount", "금액" }, TextTable::Align::Right } },
                    session.language());
    for (const ExceptionCount& row : rows) {
        list.append(QJsonObject { { u"actor"_s, row.actor },
                                  { u"act"_s, wordOf(row.act) },
                                  { u"store"_s, row.store.name },
                                  { u"count"_s, row.count },
                                  { u"amount"_s, row.amount.minor() } });
        table.addRow({ row.actor, LogWords::act(row.act, session.language()), row.store.name,
                       countText(row.count), session.amount(row.amount, row.store.currency) });
    }
    return Answer { { { u"exceptions"_s, list } }, table.text() };
}

} // namespace

QList<Command> logCommands()
{
    const QList<Option> dates {
        { u"from"_s, u"DATE"_s, Option::Optional, { "from this day", "이날부터" } },
        { u"to"_s, u"DATE"_s, Option::Optional, { "to this day, included", "이날까지" } },
        { u"store"_s, u"NAME"_s, Option::Optional, { "of this store", "이 상점만" } },
    };
    const QList<Option> narrowing = dates
        + QList<Option> {
              { u"act"_s,
                u"WORD"_s,
                Option::Optional,
                { "only this, such as trade.void", "이 일만(예: trade.void)" } },
              { u"text"_s,
                u"TEXT"_s,
                Option::Optional,
                { "where this stands in it", "이 글이 들어 있는 것만" } },
          };
    const Option out {
        u"out"_s, u"FILE"_s, Option::Required, { "the file to write", "만들 파일" }
    };
    return {
        { .words = { u"log"_s, u"list"_s },
          .options = narrowing,
          .meaning
          = { "Shows what was done last, by whom.", "최근에 누가 무엇을 했는지 보여 줍니다." },
          .example = u"log list --act trade.void"_s,
          .run = listLog },
        { .words = { u"log"_s, u"export"_s },
          .options = narrowing + QList<Option> { out },
          .meaning = { "Writes the log into a CSV file.", "작업 기록을 CSV 파일로 씁니다." },
          .example = u"log export --out log.csv"_s,
          .run = exportLog },
        { .words = { u"log"_s, u"exceptions"_s },
          .options = dates,
          .meaning = { "Counts voids, refunds, price changes and cancelled orders by person.",
                       "무효, 환불, 가격 변경, 주문 취소를 사람마다 셉니다." },
          .example = u"log exceptions --from 2026-11-01"_s,
          .run = listExceptions },
    };
}

} // namespace jangbu
