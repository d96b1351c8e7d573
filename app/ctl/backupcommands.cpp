#include "app/ctl/commands.h"
#include "app/ctl/importwatch.h"
#include "app/ctl/textlayout.h"

#include <QFile>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> backUp(Session& session)
{
    const QString path = session.arguments().text(u"FILE"_s);
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(const qint64 bytes, books->backUpBooks.run(path, watch.progress()));
    const Phrase text { "Backed up to %1, and verified.\n", "%1에 백업하고 확인했습니다.\n" };
    return Answer { { { u"file"_s, path }, { u"bytes"_s, bytes } }, session.say(text).arg(path) };
}

Result<Answer> restore(Session& session)
{
    const QString path = session.arguments().text(u"FILE"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(const QString copy, books->restoreBooks.run(path, watch.progress()));
    const Phrase text { "Restored %1.\n", "%1을(를) 복원했습니다.\n" };
    const Phrase copyText { "What was there before is in %1.\n", "이전 장부는 %1에 있습니다.\n" };
    return Answer { { { u"file"_s, path }, { u"copy"_s, copy.isEmpty() ? QJsonValue() : copy } },
                    session.say(text).arg(path)
                        + (copy.isEmpty() ? QString() : session.say(copyText).arg(copy)) };
}

Result<Answer> move(Session& session)
{
    JANGBU_TRY_ASSIGN(const DatabaseUrl target,
                      Session::urlFrom(u"to"_s, session.arguments().text(u"to"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    ImportWatch watch(session);
    JANGBU_TRY_ASSIGN(const MovedBooks moved, books->moveBooks.run(target, watch.progress()));
    const Phrase text { "Copied %1 rows to %2, and verified. The books here are as they were.\n",
                        "%2에 %1행을 복사하고 확인했습니다. 이곳의 장부는 그대로입니다.\n" };
    return Answer { { { u"stores"_s, moved.stores },
                      { u"rows"_s, moved.rows },
                      { u"checked"_s, moved.report.checked },
                      { u"differences"_s, moved.report.differences.size() } },
                    session.say(text).arg(countText(moved.rows), target.shown()) };
}

} // namespace

QList<Command> backupCommands()
{
    return {
        { .words = { u"backup"_s },
          .arguments = { { u"FILE"_s } },
          .meaning = { "Copies the books into a new file while they are in use.",
                       "사용 중인 장부를 새 파일에 백업합니다." },
          .example = u"backup books-copy.jangbu"_s,
          .run = backUp },
        { .words = { u"restore"_s },
          .arguments = { { u"FILE"_s } },
          .meaning = { "Puts a backup in the place of the books; what they held is copied first.",
                       "백업을 장부에 복원합니다. 있던 내용은 먼저 따로 남깁니다." },
          .example = u"restore books-copy.jangbu"_s,
          .run = restore },
        { .words = { u"move"_s },
          .options = { { u"to"_s,
                         u"URL"_s,
                         Option::Required,
                         { "an empty place for books, as in --db",
                           "비어 있는 장부 위치(--db와 같은 형식)" } } },
          .meaning
          = { "Copies all books into an empty database, verified; the source stays.",
              "모든 장부를 빈 데이터베이스로 복사하고 확인합니다. 원래 장부는 그대로입니다." },
          .example = u"move --to mysql://owner@localhost/jangbu"_s,
          .run = move },
    };
}

} // namespace jangbu
