#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/orderview.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Which orders a time holds for.
struct DueKey {
    Serving serving;
    OrderState from;

    static Result<DueKey> asked(const Arguments& arguments)
    {
        JANGBU_TRY_ASSIGN(const auto serving,
                          needed(arguments.oneOf(u"serving"_s, servingWords())));
        JANGBU_TRY_ASSIGN(const auto state, needed(arguments.oneOf(u"state"_s, orderStateWords())));
        return DueKey { *servingFrom(serving), *orderStateFrom(state) };
    }
};

Result<Answer> dueTimesOf(Session& session, const Store& store)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto times, books->moveDueOrders.times(store));
    QJsonArray list;
    TextTable table({ { { "Orders", "주문" } },
                      { { "State", "상태" } },
                      { { "Days", "일" }, TextTable::Align::Right },
                      { { "Minutes", "분" }, TextTable::Align::Right },
                      { { "Then", "다음 상태" } } },
                    session.language());
    for (const DueTime& time : times) {
        const QString serving = servingWords().at(static_cast<int>(time.serving));
        const auto next = nextState(time.serving, time.from);
        const QString then = next ? wordOf(*next) : QString();
        list.append(QJsonObject { { u"serving"_s, serving },
                                  { u"state"_s, wordOf(time.from) },
                                  { u"days"_s, time.days },
                                  { u"minutes"_s, time.minutes },
                                  { u"next"_s, then } });
        table.addRow({ serving, wordOf(time.from), QString::number(time.days),
                       QString::number(time.minutes), then });
    }
    return Answer { { { u"due_times"_s, list } }, table.text() };
}

Result<Answer> listDueTimes(Session& session)
{
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return dueTimesOf(session, store);
}

Result<Answer> setDueTime(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const DueKey key, DueKey::asked(arguments));
    JANGBU_TRY_ASSIGN(const auto days, arguments.wholeNumber(u"days"_s, 0, 30));
    JANGBU_TRY_ASSIGN(const auto minutes, arguments.wholeNumber(u"minutes"_s, 0, 1'440));
    if (!days && !minutes)
        return Error { ErrorCode::OptionMissing, { session.command().name(), u"--minutes N"_s } };
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(
        books->moveDueOrders.setTime(store,
                                     { key.serving, key.from, static_cast<int>(days.value_or(0)),
                                       static_cast<int>(minutes.value_or(0)) }));
    return dueTimesOf(session, store);
}

Result<Answer> removeDueTime(Session& session)
{
    JANGBU_TRY_ASSIGN(const DueKey key, DueKey::asked(session.arguments()));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->moveDueOrders.removeTime(store, key.serving, key.from));
    return dueTimesOf(session, store);
}

QList<Option> dueKeyOptions()
{
    return { storeOption(),
             { u"serving"_s,
               u"W"_s,
               Option::Required,
               { "take_out or delivery", "take_out 또는 delivery" } },
             { u"state"_s,
               u"S"_s,
               Option::Required,
               { "the state they stay in: accepted, preparing, ready or on_the_way",
                 "머무는 상태: accepted, preparing, ready, on_the_way" } } };
}

QList<Option> setDueOptions()
{
    return dueKeyOptions()
        + QList<Option> { { u"minutes"_s,
                            u"N"_s,
                            Option::Optional,
                            { "minutes until the next state, 0 to 1440",
                              "다음 상태까지의 분, 0부터 1440" } },
                          { u"days"_s,
                            u"N"_s,
                            Option::Optional,
                            { "business days until then, 0 to 30; the minutes count from the start "
                              "of that day",
                              "영업일 수, 0부터 30. 분은 그 영업일 시작부터 셉니다" } } };
}

} // namespace

QList<Command> dueTimeCommands()
{
    return {
        { .words = { u"order"_s, u"due"_s, u"list"_s },
          .options = { storeOption() },
          .meaning = { "Lists when take-out and delivery orders go on by themselves.",
                       "포장·배달 주문이 저절로 넘어가는 시간을 보여 줍니다." },
          .example = u"order due list --store 한강식당"_s,
          .run = listDueTimes },
        { .words = { u"order"_s, u"due"_s, u"set"_s },
          .options = setDueOptions(),
          .meaning = { "Sets how long orders stay in a state before the clock moves them on.",
                       "주문이 한 상태에 머무는 시간을 정합니다." },
          .example
          = u"order due set --store 한강식당 --serving delivery --state on_the_way --minutes 40"_s,
          .run = setDueTime },
        { .words = { u"order"_s, u"due"_s, u"remove"_s },
          .options = dueKeyOptions(),
          .meaning
          = { "Such orders wait for people again.", "다시 사람이 넘길 때까지 기다립니다." },
          .example = u"order due remove --store 한강식당 --serving delivery --state on_the_way"_s,
          .run = removeDueTime },
    };
}

} // namespace jangbu
