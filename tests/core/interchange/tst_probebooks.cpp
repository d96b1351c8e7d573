#include "core/interchange/probebooks.h"
#include "core/storage/migrator.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestProbeBooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void books_areFound_withTheirStores();
    void anEmptyPlace_isFound_andLeftEmpty();
    void aPlaceThatCannotBeReached_isRefused();
    void anotherProgramsFile_isRefused();
};

void TestProbeBooks::books_areFound_withTheirStores()
{
    JANGBU_FRESH_BOOKS(books);
    QVERIFY(valueOf(ProbeBooks::run(books->url())).hasBooks);
    QCOMPARE(valueOf(ProbeBooks::run(books->url())).stores, 0);
    SmallShop shop(books->database());
    const BooksProbe probe = valueOf(ProbeBooks::run(books->url()));
    QVERIFY(!probe.isOlder);
    QCOMPARE(probe.stores, 1);
}

void TestProbeBooks::anEmptyPlace_isFound_andLeftEmpty()
{
    QFETCH_GLOBAL(QString, product);
    const QTemporaryDir folder;
    const auto place = emptyPlace(product, folder.path());
    if (!place)
        QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
    QVERIFY(!valueOf(ProbeBooks::run(*place)).hasBooks);
    if (place->product == DatabaseUrl::Product::Sqlite) {
        QVERIFY(!QFile::exists(place->path));
        return;
    }
    const auto database = valueOf(Database::open(*place));
    QCOMPARE(valueOf(Migrator::versionOf(*database)), 0);
}

void TestProbeBooks::aPlaceThatCannotBeReached_isRefused()
{
    QFETCH_GLOBAL(QString, product);
    if (product == u"sqlite") {
        const auto probe = ProbeBooks::run(DatabaseUrl::sqlite(u"/nowhere/at/all/books.jangbu"_s));
        QCOMPARE(codeOf(probe), u"STORAGE_READ_ONLY"_s);
        return;
    }
    auto url = *DatabaseUrl::parse(u"mysql://nobody:wrong@127.0.0.1:1/none"_s);
    QCOMPARE(codeOf(ProbeBooks::run(url)), u"STORAGE_UNAVAILABLE"_s);
}

void TestProbeBooks::anotherProgramsFile_isRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QCOMPARE(codeOf(ProbeBooks::run(DatabaseUrl::sqlite(path))), u"STORAGE_NOT_BOOKS"_s);
}

QTEST_GUILESS_MAIN(TestProbeBooks)
#include "tst_probebooks.moc"
