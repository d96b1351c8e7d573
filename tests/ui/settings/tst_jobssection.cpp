#include "tests/support/outcome.h"
#include "tests/support/till.h"
#include "tests/ui/support/memorykeyring.h"
#include "tests/ui/support/stage.h"
#include "ui/jobs/jobsmodel.h"
#include "ui/settings/jobssection.h"
#include "ui/settings/settingspage.h"
#include "ui/today/attention.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"
#include "ui/work/jobclock.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of the settings over a store that sold yesterday.
struct Desk {
    explicit Desk(Language language = Language::Korean)
        : stage(language)
        , store(stage.addStore())
    {
        valueOf(stage.books().addProduct.run(
            store, { u"김치찌개"_s, u"MAIN_MENU"_s, Money::ofMinor(9'000) }));
        Till till(stage.books().database, store, stage.clock());
        const TradeId trade = till.order(u"1"_s, { { u"김치찌개"_s, 1 } });
        till.pay(trade);
        stage.clock().advanceMs(msPerDay);
    }

    void open()
    {
        page = std::make_unique<ui::SettingsPage>(stage.services(), &keyring);
        page->resize(1068, 800);
        page->show();
        page->setStore(store);
        page->goTo({ ui::PageId::Settings, u"jobs"_s });
        page->refresh();
        stage.settle();
    }
    template <typename Widget> Widget* find(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    ui::JobsModel& model() const
    {
        return *qobject_cast<ui::JobsModel*>(find<QTableView>(u"jobsTable"_s)->model());
    }
    void click(const QString& name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
        stage.settle();
        stage.settle();
    }
    void clickAction(int row)
    {
        auto* table = find<QTableView>(u"jobsTable"_s);
        emit table->clicked(model().index(row, ui::JobsModel::ActionColumn));
        stage.settle();
        stage.settle();
    }
    void breakRollups()
    {
        QVERIFY(
            bool(stage.books().database.run(u"UPDATE product_day SET quantity = quantity + 1"_s)));
    }
    void runDue() { QVERIFY(bool(stage.books().runDueJobs.run())); }

    Stage stage;
    Store store;
    MemoryKeyring keyring;
    std::unique_ptr<ui::SettingsPage> page;
};

/// Failed, complete and waiting ones.
void fillHistory(Desk& desk)
{
    desk.runDue();
    desk.breakRollups();
    const auto asked = valueOf(desk.stage.books().askForJob.run({ .job = JobKind::Verify }));
    (void)desk.stage.books().jobRunner.run(asked.constFirst().id);
    (void)valueOf(desk.stage.books().askForJob.run({ .job = JobKind::Backup }));
}

} // namespace

class TestJobsSection final : public QObject {
    Q_OBJECT

private slots:
    void whatRan_isListed_newestFirst()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.find<QTableView>(u"jobsTable"_s)->isHidden());
        desk.runDue();
        desk.page->refresh();
        desk.stage.settle();
        const QAbstractItemModelTester tester(&desk.model());
        QCOMPARE(desk.model().rowCount(), 9);
        QCOMPARE(desk.model().record(0).key.job, JobKind::Backup);
        QCOMPARE(desk.model().index(0, ui::JobsModel::StateColumn).data().toString(), u"완료"_s);
        QCOMPARE(desk.model().actionOf(0), ui::JobsModel::Action::None);
    }

    void theSwitch_armsTheStore()
    {
        Desk desk;
        desk.open();
        auto* arm = desk.find<ui::Toggle>(u"closeAtCutoffToggle"_s);
        QVERIFY(!arm->isChecked());
        desk.click(u"closeAtCutoffToggle"_s);
        QVERIFY(arm->isChecked());
        const BusinessDate today = desk.store.time.businessDateOf(desk.stage.clock().nowUtc());
        const auto isArmed = [&](BusinessDate date) {
            return valueOf(desk.stage.books().stores.settingsOf(desk.store)).closesAtCutoffOn(date);
        };
        QVERIFY(isArmed(today));
        QVERIFY(!isArmed(today.addDays(-1)));
        desk.click(u"closeAtCutoffToggle"_s);
        QVERIFY(!arm->isChecked());
        QVERIFY(!isArmed(today));
    }

    void theFolderOfBackups_isShownAndChanged()
    {
        Desk desk;
        desk.open();
        auto* folder = desk.find<ui::ElidedLabel>(u"backupFolder"_s);
        QCOMPARE(folder->fullText(), desk.stage.folder() + u"/backups"_s);
        const QString other = desk.stage.folder() + u"/다른 곳"_s;
        desk.page->findChild<ui::JobsSection*>()->setBackupFolder(other);
        desk.stage.settle();
        desk.stage.settle();
        QCOMPARE(folder->fullText(), other);
        desk.click(u"runNow-backup"_s);
        QCOMPARE(QDir(other).entryList(QDir::Files).size(), 1);
    }

    void runNow_runsAgain_andShowsIt()
    {
        Desk desk;
        desk.open();
        QSignalSpy toasts(desk.page.get(), &ui::Page::toastWanted);
        desk.click(u"runNow-statistics"_s);
        desk.click(u"runNow-statistics"_s);
        QCOMPARE(desk.model().rowCount(), 2);
        QCOMPARE(toasts.size(), 2);
        QVERIFY(desk.find<QPushButton>(u"runNow-statistics"_s)->isEnabled());
    }

    void aFailedJob_saysWhy_andIsTriedAgain()
    {
        Desk desk;
        desk.breakRollups();
        desk.open();
        desk.click(u"runNow-verify"_s);
        QCOMPARE(desk.model().record(0).state, JobState::Failed);
        const QString why = desk.model().index(0, ui::JobsModel::ResultColumn).data().toString();
        QVERIFY2(why.contains(u"product_day"_s), qPrintable(why));
        valueOf(desk.stage.books().rebuildRollups.run(desk.store.id));
        desk.clickAction(0);
        QCOMPARE(desk.model().record(0).state, JobState::Complete);
        QCOMPARE(desk.model().record(0).attempts, 2);
    }

    void aWaitingJob_isCancelled_andTriedAgain()
    {
        Desk desk;
        (void)valueOf(desk.stage.books().askForJob.run({}));
        desk.open();
        QCOMPARE(desk.model().record(0).state, JobState::Waiting);
        desk.clickAction(0);
        QCOMPARE(desk.model().record(0).state, JobState::Cancelled);
        desk.clickAction(0);
        QCOMPARE(desk.model().record(0).state, JobState::Complete);
    }

    void today_namesWhatFailed_withItsAct()
    {
        Desk desk;
        fillHistory(desk);
        const auto failed = valueOf(desk.stage.books().jobs.failures());
        QCOMPARE(failed.size(), 1);
        const ui::Formats formats(Language::Korean);
        const TodayOverview empty { BusinessDate(2026, 11, 22), BusinessDate(2026, 11, 15),
                                    desk.stage.clock().nowUtc() };
        const ui::AttentionWords words(formats, empty.date);
        auto items = words.itemsOf(empty, {}, failed);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, ui::AttentionItem::Kind::Job);
        QVERIFY(items.constFirst().note.contains(u"product_day"_s));
        QVERIFY(items.constFirst().destination); // Differences are looked at, not tried again.
        JobRecord lost = failed.constFirst();
        lost.failure = Error { ErrorCode::StorageFull };
        items = words.itemsOf(empty, {}, { lost, lost, lost, lost });
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.constFirst().restart, lost.id);
        QCOMPARE(items.constLast().destination->place, u"jobs"_s);
    }

