#include "app/ctl/commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/session.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Tells that the work goes on, and asks whether it shall.
TableCopier::IsCancelled watching(Session& session, const Phrase& what)
{
    const std::atomic_bool& interrupted = listenForInterruption();
    return [&session, &interrupted, what, steps = qint64(0)]() mutable {
        session.progress().show(session.say(what), ++steps, 0);
        return interrupted.load();
    };
}

/// A copy counts when the database finds it whole and everything in it agrees.
SoundnessCheck soundness(Session& session)
{
    const Phrase what { "Verifying the copy", "백업을 검사하는 중" };
    return [isCancelled = watching(session, what)](Database& copy) -> Done {
        JANGBU_TRY(checkIntegrity(copy));
        JANGBU_TRY_ASSIGN(const VerifyReport report,
                          VerifyBooks(copy).run(std::nullopt, { .isCancelled = isCancelled }));
        if (report.differences.isEmpty())
            return done;
        const BooksDifference& first = report.differences.first();
        const QStringList values { first.kind, first.store, first.date };
        return Error { ErrorCode::StorageCorrupt, { values.join(u' ') } };
    };
}

Result<Answer> backUp(Session& session)
{
    const QString path = session.arguments().text(u"FILE"_s);
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const Phrase what { "Backing up", "백업하는 중" };
    JANGBU_TRY(Backup(books->database, Migrator::shipped())
                   .writeTo(path, soundness(session), watching(session, what)));
    const Phrase text { "Backed up to %1, and verified.\n", "%1에 백업하고 확인했습니다.\n" };
    return Answer { { { u"file"_s, path }, { u"bytes"_s, QFileInfo(path).size() } },
                    session.say(text).arg(path) };
}

/// Where living books are kept when a backup takes their place.
QString pathForLivingBooks(const DatabaseUrl& url)
{
    QString stem = url.path;
    if (url.product == DatabaseUrl::Product::MySql) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        folder.mkpath(u"."_s);
        stem = folder.filePath(url.database);
    }
    QString path = stem + u".before-restore"_s;
    for (int serial = 2; QFileInfo::exists(path); ++serial)
        path = u"%1.before-restore-%2"_s.arg(stem).arg(serial);
    return path;
}

Result<Answer> restore(Session& session)
{
    const QString path = session.arguments().text(u"FILE"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    const QString copyPath = pathForLivingBooks(books->database.url());
    const Phrase what { "Restoring", "복원하는 중" };
    JANGBU_TRY_ASSIGN(const bool copied,
                      Restore(books->database, Migrator::shipped())
                          .run(path, copyPath, soundness(session), watching(session, what)));
    const Phrase text { "Restored %1.\n", "%1을(를) 복원했습니다.\n" };
    const Phrase copyText { "What was there before is in %1.\n", "이전 장부는 %1에 있습니다.\n" };
    return Answer {
        { { u"file"_s, path }, { u"copy"_s, copied ? QJsonValue(copyPath) : QJsonValue() } },
        session.say(text).arg(path) + (copied ? session.say(copyText).arg(copyPath) : QString())
    };
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
    };
}

} // namespace jangbu
