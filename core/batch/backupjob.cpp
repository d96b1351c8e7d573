#include "core/batch/backupjob.h"

#include "core/batch/backuprotation.h"
#include "core/batch/bookssettings.h"
#include "core/interchange/backupbooks.h"

#include <QDateTime>
#include <QDir>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<QString> pathOf(const JobPlace& place)
{
    const BooksSettings settings(place.database);
    JANGBU_TRY_ASSIGN(const QString folder, settings.backupFolder());
    return QDir(folder).filePath(
        backupName(settings.backupStem(), place.key.window.start, place.key.runNumber + 1));
}

} // namespace

Result<QList<JobChunk>> BackupJob::plan(const JobPlace&) const
{
    return QList<JobChunk> { JobChunk { .key = 0 } };
}

Result<JobCounts> BackupJob::runChunk(const JobPlace& place, qint64) const
{
    JANGBU_TRY_ASSIGN(const QString path, pathOf(place));
    // A file has its name only when it is whole and was found sound.
    if (QFile::exists(path))
        return JobCounts { .skipped = 1 };
    ImportProgress* running = nullptr;
    ImportProgress progress([&](const ImportStep&) {
        if (running && place.isCancelled())
            running->cancel();
    });
    running = &progress;
    JANGBU_TRY(BackUpBooks(place.database).run(path, progress));
    return JobCounts { .read = 1, .written = 1 };
}

Done BackupJob::finish(const JobPlace& place) const
{
    const BooksSettings settings(place.database);
    JANGBU_TRY_ASSIGN(const QString folder, settings.backupFolder());
    QList<BackupFile> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        if (auto file = backupFrom(info.fileName(), settings.backupStem())) {
            file->madeAtMs = info.lastModified().toMSecsSinceEpoch();
            files.append(*file);
        }
    }
    // One that cannot be removed now is surplus again tomorrow.
    for (const BackupFile& file : BackupRotation::surplusOf(files))
        QFile::remove(QDir(folder).filePath(file.name));
    return done;
}

} // namespace jangbu
