#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dayJson(const BankDay& day, bool isOwn)
{
    return { { u"date"_s, day.date.toIso() },
             { u"name"_s, day.name },
             { u"holiday"_s, day.isHoliday },
             { u"own"_s, isOwn } };
}

TextTable dayTable(Language language)
{
    return TextTable({ { { "Date", "날짜" } },
                       { { "Banks", "은행" } },
                       { { "Name", "이름" } },
                       { { "Entered by", "입력" } } },
                     language);
}

QStringList cellsOf(const BankDay& day, bool isOwn, Language language)
{
    const Phrase shut { "shut", "휴무" };
    const Phrase open { "open", "영업" };
    const Phrase own { "the owner", "점주" };
    return { day.date.toIso(), (day.isHoliday ? shut : open).in(language), day.name,
             isOwn ? own.in(language) : QString() };
}

/// The store that is named, if any.
Result<std::optional<Store>> askedStore(Session& session)
{
    if (!session.arguments().has(u"store"_s))
        return std::optional<Store>();
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return std::optional(store);
}

/// What the owner says that holds for the store, or for all of them: all stores' entries first.
Result<QList<BankDay>> ownDays(BackOffice& books, const std::optional<Store>& store)
{
    JANGBU_TRY_ASSIGN(const auto stored, books.payouts.bankDays());
    QList<BankDay> days;
    for (const StoredBankDay& day : stored) {
        if (!day.store || (store && *day.store == store->id))
            days.append(day.day);
    }
    return days;
}

Result<Answer> listHolidays(Session& session)
{
    JANGBU_TRY_ASSIGN(const auto asked, session.arguments().wholeNumber(u"year"_s, 1, 9998));
    JANGBU_TRY_ASSIGN(const auto store, askedStore(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const int thisYear = books->clock.nowUtc().toDateTime().date().year();
    const int year = static_cast<int>(asked.value_or(thisYear));
    JANGBU_TRY_ASSIGN(const auto own, ownDays(*books, store));
    BankCalendar calendar = BankCalendar::korean().with(own);
    if (store) {
        JANGBU_TRY_ASSIGN(calendar, books->payouts.calendarOf(*store));
    }
    QJsonArray list;
    TextTable table = dayTable(session.language());
    const BusinessDate first(year, 1, 1);
    for (const BankDay& day : calendar.within(first, BusinessDate(year, 12, 31))) {
        const bool isOwn = own.contains(day);
        list.append(dayJson(day, isOwn));
        table.addRow(cellsOf(day, isOwn, session.language()));
    }
    const Phrase unknown { "\nNot all holidays of %1 are known.\n",
                           "\n%1년 공휴일을 다 알지 못합니다.\n" };
    const bool covered = calendar.covers(first);
    return Answer { { { u"year"_s, year }, { u"known"_s, covered }, { u"holidays"_s, list } },
                    table.text() + (covered ? QString() : session.say(unknown).arg(year)) };
}

Result<Answer> addHoliday(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const BusinessDate date, needed(arguments.date(u"DATE"_s)));
    JANGBU_TRY_ASSIGN(const auto store, askedStore(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const BankDay day { date, !arguments.has(u"working"_s), arguments.text(u"name"_s) };
    JANGBU_TRY_ASSIGN(
        const StoredBankDay put,
        books->changePayouts.putBankDay({ store ? std::optional(store->id) : std::nullopt, day }));
    TextTable table = dayTable(session.language());
    table.addRow(cellsOf(put.day, true, session.language()));
    return Answer { dayJson(put.day, true), table.text() };
}

Result<Answer> removeHoliday(Session& session)
{
    JANGBU_TRY_ASSIGN(const BusinessDate date, needed(session.arguments().date(u"DATE"_s)));
    JANGBU_TRY_ASSIGN(const auto store, askedStore(session));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(
        books->changePayouts.removeBankDay(store ? std::optional(store->id) : std::nullopt, date));
    return Answer { { { u"removed"_s, true } },
                    session.say({ "Removed; the table holds again.\n",
                                  "지웠습니다. 다시 기본 표를 따릅니다.\n" }) };
}

Option oneStoreOption()
{
    return { u"store"_s,
             u"NAME"_s,
             Option::Optional,
             { "one store, all if not given", "상점, 없으면 모든 상점" } };
}

} // namespace

QList<Command> holidayCommands()
{
    return {
        { .words = { u"holiday"_s, u"list"_s },
          .options = { { u"year"_s,
                         u"N"_s,
                         Option::Optional,
                         { "the year, this one if not given", "연도, 없으면 올해" } },
                       oneStoreOption() },
          .meaning = { "Lists the days of a year on which banks are shut.",
                       "한 해의 은행 휴무일을 보여 줍니다." },
          .example = u"holiday list --year 2027"_s,
          .run = listHolidays },
        { .words = { u"holiday"_s, u"add"_s },
          .arguments = { { u"DATE"_s } },
          .options = { { u"name"_s, u"N"_s, Option::Optional, { "its name", "이름" } },
                       { u"working"_s,
                         {},
                         Option::Optional,
                         { "banks work that day after all", "그날 은행이 영업합니다" } },
                       oneStoreOption() },
          .meaning = { "Enters a bank holiday, or a day on which banks work after all.",
                       "은행 휴무일이나 영업일을 추가합니다." },
          .example = u"holiday add 2028-01-26 --name 설날"_s,
          .run = addHoliday },
        { .words = { u"holiday"_s, u"remove"_s },
          .arguments = { { u"DATE"_s } },
          .options = { oneStoreOption() },
          .meaning = { "Removes a day that was entered.", "추가한 날을 지웁니다." },
          .example = u"holiday remove 2028-01-26"_s,
          .run = removeHoliday },
    };
}

} // namespace jangbu
