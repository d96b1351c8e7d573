#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/interruption.h"
#include "app/ctl/session.h"

#include <functional>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// A day of a store that is to be worked on.
struct StoreDay {
    Store store;
    BusinessDate date;
};

/// Refused also where no day is due, so that the answer does not hang on what the books hold.
Result<BackOffice*> booksToCareFor(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(mayDo(books->database, Right::ChangeSettings));
    return books;
}

/// The stores that --store names: one, or all.
Result<QList<Store>> storesOf(Session& session, BackOffice& books)
{
    if (!session.arguments().has(u"store"_s))
        return books.stores.all();
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    return QList<Store> { store };
}

/// Does `work` on each day, as long as nobody interrupts; each day is whole by itself.
Done eachDay(Session& session, const Phrase& doing, const QList<StoreDay>& days,
             const std::function<Done(const StoreDay&)>& work)
{
    const std::atomic_bool& interrupted = listenForInterruption();
    for (qsizetype at = 0; at < days.size(); ++at) {
        if (interrupted.load())
            return ErrorCode::Cancelled;
        session.progress().show(session.say(doing), at, days.size());
        JANGBU_TRY(work(days.at(at)));
    }
    return done;
}

Result<QList<StoreDay>> dueDays(const QList<Store>& stores,
                                const std::function<Result<QList<BusinessDate>>(const Store&)>& due)
{
    QList<StoreDay> days;
    for (const Store& store : stores) {
        JANGBU_TRY_ASSIGN(const auto dates, due(store));
        for (const BusinessDate date : dates)
            days.append({ store, date });
    }
    return days;
}

Result<Answer> pack(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, booksToCareFor(session));
    JANGBU_TRY_ASSIGN(const auto stores, storesOf(session, *books));
    JANGBU_TRY_ASSIGN(const auto days, dueDays(stores, [&](const Store& store) {
                          return books->packDays.due(store);
                      }));
    qint64 packed = 0;
    const Phrase packing { "Packing days that are over", "지난 날을 묶는 중" };
    JANGBU_TRY(eachDay(session, packing, days, [&](const StoreDay& day) -> Done {
        JANGBU_TRY_ASSIGN(const auto outcome, books->packDays.run(day.store, day.date));
        packed += outcome == PackDays::Outcome::Packed ? 1 : 0;
        return done;
    }));
    const Phrase text { "Days packed: %1\n", "묶은 날: %1일\n" };
    return Answer { { { u"days"_s, packed } }, session.say(text).arg(countText(packed)) };
}

Result<Answer> archive(Session& session)
{
    JANGBU_TRY_ASSIGN(const auto before, session.arguments().date(u"before"_s));
    JANGBU_TRY_ASSIGN(BackOffice * books, booksToCareFor(session));
    JANGBU_TRY_ASSIGN(const auto stores, storesOf(session, *books));
    JANGBU_TRY_ASSIGN(const auto days, dueDays(stores, [&](const Store& store) {
                          return books->archiveDays.due(
                              store, before.value_or(books->archiveDays.defaultBefore(store)));
                      }));
    ArchiveDays::Archived all;
    const Phrase archiving { "Archiving closed days", "마감된 날을 보관하는 중" };
    JANGBU_TRY(eachDay(session, archiving, days, [&](const StoreDay& day) -> Done {
        JANGBU_TRY_ASSIGN(const auto archived, books->archiveDays.run(day.store, day.date));
        all.days += archived.days;
        all.lines += archived.lines;
        return done;
    }));
    const Phrase text { "Days archived: %1, lines: %2\n", "보관한 날: %1일, 주문 상세: %2개\n" };
    return Answer { { { u"days"_s, all.days }, { u"lines"_s, all.lines } },
                    session.say(text).arg(countText(all.days), countText(all.lines)) };
}

} // namespace

QList<Command> packCommands()
{
    return {
        { .words = { u"pack"_s },
          .options = { storeOption(Option::Optional) },
          .meaning = { "Packs days that are over, so that they are read faster.",
                       "지난 날을 묶어 더 빨리 읽을 수 있게 합니다." },
          .example = u"pack"_s,
          .run = pack },
        { .words = { u"archive"_s },
          .options = { storeOption(Option::Optional),
                       { u"before"_s,
                         u"DATE"_s,
                         Option::Optional,
                         { "archives closed days before this date; without it those older than "
                           "13 months",
                           "이 날짜 전의 마감된 날을 보관합니다. 없으면 13개월보다 오래된 날" } } },
          .meaning = { "Keeps the lines of closed days in packs only. Every answer stays the same.",
                       "마감된 날의 주문 상세를 묶음으로만 보관합니다. 조회 결과는 그대로입니다." },
          .example = u"archive --before 2025-10-01"_s,
          .run = archive },
    };
}

} // namespace jangbu