    void theClock_runsWhatIsDue_whenTheWindowOpens()
    {
        Desk desk;
        QSignalSpy changes(&desk.stage.work(), &ui::BooksWork::booksChanged);
        {
            ui::JobClock clock(desk.stage.work());
            clock.start(0);
            QTRY_COMPARE(changes.size(), 1);
            QCOMPARE(valueOf(desk.stage.books().jobs.list({ .state = JobState::Complete })).size(),
                     9);
            clock.start(0);
            QTest::qWait(10);
            desk.stage.settle();
            QCOMPARE(changes.size(), 1);
        }
    }

    void aJobThatRunsWhenTheWindowCloses_waitsForTheNextStart()
    {
        Desk desk;
        {
            ui::JobClock clock(desk.stage.work());
            clock.start(0);
            QTest::qWait(10);
        }
        desk.stage.settle();
        for (const JobRecord& record : valueOf(desk.stage.books().jobs.list({})))
            QVERIFY(record.state == JobState::Waiting || record.state == JobState::Complete);
        desk.runDue();
        QCOMPARE(valueOf(desk.stage.books().jobs.list({ .state = JobState::Complete })).size(), 9);
    }

    void looks()
    {
        for (const auto& [language, word] :
             { std::pair(Language::Korean, u"ko"_s), std::pair(Language::English, u"en"_s) }) {
            for (const auto& [scheme, name] : { std::pair(ui::Scheme::Light, u"light"_s),
                                                std::pair(ui::Scheme::Dark, u"dark"_s) }) {
                useLanguage(language);
                useScheme(scheme);
                Desk desk(language);
                fillHistory(desk);
                desk.open();
                shoot(*desk.page, u"settings-jobs-%1-%2"_s.arg(word, name), { 1068, 900 });
            }
        }
        useLanguage(Language::Korean);
        useScheme(ui::Scheme::Light);
    }
};

JANGBU_UI_TEST_MAIN(TestJobsSection)
#include "tst_jobssection.moc"
