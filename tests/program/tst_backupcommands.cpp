#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(SOURCE_ROOT) + u"/resources/sample/sales.csv"_s;
const QStringList importSample { u"import"_s, u"sales"_s, sample };
const QStringList showMonth { u"settlement"_s, u"show"_s,  u"--store"_s, u"한강식당"_s,
                              u"--term"_s,     u"month"_s, u"--start"_s, u"2025-12-01"_s };

/// Books with the sample's sales and one closed month.
void fill(const Ctl& ctl)
{
    (void)ctl.ask(importSample);
    (void)ctl.ask(
        { u"settle"_s, u"--term"_s, u"month"_s, u"--date"_s, u"2025-12-01"_s, u"--close"_s });
}

void runOn(const QString& path, const QString& statement)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

/// Backups of books in use, and what becomes of them.
class TestBackup final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void aBackupHoldsTheSameBooks_onEitherProduct()
    {
        JANGBU_FRESH_PLACE(place);
        fill(place->ctl());
        const QString file = place->file(u"copy.jangbu"_s);
        (void)place->ctl().ask({ u"backup"_s, file });
        const QJsonObject statement = place->ctl().ask(showMonth);
        const QString head = statement.value(u"seal"_s).toString();

        for (const QString& other : { u"sqlite"_s, u"mysql"_s }) {
            const auto target = freshPlace(other);
            if (!target)
                continue;
            const QJsonObject restored = target->ctl().ask({ u"restore"_s, file });
            QVERIFY(restored.value(u"copy"_s).isNull());
            QCOMPARE(target->ctl().ask(showMonth), statement);
            QCOMPARE(target->ctl().ask({ u"trade"_s, u"list"_s, u"--store"_s, u"한강식당"_s }),
                     place->ctl().ask({ u"trade"_s, u"list"_s, u"--store"_s, u"한강식당"_s }));
            (void)target->ctl().ask({ u"verify"_s, u"--head"_s, head });
            QCOMPARE(target->ctl().ask(importSample).value(u"trades"_s).toInteger(), 0);
        }
    }

    void aBackupIsMadeWhileAnImportRuns()
    {
        JANGBU_FRESH_PLACE(place);
        (void)place->ctl().ask({ u"store"_s, u"add"_s, u"River"_s });
        const auto import = place->ctl().start(importSample);
        QVERIFY(import->waitForStarted());
        int made = 0;
        do {
            const QString file = place->file(u"copy-%1.jangbu"_s.arg(++made));
            (void)place->ctl().ask({ u"backup"_s, file });
            const Ctl copy(u"sqlite:"_s + file);
            const qsizetype stores
                = copy.ask({ u"store"_s, u"list"_s }).value(u"stores"_s).toArray().size();
            QVERIFY(stores == 1 || stores == 2);
            if (stores == 2)
                QCOMPARE(copy.ask(importSample).value(u"trades"_s).toInteger(), 0);
        } while (!import->waitForFinished(1) && import->state() == QProcess::Running);
        QCOMPARE(import->exitCode(), 0);
    }

    void restoringOverLivingBooks_keepsACopyOfThem()
    {
        JANGBU_FRESH_PLACE(place);
        Ctl& ctl = place->ctl();
        ctl.setEnvironment(u"XDG_DATA_HOME"_s, place->file(u"data"_s));
        (void)ctl.ask({ u"store"_s, u"add"_s, u"River"_s });
        const QString file = place->file(u"copy.jangbu"_s);
        (void)ctl.ask({ u"backup"_s, file });
        (void)ctl.ask({ u"store"_s, u"add"_s, u"Lake"_s });
        const QJsonObject both = ctl.ask({ u"store"_s, u"list"_s });

        const QString copy = ctl.ask({ u"restore"_s, file }).value(u"copy"_s).toString();
        QCOMPARE(ctl.ask({ u"store"_s, u"list"_s }).value(u"stores"_s).toArray().size(), 1);
        QVERIFY(QFile::exists(copy));
        const QString second = ctl.ask({ u"restore"_s, copy }).value(u"copy"_s).toString();
        QVERIFY(second != copy);
        QCOMPARE(ctl.ask({ u"store"_s, u"list"_s }), both);
    }

    void neverWritesOverAFile()
    {
        JANGBU_FRESH_PLACE(place);
        const QString file = place->write(u"precious.txt"_s, "precious");
        QCOMPARE(place->ctl().refusal({ u"backup"_s, file }), u"1 FILE_EXISTS"_s);
        QCOMPARE(place->ctl().refusal({ u"backup"_s, u"/proc/no/copy.jangbu"_s }),
                 u"1 FILE_NOT_WRITABLE"_s);
    }

    void refusesABackupThatIsNotSound_andChangesNothing()
    {
        JANGBU_FRESH_PLACE(place);
        const Ctl& ctl = place->ctl();
        fill(ctl);
        const QString file = place->file(u"copy.jangbu"_s);
        (void)ctl.ask({ u"backup"_s, file });
        const QJsonObject statement = ctl.ask(showMonth);

        QVERIFY(QFile::copy(file, place->file(u"tampered.jangbu"_s)));
        runOn(place->file(u"tampered.jangbu"_s),
              u"UPDATE payment SET amount = amount + 1 WHERE id = (SELECT MAX(id) FROM payment)"_s);
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QString half = place->write(u"half.jangbu"_s, whole.read(whole.size() / 2));
        const QString text = place->write(u"text.jangbu"_s, QByteArray(9000, 'x'));

        QCOMPARE(ctl.refusal({ u"restore"_s, place->file(u"tampered.jangbu"_s) }),
                 u"1 BACKUP_INVALID"_s);
        QCOMPARE(ctl.refusal({ u"restore"_s, half }).section(u' ', 0, 0), u"1"_s);
        QCOMPARE(ctl.refusal({ u"restore"_s, text }), u"1 STORAGE_NOT_BOOKS"_s);
        QCOMPARE(ctl.refusal({ u"restore"_s, place->file(u"nowhere"_s) }),
                 u"1 FILE_NOT_READABLE"_s);
        QCOMPARE(ctl.ask(showMonth), statement);
        QCOMPARE(ctl.ask({ u"verify"_s }).value(u"differences"_s).toArray(), QJsonArray());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backupcommands.moc"
