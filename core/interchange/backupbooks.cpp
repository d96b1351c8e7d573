#include "core/interchange/backupbooks.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Asked at each step: tells that the work goes on, and whether it shall not.
TableCopier::IsCancelled stepping(ImportProgress& progress, ImportPhase phase)
{
    return [&progress, phase, steps = qint64(0)]() mutable {
        return !progress.step(phase, ++steps, 0);
    };
}

SoundnessCheck soundness(ImportProgress& progress)
{
    return [isCancelled = stepping(progress, ImportPhase::Checking)](Database& copy) -> Done {
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

} // namespace

Result<qint64> BackUpBooks::run(const QString& path, ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_database, Right::Export));
    JANGBU_TRY(progress.step(ImportPhase::Writing, 0, 0));
    JANGBU_TRY(Backup(m_database, Migrator::shipped())
                   .writeTo(path, soundness(progress), stepping(progress, ImportPhase::Writing)));
    JANGBU_TRY(recordAlone(m_database, { .act = Act::BooksBackedUp, .subject = path }));
    return QFileInfo(path).size();
}

Result<QString> RestoreBooks::run(const QString& path, ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    JANGBU_TRY(progress.step(ImportPhase::Checking, 0, 0));
    const QString copyPath = pathForLivingBooks(m_database.url());
    JANGBU_TRY_ASSIGN(
        const bool copied,
        Restore(m_database, Migrator::shipped())
            .run(path, copyPath, soundness(progress), stepping(progress, ImportPhase::Writing)));
    JANGBU_TRY(recordAlone(m_database, { .act = Act::BooksRestored, .subject = path }));
    return copied ? copyPath : QString();
}

} // namespace jangbu
