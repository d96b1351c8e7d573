#include "core/interchange/movebooks.h"

#include "core/audit/auditlog.h"
#include "core/ledger/sealrepository.h"
#include "core/people/authority.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/books.h"
#include "core/storage/migrator.h"
#include "core/storage/tablecopier.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <QFile>
#include <QFileInfo>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString storeTable = u"store"_s;

bool isSamePlace(const DatabaseUrl& left, const DatabaseUrl& right)
{
    if (left.product != right.product)
        return false;
    if (left.product == DatabaseUrl::Product::Sqlite)
        return QFileInfo(left.path) == QFileInfo(right.path);
    return left.host == right.host && left.port == right.port && left.database == right.database;
}

Error notEmpty(const DatabaseUrl& target)
{
    return { ErrorCode::BooksNotEmpty, { target.shown() } };
}

/// Before the target is touched: even its schema is not made where it holds something.
Done checkEmpty(const DatabaseUrl& url)
{
    JANGBU_TRY_ASSIGN(const auto target, Database::open(url));
    JANGBU_TRY_ASSIGN(const int version, Migrator::versionOf(*target));
    if (version == 0)
        return done;
    JANGBU_TRY_ASSIGN(const qint64 stores, TableCopier::countRows(*target, storeTable));
    return stores == 0 ? Done(done) : Done(notEmpty(url));
}

void removeFile(const QString& path)
{
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + suffix);
}

} // namespace

Result<MovedBooks> MoveBooks::run(const DatabaseUrl& target, ImportProgress& progress)
{
    JANGBU_TRY(mayDo(m_source, Right::ChangeSettings));
    if (isSamePlace(m_source.url(), target))
        return notEmpty(target);
    const bool isNewFile
        = target.product == DatabaseUrl::Product::Sqlite && !QFileInfo::exists(target.path);
    auto moved = moveTo(target, progress);
    if (!moved && isNewFile)
        removeFile(target.path);
    return moved;
}

Result<MovedBooks> MoveBooks::moveTo(const DatabaseUrl& url, ImportProgress& progress)
{
    JANGBU_TRY(checkEmpty(url));
    JANGBU_TRY_ASSIGN(const auto target, openBooks(url));
    JANGBU_TRY_ASSIGN(MovedBooks moved,
                      inSnapshot(m_source, [&] { return copyTo(*target, progress); }));
    if (const Done sound = check(*target, progress, moved); !sound) {
        JANGBU_TRY(inTransaction(*target, [&] { return TableCopier::removeAll(*target); }));
        return sound.error();
    }
    target->session() = m_source.session();
    JANGBU_TRY(recordAlone(*target, { .act = Act::BooksMoved, .subject = m_source.url().shown() }));
    return moved;
}

Result<MovedBooks> MoveBooks::copyTo(Database& target, ImportProgress& progress)
{
    qint64 total = 0;
    for (const QString& table : TableCopier::tables()) {
        JANGBU_TRY_ASSIGN(const qint64 count, TableCopier::countRows(m_source, table));
        total += count;
    }
    return inTransaction(target, [&]() -> Result<MovedBooks> {
        MovedBooks moved;
        JANGBU_TRY_ASSIGN(const qint64 stores, TableCopier::countRows(target, storeTable));
        if (stores > 0)
            return notEmpty(target.url());
        JANGBU_TRY(TableCopier::removeAll(target));
        TableCopier copier(m_source, target);
        JANGBU_TRY(copier.copyAll(
            [&] { return !progress.step(ImportPhase::Writing, copier.copied(), total); }));
        JANGBU_TRY(compare(target, moved));
        return moved;
    });
}

/// Each table has as many rows, and each store's chain of seals ends in the same one.
Done MoveBooks::compare(Database& target, MovedBooks& moved)
{
    for (const QString& table : TableCopier::tables()) {
        JANGBU_TRY_ASSIGN(const qint64 expected, TableCopier::countRows(m_source, table));
        JANGBU_TRY_ASSIGN(const qint64 found, TableCopier::countRows(target, table));
        if (expected != found)
            return Error { ErrorCode::BooksNotEqual, { table } };
        moved.rows += found;
    }
    JANGBU_TRY_ASSIGN(const QList<Store> stores, StoreRepository(m_source).all());
    moved.stores = stores.size();
    for (const Store& store : stores) {
        JANGBU_TRY_ASSIGN(const auto expected, SealRepository(m_source).head(store.id));
        JANGBU_TRY_ASSIGN(const auto found, SealRepository(target).head(store.id));
        const bool isSame = expected ? found && found->hash == expected->hash : !found;
        if (!isSame)
            return Error { ErrorCode::BooksNotEqual, { store.name } };
    }
    return done;
}

Result<VerifyReport> MoveBooks::verify(Database& books, ImportProgress& progress)
{
    qint64 finished = 0;
    qint64 total = 0;
    const VerifyWatch watch {
        .progress =
            [&](qint64 stores, qint64 allStores) {
                finished = stores;
                total = allStores;
            },
        .isCancelled = [&] { return !progress.step(ImportPhase::Checking, finished, total); }
    };
    return VerifyBooks(books).run(std::nullopt, watch);
}

/// What does not agree in the copy has to disagree in the source in the same way.
Done MoveBooks::check(Database& target, ImportProgress& progress, MovedBooks& moved)
{
    JANGBU_TRY_ASSIGN(moved.report, verify(target, progress));
    if (moved.report.differences.isEmpty())
        return done;
    JANGBU_TRY_ASSIGN(const VerifyReport source, verify(m_source, progress));
    if (source.differences != moved.report.differences)
        return Error { ErrorCode::BooksNotEqual, { moved.report.differences.first().kind } };
    return done;
}

} // namespace jangbu
