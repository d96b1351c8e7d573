#include "core/interchange/testconnection.h"
#include "tests/support/emptyplace.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestTestConnection final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void anEmptyPlace_isReachedAndStaysEmpty()
    {
        JANGBU_EMPTY_PLACE(place);
        const ConnectionReport report = valueOf(testConnection(place.url()));
        QVERIFY(!report.hasBooks);
        QCOMPARE(report.stores, 0);
        const QStringList products = product == u"sqlite"
            ? QStringList { u"SQLite"_s }
            : QStringList { u"MySQL"_s, u"MariaDB"_s };
        QVERIFY(products.contains(report.product));
        QVERIFY2(!report.version.isEmpty() && report.version.front().isDigit(),
                 qPrintable(report.version));
        if (product == u"sqlite") {
            QVERIFY(!QFileInfo::exists(place.url().path));
            return;
        }
        const auto tables
            = place.open()->select(place.open()->dialect().tableNamesQuery(), {},
                                   [](const Row& row) { return std::optional(row.text(0)); });
        QCOMPARE(valueOf(tables), QStringList());
    }

    void books_areReportedWithTheirStores()
    {
        JANGBU_FRESH_BOOKS(books);
        const SmallShop shop(books->database());
        const ConnectionReport report = valueOf(testConnection(books->url()));
        QVERIFY(report.hasBooks);
        QCOMPARE(report.stores, 1);
    }

    void aServerThatIsNotThere_isUnavailable()
    {
        const auto url = DatabaseUrl::parse(u"mysql://root@127.0.0.1:1/books"_s);
        QCOMPARE(codeOf(testConnection(*url)), u"STORAGE_UNAVAILABLE"_s);
    }

    void aFolderThatIsNotThere_isUnavailable()
    {
        QTemporaryDir folder;
        const auto url = DatabaseUrl::sqlite(folder.filePath(u"none/books.jangbu"_s));
        QCOMPARE(codeOf(testConnection(url)), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(!QDir(folder.path()).exists(u"none"_s));
    }

    void anotherProgramsFile_isNoBooks()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"note.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("milk, eggs");
        file.close();
        QCOMPARE(codeOf(testConnection(DatabaseUrl::sqlite(path))), u"STORAGE_NOT_BOOKS"_s);
        QCOMPARE(QFileInfo(path).size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestTestConnection)

#include "tst_testconnection.moc"
