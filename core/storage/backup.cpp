#include "core/storage/backup.h"

#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString copyFileSql = u"VACUUM INTO :path"_s;
const QString countStoresSql = u"SELECT COUNT(*) FROM store"_s;
const QString countersSql = u"SELECT store_id, next_value FROM id_counter"_s;
const QString raiseCounterSql = u"UPDATE id_counter SET next_value = :value "
                                u"WHERE store_id = :store AND next_value < :value"_s;

Error notWritable(const QString& path, const QString& why)
{
    return { ErrorCode::FileNotWritable, { path, why } };
}

/// On the disk, so that a power cut after success loses nothing.
bool reachesDisk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// A backup's own error when what was copied cannot be read.
Error invalid(const QString& path, const Error& why)
{
    if (why.code == ErrorCode::Cancelled)
        return why;
    return { ErrorCode::BackupInvalid, { path, why.values.value(0) }, why.detail };
}

Migrator withoutBackup(const QList<Migration>& migrations)
{
    return Migrator(migrations, [](Database&, int) -> Done { return done; });
}

} // namespace

Done checkIntegrity(Database& copy)
{
    JANGBU_TRY_ASSIGN(const auto answer,
                      copy.selectOne(u"PRAGMA integrity_check"_s, {},
                                     [](const Row& row) { return std::optional(row.text(0)); }));
    if (answer.value_or(QString()) != u"ok")
        return Error { ErrorCode::StorageCorrupt, { answer.value_or(QString()) } };
    return done;
}

Done Backup::writeTo(const QString& path, const SoundnessCheck& check,
                     const TableCopier::IsCancelled& isCancelled)
{
    if (QFileInfo::exists(path))
        return Error { ErrorCode::FileExists, { path } };
    const QString part = path + u".part"_s;
    QFile::remove(part);
    const auto attempt = [&]() -> Done {
        JANGBU_TRY(makeCopy(part, isCancelled));
        JANGBU_TRY_ASSIGN(const auto copy, Database::open(DatabaseUrl::sqlite(part)));
        if (const auto sound = check(*copy); !sound)
            return invalid(path, sound.error());
        return done;
    };
    Done made = attempt();
    for (const QString& suffix : { u"-wal"_s, u"-shm"_s })
        QFile::remove(part + suffix);
    if (made && !reachesDisk(part))
        made = notWritable(path, u"fsync"_s);
    QFile file(part);
    if (made && !file.rename(path))
        made = notWritable(path, file.errorString());
    if (!made)
        QFile::remove(part);
    return made;
}

Done Backup::makeCopy(const QString& path, const TableCopier::IsCancelled& isCancelled)
{
    QFile probe(path);
    if (!probe.open(QIODevice::WriteOnly))
        return notWritable(path, probe.errorString());
    probe.remove();
    if (m_source.url().product == DatabaseUrl::Product::Sqlite)
        return m_source.run(copyFileSql, { { ":path"_L1, path } });

    JANGBU_TRY_ASSIGN(const int version, Migrator::versionOf(m_source));
    JANGBU_TRY_ASSIGN(const auto copy, Database::open(DatabaseUrl::sqlite(path)));
    JANGBU_TRY(withoutBackup(m_migrations).runTo(*copy, version));
    return inSnapshot(m_source, [&] {
        return inTransaction(*copy, [&]() -> Done {
            JANGBU_TRY(TableCopier::removeAll(*copy));
            return TableCopier(m_source, *copy).copyAll(isCancelled);
        });
    });
}

Result<bool> Restore::run(const QString& path, const QString& copyPath, const SoundnessCheck& check,
                          const TableCopier::IsCancelled& isCancelled)
{
    QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/restore-XXXXXX"_s);
    if (!folder.isValid())
        folder = QTemporaryDir();
    const QString working = folder.filePath(u"backup.jangbu"_s);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.copy(working))
        return Error { ErrorCode::FileNotReadable, { path, file.errorString() } };
    QFile::setPermissions(working, QFile::ReadOwner | QFile::WriteOwner);

    JANGBU_TRY_ASSIGN(const auto backup, Database::open(DatabaseUrl::sqlite(working)));
    JANGBU_TRY_ASSIGN(const int version, Migrator::versionOf(*backup));
    if (version == 0)
        return Error { ErrorCode::StorageNotBooks, { path } };
    JANGBU_TRY(withoutBackup(m_migrations).run(*backup));
    if (const auto sound = check(*backup); !sound)
        return invalid(path, sound.error());

    JANGBU_TRY_ASSIGN(const qint64 stores, m_target.selectInteger(countStoresSql));
    if (stores > 0)
        JANGBU_TRY(Backup(m_target, m_migrations).writeTo(copyPath, checkIntegrity, isCancelled));
    JANGBU_TRY(replaceContent(*backup, isCancelled));
    return stores > 0;
}

Done Restore::replaceContent(Database& backup, const TableCopier::IsCancelled& isCancelled)
{
    return inTransaction(m_target, [&]() -> Done {
        QList<std::pair<qint64, qint64>> counters;
        JANGBU_TRY(m_target.each(countersSql, {}, [&](const Row& row) {
            counters.append({ row.integer(0), row.integer(1) });
        }));
        JANGBU_TRY(TableCopier::removeAll(m_target));
        JANGBU_TRY(TableCopier(backup, m_target).copyAll(isCancelled));
        // Ids that programs hold from before the restore must not be given out again.
        for (const auto& [store, value] : counters) {
            JANGBU_TRY(
                m_target.run(raiseCounterSql, { { ":store"_L1, store }, { ":value"_L1, value } }));
        }
        return done;
    });
}

} // namespace jangbu
