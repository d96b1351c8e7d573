#include "core/storage/books.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/scratchtable.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

QString outcomeOfOpening(const DatabaseUrl& url)
{
    return test::codeOf(openBooks(url));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// Makes a database as another program would, with plain SQLite.
void makeForeignFile(const QString& path, const QStringList& statements)
{
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        for (const QString& statement : statements)
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

/// Root may read and write everything, so it steps down to nobody for as long as this lives.
class AsNobody final {
public:
    AsNobody()
        : m_was(geteuid())
    {
        if (m_was == 0)
            m_isNobody = seteuid(65'534) == 0;
    }
    ~AsNobody()
    {
        if (m_isNobody && seteuid(m_was) != 0)
            qFatal("cannot become %u again", m_was);
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    uid_t m_was;
    bool m_isNobody = false;
};

/// A file system of a few megabytes; not there where mounting is not allowed.
class SmallDisk final {
public:
    SmallDisk()
    {
        m_isMounted = QProcess::execute(u"mount"_s,
                                        { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"tmpfs"_s,
                                          m_folder.path() })
            == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, { u"--lazy"_s, m_folder.path() });
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

/// Places where no books can be, or where they cannot be used.
class TestUnusableBooks final : public QObject {
    Q_OBJECT

private slots:
    void anotherProgramsDatabase_isRefused_andStaysAsItIs_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("one table") << QStringList { u"CREATE TABLE notes (text TEXT)"_s };
        QTest::newRow("a table of a name of ours")
            << QStringList { u"CREATE TABLE trade (id INTEGER)"_s };
        QTest::newRow("a schema_version of its own")
            << QStringList { u"CREATE TABLE schema_version (version INTEGER)"_s };
        QTest::newRow("a schema_version with a number")
            << QStringList { u"CREATE TABLE schema_version (version INTEGER)"_s,
                             u"INSERT INTO schema_version VALUES (1)"_s };
        QTest::newRow("two tables of our names")
            << QStringList { u"CREATE TABLE schema_version (version INTEGER)"_s,
                             u"CREATE TABLE id_counter (n INTEGER)"_s };
    }
    void anotherProgramsDatabase_isRefused_andStaysAsItIs()
    {
        QFETCH(QStringList, statements);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.db"_s);
        makeForeignFile(path, statements);
        const QByteArray before = contentOf(path);
        const auto opened = openBooks(DatabaseUrl::sqlite(path));
        QCOMPARE(test::codeOf(opened), u"STORAGE_NOT_BOOKS"_s);
        QCOMPARE(opened.error().values, QStringList { path });
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"notes.db"_s });
    }

    void aFileThatIsNoDatabase_isRefused_andStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sales.csv"_s);
        for (const QByteArray& content : { QByteArray("store,trade\n").repeated(100),
                                           QByteArray("x"), QByteArray(100'000, '\0') }) {
            write(path, content);
            QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"STORAGE_NOT_BOOKS"_s);
            QCOMPARE(contentOf(path), content);
        }
    }

    void anEmptyFile_becomesBooks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"books.jangbu"_s);
        write(path, QByteArray());
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"DONE"_s);
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"DONE"_s);
    }

    void aFileThatWasCutOrOverwritten_isSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"books.jangbu"_s);
        QVERIFY(openBooks(DatabaseUrl::sqlite(path)));
        const QByteArray sound = contentOf(path);
        QVERIFY(sound.size() > 20'000);
        write(path, sound.first(100) + QByteArray(sound.size() - 100, '\x5a'));
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"STORAGE_CORRUPT"_s);
    }

    void aFolderAndAMissingFolder_areUnreachable()
    {
        const QTemporaryDir folder;
        const auto opened = openBooks(DatabaseUrl::sqlite(folder.path()));
        QCOMPARE(test::codeOf(opened), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(opened.error().values.at(0).contains(folder.path()));
        const QString missing = folder.filePath(u"no/books.jangbu"_s);
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(missing)), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(!QFile::exists(missing));
    }

    void aFileWithoutTheRightToRead_isUnreachable()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        const QString path = folder.filePath(u"books.jangbu"_s);
        QVERIFY(openBooks(DatabaseUrl::sqlite(path)));
        QFile::setPermissions(path, QFile::Permissions());
        const AsNobody nobody;
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"STORAGE_UNAVAILABLE"_s);
    }

    void aFileWithoutTheRightToWrite_canBeReadOnly()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        const QString path = folder.filePath(u"books.jangbu"_s);
        test::makeScratchTable(*test::valueOf(openBooks(DatabaseUrl::sqlite(path))));
        const QByteArray before = contentOf(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        {
            const AsNobody nobody;
            const auto books = test::valueOf(openBooks(DatabaseUrl::sqlite(path)));
            QVERIFY(test::scratchRows(*books).isEmpty());
            const auto written
                = inTransaction(*books, [&] { return test::addScratch(*books, 1, u"x"_s, 1); });
            QCOMPARE(test::codeOf(written), u"STORAGE_READ_ONLY"_s);
            QCOMPARE(written.error().values, QStringList { path });
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"DONE"_s);
    }

    void aFolderWithoutTheRightToWrite_isReadOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"books.jangbu"_s);
        QVERIFY(openBooks(DatabaseUrl::sqlite(path)));
        const QByteArray before = contentOf(path);
        QFile::setPermissions(path, QFile::Permissions(0x6666));
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7555));
        {
            const AsNobody nobody;
            QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"STORAGE_READ_ONLY"_s);
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"DONE"_s);
    }

    void aFolderWithoutTheRightToWrite_takesNoNewBooks()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7555));
        const AsNobody nobody;
        const QString path = folder.filePath(u"books.jangbu"_s);
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"STORAGE_UNAVAILABLE"_s);
    }

    void booksThatAnotherProgramWrites_areBusy_withinTheTimeout()
    {
        const auto books = test::freshBooks(u"sqlite"_s);
        test::makeScratchTable(books->database());
        const auto other = test::valueOf(openBooks(books->url(), { .busyTimeoutMs = 300 }));
        const auto whileWritten = inTransaction(books->database(), [&]() -> Done {
            JANGBU_TRY(test::addScratch(books->database(), 1, u"first"_s, 1));
            QElapsedTimer timer;
            timer.start();
            const auto second = inTransaction(
                *other, [&] { return test::addScratch(*other, 2, u"second"_s, 2); });
            const qint64 waited = timer.elapsed();
            if (test::codeOf(second) != u"STORAGE_BUSY" || waited < 250 || waited > 5'000)
                return Error { ErrorCode::Cancelled, { test::codeOf(second) } };
            // Reading is not held up.
            return test::scratchRows(*other).isEmpty() ? Done(done) : Done(ErrorCode::Cancelled);
        });
        QVERIFY(whileWritten);
        QCOMPARE(test::scratchRows(*other), QStringList { u"1=first:1"_s });
        QVERIFY(inTransaction(*other, [&] { return test::addScratch(*other, 2, u"second"_s, 2); }));
    }

    void aFullDisk_isSaid_andNothingIsHalfWritten()
    {
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        const auto books = test::valueOf(openBooks(DatabaseUrl::sqlite(disk.path(u"b.jangbu"_s))));
        test::makeScratchTable(*books);
        QVERIFY(test::addScratch(*books, 1, u"before"_s, 1));
        const auto filled = inTransaction(*books, [&]() -> Done {
            for (int id = 2; id < 100'000; ++id)
                JANGBU_TRY(
                    test::addScratch(*books, id, u"🍕"_s.repeated(200) + QString::number(id), id));
            return done;
        });
        QCOMPARE(test::codeOf(filled), u"STORAGE_FULL"_s);
        QCOMPARE(test::scratchRows(*books), QStringList { u"1=before:1"_s });
        QVERIFY(inTransaction(*books, [&] { return test::addScratch(*books, 2, u"after"_s, 2); }));
    }

    void aDiskThatIsFullFromTheStart_takesNoBooks()
    {
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        QFile ballast(disk.path(u"ballast"_s));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(65'536, 'x')) == 65'536) { }
        const QString path = disk.path(u"books.jangbu"_s);
        QCOMPARE(outcomeOfOpening(DatabaseUrl::sqlite(path)), u"STORAGE_FULL"_s);
    }

    void aServerThatIsNotThere_isUnreachable()
    {
        QElapsedTimer timer;
        timer.start();
        const auto opened = openBooks(*DatabaseUrl::parse(u"mysql://u:secret@127.0.0.1:1/d"_s));
        QCOMPARE(test::codeOf(opened), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(opened.error().values.at(0).startsWith(u"u@127.0.0.1:1/d"_s));
        QVERIFY(!opened.error().values.at(0).contains(u"secret"_s));
        QVERIFY(timer.elapsed() < 8'000);
    }

    void aServerThatRefuses_isUnreachable()
    {
        const QTemporaryDir folder;
        auto url = test::emptyPlace(u"mysql"_s, folder.path());
        if (!url)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        DatabaseUrl wrong = *url;
        wrong.database = u"jangbu_no_such_books"_s;
        QCOMPARE(outcomeOfOpening(wrong), u"STORAGE_UNAVAILABLE"_s);
        wrong = *url;
        wrong.user = u"nobody"_s;
        wrong.password = u"secret"_s;
        QCOMPARE(outcomeOfOpening(wrong), u"STORAGE_UNAVAILABLE"_s);
        QCOMPARE(outcomeOfOpening(*url), u"DONE"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnusableBooks)
#include "tst_unusablebooks.moc"
