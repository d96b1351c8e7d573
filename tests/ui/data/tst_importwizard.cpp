#include "tests/ui/support/datadesk.h"
#include "ui/data/historymodel.h"
#include "ui/data/previewmodel.h"
#include "ui/widgets/badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

/// The way of an import, as a person goes it.
class TestImportWizard final : public QObject {
    Q_OBJECT

private slots:
    void aKnownFile_goesFromTheDropToTheSummary()
    {
        DataDesk desk;
        QSignalSpy ways(&desk.page(), &Page::destinationWanted);
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okposFile()) });
        QVERIFY(desk.isTried());
        QCOMPARE(desk.wizard().step(), ImportWizard::ColumnsAt);
        QCOMPARE(desk.textOf(u"newTradesCount"_s), u"3"_s);
        QCOMPARE(desk.textOf(u"newProductsCount"_s), u"4"_s);
        QCOMPARE(desk.textOf(u"unreadableCount"_s), u"0"_s);
        QVERIFY(desk.find<QWidget>(u"totalBadge"_s)->isVisible());
        QCOMPARE(desk.session().storeName(), u"온기식당"_s);
        QCOMPARE(desk.pieces(), 0);

        desk.press(u"nextStepButton"_s);
        QCOMPARE(desk.wizard().step(), ImportWizard::CheckAt);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.reaches(ImportSession::State::Imported));
        desk.stage().settle();

        QCOMPARE(desk.pieces(), 8);
        QVERIFY(desk.textOf(u"importResultTitle"_s).contains(u'3'));
        desk.press(u"importStatisticsButton"_s);
        QCOMPARE(ways.size(), 1);
        QCOMPARE(ways.first().first().value<Destination>().page, PageId::Statistics);
        desk.press(u"nextStepButton"_s);
        QCOMPARE(desk.home().history().rowCount(), 1);
        QVERIFY(desk.find<QTableView>(u"importHistory"_s)->isVisible());
    }

    void aFileWithAnUnreadableRow_isImportedWithoutIt()
    {
        DataDesk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okposFile() + okposWrongRow()) });
        QVERIFY(desk.isTried());
        QCOMPARE(desk.textOf(u"unreadableCount"_s), u"1"_s);
        QVERIFY(desk.find<QWidget>(u"unreadableBadge"_s)->isVisible());
        auto* preview = desk.find<QTableView>(u"previewTable"_s);
        const QString reason
            = preview->model()->index(4, 0).data(PreviewModel::IssueRole).toString();
        QVERIFY2(reason.contains(u"7") && reason.contains(u"결제시각"), qPrintable(reason));

        auto* setAside = desk.find<QCheckBox>(u"setAsideBox"_s);
        auto* next = desk.find<QPushButton>(u"nextStepButton"_s);
        setAside->click();
        QVERIFY(!next->isEnabled());
        setAside->click();
        QVERIFY(next->isEnabled());
        desk.press(u"nextStepButton"_s);
        QCOMPARE(desk.find<QTableView>(u"problemsTable"_s)->model()->rowCount(), 1);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.reaches(ImportSession::State::Imported));
        desk.stage().settle();

        QCOMPARE(desk.pieces(), 8);
        QFile rejects(desk.session().rejectsPath());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("김치찌개"));
        QVERIFY(desk.find<QPushButton>(u"openRejectsButton"_s)->isVisible());
    }

    void aTotalThatDiffers_isPointedOut()
    {
        DataDesk desk;
        desk.page().openFiles(
            { desk.write(u"okpos.csv"_s, okposFile().replace("51000", "61000")) });
        QVERIFY(desk.isTried());
        QVERIFY(!desk.session().trial()->totals.first().isSame());
        QVERIFY(desk.find<QWidget>(u"totalBadge"_s)->isVisible());
        QCOMPARE(desk.find<Badge>(u"totalBadge"_s)->text(),
                 QCoreApplication::translate("jangbu::ui::TrialCard", "Differs"));
    }

    void cancel_leavesTheBooksAsTheyWere()
    {
        DataDesk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okposRows(40'000)) });
        QVERIFY(desk.isTried());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QCOMPARE(desk.session().state(), ImportSession::State::Importing);
        desk.press(u"cancelImportButton"_s);
        QVERIFY(desk.isTried());
        desk.stage().settle();
        QCOMPARE(desk.wizard().step(), ImportWizard::CheckAt);
        QCOMPARE(desk.pieces(), 0);
        QVERIFY(desk.session().canImport());
        QCOMPARE(desk.toasts(), QStringList());
    }

    void aNewFormat_isMappedByHand_keptAndKnownNextTime()
    {
        DataDesk desk;
        const QByteArray own = "언제;번호;무엇;몇 개;받은 돈\n"
                               "31.10.2026 19:42;7;김치찌개;2;18,000\n"
                               "31.10.2026 19:50;8;비빔밥;1;8,000\n";
        const QString path = desk.write(u"own.csv"_s, own);
        desk.page().openFiles({ path });
        QVERIFY(
            QTest::qWaitFor([&] { return desk.session().state() == ImportSession::State::Mapping; },
                            longestWaitMs));
        QCOMPARE(desk.wizard().step(), ImportWizard::ColumnsAt);
        QVERIFY(!desk.find<QPushButton>(u"nextStepButton"_s)->isEnabled());
        QVERIFY(!desk.textOf(u"trialProblem"_s).isEmpty());
        const auto choose = [&](int column, ColumnUse use) {
            auto* box = desk.find<QComboBox>(u"useBox%1"_s.arg(column));
            box->setCurrentIndex(box->findData(int(use)));
            emit box->activated(box->currentIndex());
        };
        choose(1, ColumnUse::Trade);
        choose(2, ColumnUse::Item);
        choose(3, ColumnUse::Quantity);
        choose(4, ColumnUse::Net);
        QVERIFY(desk.isTried());
        QCOMPARE(desk.textOf(u"newTradesCount"_s), u"2"_s);

        desk.press(u"keepMappingButton"_s);
        desk.press(u"keepMappingConfirm"_s);
        QCOMPARE(desk.toasts().size(), 1);
        desk.page().openFiles({ path });
        QVERIFY(desk.isTried());
        QVERIFY(desk.session().mainFile()->isKept);
        QCOMPARE(desk.textOf(u"newTradesCount"_s), u"2"_s);
    }

    void aUseIsGivenOnce()
    {
        DataDesk desk;
        desk.page().openFiles(
            { desk.write(u"t.csv"_s, "date,item,price,cost\n2026-01-02,국,9000,1\n") });
        QVERIFY(desk.isTried());
        desk.session().setUse(3, ColumnUse::Price);
        QCOMPARE(desk.session().columns().at(2).use, ColumnUse::Unused);
        QCOMPARE(desk.session().columns().at(3).use, ColumnUse::Price);
        QCOMPARE(desk.find<QComboBox>(u"useBox2"_s)->currentData().toInt(), int(ColumnUse::Unused));
        QVERIFY(desk.isTried());
        QCOMPARE(desk.session().preview().rows.first().amount.minor(), 1);
    }

    void anExportWithoutItems_staysAtTheFirstStep()
    {
        DataDesk desk;
        desk.page().openFiles(
            { desk.write(u"day.csv"_s,
                         "매장코드,매장명,매출일자,영수건수,순매출\n1,온기,2026-10-31,3,1000\n") });
        QVERIFY(desk.reaches(ImportSession::State::Stuck));
        QCOMPARE(desk.wizard().step(), ImportWizard::FilesAt);
        QVERIFY(desk.find<QLabel>(u"fileProblem"_s)->isVisible());
        QVERIFY(!desk.find<QPushButton>(u"nextStepButton"_s)->isEnabled());
        desk.press(u"leaveImportButton"_s);
        QVERIFY(desk.home().isVisible());
    }

    void aFileOfOurs_goesWhereItSays_andMakesTheStore()
    {
        DataDesk desk;
        const QByteArray ours
            = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,"
              "method,card_company\n"
              "한강,1,1번,1,2026-10-20T12:00:00,국,MAIN_MENU,9000,1,2026-10-20T13:00:00,CARD,K\n";
        desk.page().openFiles({ desk.write(u"sales.csv"_s, ours) });
        QVERIFY(desk.isTried());
        QVERIFY(desk.session().takesStoresOfFile());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.reaches(ImportSession::State::Imported));
        desk.stage().settle();
        QCOMPARE(desk.stage().books().stores.all()->size(), 2);
        QCOMPARE(desk.pieces(), 0);
    }

    void aNewStore_isMadeWithItsSales()
    {
        DataDesk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okposFile()) });
        QVERIFY(desk.isTried());
        auto* into = desk.find<QComboBox>(u"importStoreBox"_s);
        into->setCurrentIndex(into->count() - 1);
        emit into->activated(into->count() - 1);
        auto* window = desk.page().window();
        window->findChild<QWidget*>(u"newStoreName"_s)
            ->findChild<QLineEdit*>()
            ->setText(u"2호점"_s);
        auto* day = window->findChild<QComboBox*>(u"newStoreDay"_s);
        day->setCurrentIndex(day->findData(10));
        desk.press(u"newStoreConfirm"_s);
        QVERIFY(desk.isTried());
        QCOMPARE(desk.session().storeName(), u"2호점"_s);
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.reaches(ImportSession::State::Imported));
        desk.stage().settle();
        const auto made = desk.stage().books().stores.byName(u"2호점"_s);
        QVERIFY(made);
        const auto settings = desk.stage().books().stores.settingsOf(*made);
        QCOMPARE(settings->settlementDayOn(BusinessDate(2026, 10, 1)), 10);
    }
};

JANGBU_UI_TEST_MAIN(TestImportWizard)

#include "tst_importwizard.moc"
