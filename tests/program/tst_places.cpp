#include "core/storage/books.h"
#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList listStores { u"store"_s, u"list"_s };
const QString sample = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/sales.csv"_s;

/// Runs statements on a database that is not opened as books.
void runOn(const DatabaseUrl& url, const QStringList& statements)
{
    const bool sqlite = url.product == DatabaseUrl::Product::Sqlite;
    {
        auto database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QMYSQL"_s, u"other"_s);
        database.setDatabaseName(sqlite ? url.path : url.database);
        database.setHostName(url.host);
        database.setPort(url.port);
        database.setUserName(url.user);
        database.setPassword(url.password);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

/// Places where books cannot be, or cannot be now.
class TestPlaces final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void refusesAnotherProgramsDatabase_andLeavesItAlone()
    {
        JANGBU_FRESH_PLACE(place);
        runOn(place->url(),
              { u"CREATE TABLE song (id INT PRIMARY KEY, name VARCHAR(20))"_s,
                u"INSERT INTO song VALUES (1, 'Arirang')"_s });
        QCOMPARE(place->ctl().refusal(listStores), u"1 STORAGE_NOT_BOOKS"_s);
        runOn(place->url(), { u"INSERT INTO song VALUES (2, 'Doraji')"_s, u"DROP TABLE song"_s });
        // Had a table been left in it, it would still not be empty.
        QCOMPARE(place->ctl().run(listStores).status, 0);
    }

    void refusesBooksOfANewerVersion()
    {
        JANGBU_FRESH_PLACE(place);
        (void)place->ctl().ask(listStores);
        runOn(place->url(), { u"INSERT INTO schema_version VALUES (0, 999, 0)"_s });
        QCOMPARE(place->ctl().refusal(listStores), u"1 STORAGE_TOO_NEW"_s);
    }

    void refusesAFileThatIsNoDatabase()
    {
        const auto place = freshPlace(u"sqlite"_s);
        const QByteArray poem(5000, 'p');
        const QString path = place->write(u"poem.txt"_s, poem);
        const Ctl ctl(u"sqlite:"_s + path);
        QCOMPARE(ctl.refusal(listStores), u"1 STORAGE_NOT_BOOKS"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == poem);
    }

    void refusesAFolderThatIsNotThere()
    {
        const auto place = freshPlace(u"sqlite"_s);
        const QString path = place->file(u"no/such/books.jangbu"_s);
        const auto outcome = Ctl(u"sqlite:"_s + path).run(listStores);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.code(), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY2(QString::fromUtf8(outcome.errors).contains(path), outcome.errors.constData());
    }

    void refusesAServerThatDoesNotAnswer()
    {
        const Ctl ctl(u"mysql://root@127.0.0.1:1/books"_s);
        QCOMPARE(ctl.refusal(listStores), u"1 STORAGE_UNAVAILABLE"_s);
    }

    void refusesAUserWithAWrongPassword_andNeverShowsIt()
    {
        const auto place = freshPlace(u"mysql"_s);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        Ctl ctl(u"mysql://nobody:hunter2@127.0.0.1:%1/%2"_s.arg(place->url().port)
                    .arg(place->url().database));
        const auto outcome = ctl.run(listStores);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.code(), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(!outcome.errors.contains("hunter2"));
    }

    void takesThePasswordFromTheEnvironment_andPartsPercentDecoded()
    {
        const auto place = freshPlace(u"mysql"_s);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        runOn(place->url(),
              { u"CREATE OR REPLACE USER 'o/w:n@r'@'%' IDENTIFIED BY 'p@ss:w/rd%'"_s,
                u"GRANT ALL ON %1.* TO 'o/w:n@r'@'%'"_s.arg(place->url().database) });
        const QString rest
            = u"@127.0.0.1:%1/%2"_s.arg(place->url().port).arg(place->url().database);
        (void)Ctl(u"mysql://o%2Fw%3An%40r:p%40ss%3Aw%2Frd%25"_s + rest).ask(listStores);
        Ctl ctl(u"mysql://o%2Fw%3An%40r"_s + rest);
        ctl.setEnvironment(u"JANGBU_DB_PASSWORD"_s, u"p@ss:w/rd%"_s);
        (void)ctl.ask(listStores);
        ctl.setEnvironment(u"JANGBU_DB_PASSWORD"_s, u"wrong"_s);
        QCOMPARE(ctl.refusal(listStores), u"1 STORAGE_UNAVAILABLE"_s);
        runOn(place->url(), { u"DROP USER 'o/w:n@r'@'%'"_s });
    }

    void refusesAFolderThatCannotBeWritten()
    {
        const auto place = freshPlace(u"sqlite"_s);
        const QString folder = place->file(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        openToAll(*place);
        QVERIFY(QFile::setPermissions(folder, readable));
        const auto outcome = asNobody(
            { u"--db"_s, u"sqlite:%1/books.jangbu"_s.arg(folder), u"store"_s, u"list"_s });
        if (!outcome)
            QSKIP("needs a user who cannot write everywhere");
        QCOMPARE(outcome->status, 1);
        QCOMPARE(outcome->code(), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(QDir(folder).isEmpty());
    }

    void booksThatMayOnlyBeRead_sayWhyNothingIsWritten()
    {
        const auto place = freshPlace(u"sqlite"_s);
        (void)place->ctl().ask(listStores);
        openToAll(*place);
        QVERIFY(QFile::setPermissions(place->url().path, QFile::ReadOwner | QFile::ReadOther));
        const auto outcome = asNobody(
            { u"--db"_s, u"sqlite:"_s + place->url().path, u"store"_s, u"add"_s, u"한강식당"_s });
        if (!outcome)
            QSKIP("needs a user who cannot write everywhere");
        QCOMPARE(outcome->status, 1);
        QCOMPARE(outcome->code(), u"STORAGE_READ_ONLY"_s);
        QVERIFY(QFile::setPermissions(place->url().path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(place->ctl().ask(listStores).value(u"stores"_s).toArray(), QJsonArray());
    }

    void aFullDiskLeavesTheBooksAsTheyWere()
    {
        const auto place = freshPlace(u"sqlite"_s);
        const QString script
            = u"mount -t tmpfs -o size=1500k tmpfs \"$1\" || exit 99\n"
              "\"$2\" --db \"sqlite:$1/books.jangbu\" store add 한강식당 >/dev/null\n"
              "\"$2\" --db \"sqlite:$1/books.jangbu\" import sales \"$3\"\n"
              "echo \"status $?\" >&2\n"
              "\"$2\" --db \"sqlite:$1/books.jangbu\" --json verify\n"
              "\"$2\" --db \"sqlite:$1/books.jangbu\" --json trade list "
              "--store 한강식당\n"_s;
        const QString disk = place->file(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        QProcess shell;
        shell.start(u"unshare"_s,
                    { u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, disk, Ctl::path(), sample });
        if (!shell.waitForStarted() || !shell.waitForFinished(120'000) || shell.exitCode() != 0)
            QSKIP("needs the right to mount a small disk");
        const QByteArray errors = shell.readAllStandardError();
        QVERIFY2(errors.contains("jangbuctl: STORAGE_FULL: "), errors.constData());
        QVERIFY2(errors.contains("status 1\n"), errors.constData());
        const QByteArray output = shell.readAllStandardOutput();
        QVERIFY2(output.contains("\"differences\":[]"), output.constData());
        QVERIFY2(output.endsWith("{\"trades\":[]}\n"), output.constData());
    }

private:
    static constexpr QFile::Permissions readable
        = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;

    static void openToAll(const CtlPlace& place)
    {
        QVERIFY(QFile::setPermissions(place.file(u"."_s), readable | QFile::WriteOwner));
    }

    /// The program as a user who owns nothing; nothing where that cannot be had.
    static std::optional<Ctl::Outcome> asNobody(const QStringList& arguments)
    {
        QProcess process;
        QStringList command { Ctl::path() };
        if (::geteuid() == 0) {
            command = QStringList { u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s,
                                    u"--clear-groups"_s }
                + command;
        }
        const QStringList all = command + arguments;
        process.start(all.first(), all.sliced(1));
        if (!process.waitForStarted() || !process.waitForFinished())
            return std::nullopt;
        Ctl::Outcome outcome { process.exitCode(), process.readAllStandardOutput(),
                               process.readAllStandardError() };
        return outcome.code().isEmpty() ? std::nullopt : std::optional(outcome);
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
