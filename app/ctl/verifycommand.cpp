#include "app/ctl/commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> verify(Session& session)
{
    const std::atomic_bool& interrupted = listenForInterruption();
    const Phrase verifying { "Verifying the books", "장부를 검사하는 중" };
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const VerifyWatch watch {
        .progress
        = [&](qint64 finished,
              qint64 total) { session.progress().show(session.say(verifying), finished, total); },
        .isCancelled = [&] { return interrupted.load(); },
    };
    JANGBU_TRY_ASSIGN(const VerifyReport report,
                      books->verifyBooks.run(session.arguments().optionalText(u"head"_s), watch));
    QJsonArray list;
    TextTable table({ { { "Kind", "종류" } },
                      { { "Store", "상점" } },
                      { { "Date", "날짜" } },
                      { { "Expected", "맞는 값" } },
                      { { "Found", "장부의 값" } } },
                    session.language());
    for (const BooksDifference& difference : report.differences) {
        list.append(QJsonObject { { u"kind"_s, difference.kind },
                                  { u"store"_s, difference.store },
                                  { u"date"_s, difference.date },
                                  { u"expected"_s, difference.expected },
                                  { u"found"_s, difference.found } });
        table.addRow({ difference.kind, difference.store, difference.date, difference.expected,
                       difference.found });
    }
    const Phrase agrees { "Everything agrees: %1 values compared.\n",
                          "모두 맞습니다. 비교한 값: %1개.\n" };
    const Phrase differs { "\nDifferences: %1, of %2 values compared.\n",
                           "\n다른 값: %1개, 비교한 값: %2개.\n" };
    const QString checked = countText(report.checked);
    return Answer { { { u"checked"_s, report.checked }, { u"differences"_s, list } },
                    list.isEmpty()
                        ? session.say(agrees).arg(checked)
                        : table.text() + session.say(differs).arg(countText(list.size()), checked),
                    list.isEmpty() ? exitDone : exitRefused };
}

} // namespace

QList<Command> verifyCommands()
{
    return {
        { .words = { u"verify"_s },
          .options = { { u"head"_s,
                         u"H"_s,
                         Option::Optional,
                         { "a seal, as printed on a statement, that has to be in the books",
                           "장부에 있어야 하는 봉인(정산서에 인쇄된 것)" } } },
          .meaning = { "Recomputes everything from the raw rows and lists what differs.",
                       "원본 기록에서 모두 다시 계산하여 다른 것을 보여 줍니다." },
          .example = u"verify"_s,
          .run = verify },
    };
}

} // namespace jangbu
