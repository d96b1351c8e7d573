#include "core/batch/askforjob.h"
#include "core/batch/backuprotation.h"
#include "core/batch/bookssettings.h"
#include "core/batch/rundue.h"
#include "core/storage/books.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(TestBooks& books)
        : database(books.database())
        , shop(database)
        , sales(database, shop)
        , settings(database)
    {
        sales.sell({ { u"김치찌개"_s, 2 } }, ShopSales::cash(), sales.at(u"2026-11-20T12:00"_s));
    }

    void backUpInto(const QString& path)
    {
        QVERIFY(bool(settings.set(BooksSetting::BackupFolder, path)));
    }
    JobRecord runByHand(JobKind job, bool again = false)
    {
        const auto asked
            = valueOf(AskForJob(database, shop.clock()).run({ .job = job, .again = again }));
        return valueOf(JobRunner(database, shop.clock()).run(asked.constFirst().id));
    }

    Database& database;
    SmallShop shop;
    ShopSales sales;
    BooksSettings settings;
};

} // namespace

/// The jobs of the books as a whole: verify and backup, and what is set for them.
class TestBooksJobs final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void verify_isComplete_whereEverythingAgrees()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord ended = shop.runByHand(JobKind::Verify);
        QCOMPARE(ended.state, JobState::Complete);
        QVERIFY(ended.counts.read > 10);
        QCOMPARE(ended.counts.written, 0);
    }

    void verify_fails_whereSomethingDiffers_andSaysWhat()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(bool(shop.database.run(u"UPDATE product_day SET quantity = quantity + 1"_s)));
        const JobRecord ended = shop.runByHand(JobKind::Verify);
        QCOMPARE(ended.state, JobState::Failed);
        QCOMPARE(ended.failure.value().code, ErrorCode::BooksDiffer);
        QCOMPARE(ended.failure->values,
                 (QStringList { u"1"_s, u"product_day 한강식당 2026-11-20"_s }));
    }

    void backup_isOneSoundFile_namedByItsDay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"백업/here"_s);
        shop.backUpInto(place);
        QVERIFY(bool(RunDueJobs(shop.database, shop.shop.clock()).run()));
        const QString night = backupName(shop.settings.backupStem(), BusinessDate(2026, 11, 20), 1);
        QCOMPARE(QDir(place).entryList(QDir::Files), QStringList { night });
        const auto copy = valueOf(openBooks(DatabaseUrl::sqlite(place + u'/' + night)));
        QCOMPARE(valueOf(StoreRepository(*copy).all()).size(), 1);

        // By hand it is one of today, and as often as the owner likes.
        QCOMPARE(shop.runByHand(JobKind::Backup).counts.written, 1);
        QCOMPARE(shop.runByHand(JobKind::Backup, true).counts.written, 1);
        QCOMPARE(QDir(place).entryList({ u"*.jangbu"_s }, QDir::Files).size(),
                 2); // Of one day the newest stays.
        QVERIFY(QFile::exists(
            QDir(place).filePath(backupName(shop.settings.backupStem(), paidDay(), 3))));
    }

    void backup_failsWhereItsFolderCannotBeWritten()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"here"_s);
        shop.backUpInto(place);
        QVERIFY(QDir().rmdir(place));
        QFile inTheWay(place);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const JobRecord ended = shop.runByHand(JobKind::Backup);
        QCOMPARE(ended.state, JobState::Failed);
        QCOMPARE(ended.failure.value().code, ErrorCode::FileNotWritable);
    }

    void oldBackups_areLetGo_otherFilesStay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const QTemporaryDir folder;
        shop.backUpInto(folder.path());
        QStringList expected { u"mine.txt"_s };
        const auto put = [&](const QString& name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        put(u"mine.txt"_s);
        for (int day = 1; day <= 20; ++day)
            put(backupName(shop.settings.backupStem(), BusinessDate(2026, 11, day), 1));
        QCOMPARE(shop.runByHand(JobKind::Backup).state, JobState::Complete);
        // Today, six nights before, and the newest of the weeks of the 9th and the 2nd; the week of
        // the 26th has the 1st.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1 + 7 + 2);
    }

    void settings_takeOnlyWhatMakesSense()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const QTemporaryDir folder;
        const auto set = [&](BooksSetting setting, const QString& value) {
            return codeOf(shop.settings.set(setting, value));
        };
        QCOMPARE(valueOf(shop.settings.value(BooksSetting::PushGateway)), QString());
        QCOMPARE(set(BooksSetting::PushGateway, u"http://127.0.0.1:9091"_s), u"DONE"_s);
        QCOMPARE(valueOf(shop.settings.value(BooksSetting::PushGateway)),
                 u"http://127.0.0.1:9091"_s);
        for (const QString& value : { u"127.0.0.1"_s, u"ftp://a"_s, u"http://"_s, u"http://a?b"_s })
            QCOMPARE(set(BooksSetting::PushGateway, value), u"VALUE_INVALID"_s);
        QCOMPARE(set(BooksSetting::PushGateway, u" "_s), u"DONE"_s);
        QCOMPARE(valueOf(shop.settings.value(BooksSetting::PushGateway)), QString());
        QCOMPARE(set(BooksSetting::BackupFolder, u"relative"_s), u"VALUE_INVALID"_s);
        QCOMPARE(set(BooksSetting::BackupFolder, folder.path()), u"DONE"_s);
        QCOMPARE(set(BooksSetting::BackupFolder, u"/proc/none"_s), u"VALUE_INVALID"_s);
        QCOMPARE(valueOf(shop.settings.backupFolder()), folder.path());
    }

private:
    static BusinessDate paidDay() { return BusinessDate(2026, 11, 21); }
};

QTEST_GUILESS_MAIN(TestBooksJobs)
#include "tst_booksjobs.moc"
