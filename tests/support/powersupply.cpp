#include "tests/support/powersupply.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstring>
#include <list>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sectorBytes = 512;

/// A write that may still be lost, or a cut of the file's end.
struct Unsynced {
    qint64 offset = 0;
    QByteArray before; ///< Shorter than what was written where the file ended.
    QByteArray after;
    qint64 sizeBefore = 0;
    bool isCut = false;
};

/// What the computer knows.
struct Computer {
    std::recursive_mutex mutex; ///< The system's own VFS comes back by fsync().
    sqlite3_vfs* system = nullptr;
    std::map<QString, std::list<Unsynced>> unsynced;
    QRandomGenerator chance;
    qint64 steps = 0;
    qint64 failAt = -1;
    bool isOff = false;
    PowerSupply::Survivors survivors = PowerSupply::Survivors::None;
};

Computer* computer = nullptr;

void putBack(QFile& file, const Unsynced& write)
{
    file.seek(write.offset);
    file.write(write.before);
    file.resize(write.sizeBefore);
}

/// Parts of a write that had reached the disk before the power failed.
void putSome(QFile& file, const Unsynced& write)
{
    if (write.isCut) {
        if (computer->chance.bounded(2) == 0)
            file.resize(write.offset);
        return;
    }
    for (qint64 at = 0; at < write.after.size(); at += sectorBytes) {
        if (computer->chance.bounded(2) == 0)
            continue;
        file.seek(write.offset + at);
        file.write(write.after.mid(at, sectorBytes));
    }
}

void failNow()
{
    computer->isOff = true;
    for (auto& [path, writes] : computer->unsynced) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        for (auto write = writes.crbegin(); write != writes.crend(); ++write)
            putBack(file, *write);
        if (computer->survivors == PowerSupply::Survivors::Some) {
            for (const Unsynced& write : writes)
                putSome(file, write);
        }
        // What the programs share of a file lives in memory.
        const QString suffix = u"-wal"_s;
        if (path.endsWith(suffix))
            QFile::remove(path.chopped(suffix.size()) + u"-shm"_s);
    }
    computer->unsynced.clear();
}

/// Counts a step; false where the power is gone.
bool step()
{
    if (!computer->isOff && ++computer->steps == computer->failAt)
        failNow();
    return !computer->isOff;
}

/// A file of the books; the system's own stands behind it in the same memory.
struct File {
    sqlite3_file base;
    QString* path; ///< None for a file that has no name.
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return fileOf(file)->real();
}

int closeFile(sqlite3_file* file)
{
    const int result
        = realOf(file)->pMethods ? realOf(file)->pMethods->xClose(realOf(file)) : SQLITE_OK;
    delete fileOf(file)->path;
    fileOf(file)->path = nullptr;
    return result;
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    const std::lock_guard lock(computer->mutex);
    if (computer->isOff)
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), bytes, count, offset);
}

qint64 sizeOf(sqlite3_file* real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return size;
}

QByteArray contentOf(sqlite3_file* real, qint64 offset, qint64 count)
{
    QByteArray bytes(qMax(qMin(count, sizeOf(real) - offset), qint64(0)), '\0');
    if (!bytes.isEmpty())
        real->pMethods->xRead(real, bytes.data(), static_cast<int>(bytes.size()), offset);
    return bytes;
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const std::lock_guard lock(computer->mutex);
    if (!step())
        return SQLITE_IOERR_WRITE;
    if (fileOf(file)->path) {
        computer->unsynced[*fileOf(file)->path].push_back(
            { offset, contentOf(realOf(file), offset, count),
              QByteArray(static_cast<const char*>(bytes), count), sizeOf(realOf(file)), false });
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const std::lock_guard lock(computer->mutex);
    if (!step())
        return SQLITE_IOERR_TRUNCATE;
    const qint64 before = sizeOf(realOf(file));
    if (fileOf(file)->path) {
        computer->unsynced[*fileOf(file)->path].push_back(
            { size, contentOf(realOf(file), size, before - size), {}, before, true });
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const std::lock_guard lock(computer->mutex);
    if (!step())
        return SQLITE_IOERR_FSYNC;
    if (fileOf(file)->path)
        computer->unsynced.erase(*fileOf(file)->path);
    Q_UNUSED(flags); // The real disk need not turn for it.
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int kind)
{
    return realOf(file)->pMethods->xLock(realOf(file), kind);
}

int unlockFile(sqlite3_file* file, int kind)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), kind);
}

int checkReserved(sqlite3_file* file, int* result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods {
    2,          closeFile,  readFile,      writeFile, truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile, checkReserved, control,   sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,   nullptr
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsGiven)
{
    const std::lock_guard lock(computer->mutex);
    File* ours = fileOf(file);
    ours->base.pMethods = nullptr;
    ours->path = nullptr;
    if (computer->isOff)
        return SQLITE_CANTOPEN;
    const int result
        = computer->system->xOpen(computer->system, name, ours->real(), flags, flagsGiven);
    if (result != SQLITE_OK)
        return result;
    ours->base.pMethods = &methods;
    if (name)
        ours->path = new QString(QFileInfo(QString::fromUtf8(name)).absoluteFilePath());
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    const std::lock_guard lock(computer->mutex);
    if (!step())
        return SQLITE_IOERR_DELETE;
    computer->unsynced.erase(QFileInfo(QString::fromUtf8(name)).absoluteFilePath());
    return computer->system->xDelete(computer->system, name, syncFolder);
}

sqlite3_vfs shim {};

} // namespace

PowerSupply::PowerSupply(quint32 seed)
{
    static Computer only;
    only.system = sqlite3_vfs_find(nullptr);
    only.chance.seed(seed);
    computer = &only;
    shim = *only.system;
    shim.pNext = nullptr;
    shim.zName = "powersupply";
    shim.szOsFile = static_cast<int>(sizeof(File)) + only.system->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    sqlite3_vfs_register(&shim, 1);
    restore();
}

PowerSupply::~PowerSupply()
{
    sqlite3_vfs_register(computer->system, 1);
    sqlite3_vfs_unregister(&shim);
    const std::lock_guard lock(computer->mutex);
    computer->unsynced.clear();
    computer->isOff = false;
    computer->failAt = -1;
}

qint64 PowerSupply::steps() const
{
    const std::lock_guard lock(computer->mutex);
    return computer->steps;
}

void PowerSupply::failAfter(qint64 steps, Survivors survivors)
{
    const std::lock_guard lock(computer->mutex);
    computer->failAt = computer->steps + steps;
    computer->survivors = survivors;
}

bool PowerSupply::hasFailed() const
{
    const std::lock_guard lock(computer->mutex);
    return computer->isOff;
}

void PowerSupply::restore()
{
    const std::lock_guard lock(computer->mutex);
    computer->isOff = false;
    computer->failAt = -1;
}

} // namespace jangbu::test

/// In the place of the system's: a file that the program syncs by itself is safe too.
extern "C" int fsync(int descriptor)
{
    using namespace jangbu::test;
    if (computer) {
        const std::lock_guard lock(computer->mutex);
        const QString link = QStringLiteral("/proc/self/fd/%1").arg(descriptor);
        computer->unsynced.erase(QFile::symLinkTarget(link));
        if (computer->isOff)
            return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
