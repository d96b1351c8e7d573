#include "tests/ui/support/stage.h"
#include "ui/data/bookscare.h"
#include "ui/data/datahome.h"
#include "ui/data/datapage.h"
#include "ui/data/exportsheet.h"
#include "ui/data/historymodel.h"
#include "ui/data/importsession.h"
#include "ui/data/importwizard.h"
#include "ui/data/previewmodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitMs = 60'000;
const QByteArray header = "영업일자,결제시각,영수증번호,포스번호,상품명,수량,총매출액,총할인액,"
                          "실매출액,구분,카드사명\n";
const QByteArray okpos = header
    + "2026-10-31,19:42,31,01,제육볶음,2,22000,0,22000,매출,KB국민\n"
      "2026-10-31,19:42,31,01,공기밥,2,2000,0,2000,매출,KB국민\n"
      "2026-10-31,19:47,32,01,아메리카노,3,12000,0,12000,매출,\n"
      "2026-10-31,19:53,33,01,해물파전,1,16000,1000,15000,매출,현대\n"
      "합계,,,,,8,52000,1000,51000,,\n";
const QByteArray wrongRow = "2026-10-31,19:5?,34,01,김치찌개,1,9000,0,9000,매출,신한\n";

/// A store, the page over it, and what a person does there.
class Desk final {
public:
    Desk()
        : m_store(m_stage.addStore(u"온기식당"_s))
        , m_page(m_stage.services())
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(keptFormatsFolder()).removeRecursively();
        m_page.resize(1068, 800);
        m_page.show();
        m_page.setStore(m_store);
        m_stage.settle();
        QObject::connect(&m_page, &Page::toastWanted, &m_page,
                         [this](const ToastText& toast) { m_toasts.append(toast.text); });
        QObject::connect(&m_stage.work(), &BooksWork::booksChanged, &m_page,
                         [this] { m_page.refresh(); });
    }

    Stage& stage() { return m_stage; }
    const Store& store() const { return m_store; }
    DataPage& page() { return m_page; }
    const QStringList& toasts() const { return m_toasts; }
    ImportWizard& wizard() { return *m_page.findChild<ImportWizard*>(); }
    ImportSession& session() { return wizard().session(); }
    DataHome& home() { return *m_page.findChild<DataHome*>(); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_stage.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }
    template <typename Any> Any* find(const QString& name) { return m_page.findChild<Any*>(name); }
    void press(const QString& name)
    {
        auto* button = m_page.window()->findChild<QPushButton*>(name);
        if (!button || !button->isEnabled())
            qFatal("there is no button %s to press", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString textOf(const QString& name) { return find<QLabel>(name)->text(); }
    qint64 trades()
    {
        qint64 count = 0;
        const Window always { BusinessDate::beginning(), BusinessDate(9999, 12, 31) };
        const ProductsQuestion question { .term = Term::Month, .start = BusinessDate(2026, 10, 1) };
        const auto ranking = m_stage.books().statistics.run(m_store, question);
        for (const ProductStatistic& product : ranking->products)
            count += product.count;
        return count;
    }
    bool isTried()
    {
        return QTest::qWaitFor(
            [this] { return session().state() == ImportSession::State::Tried; }, longestWaitMs);
    }
    bool isImported()
    {
        return QTest::qWaitFor(
            [this] { return session().state() == ImportSession::State::Imported; },
            longestWaitMs);
    }

private:
    Stage m_stage;
    Store m_store;
    DataPage m_page;
    QStringList m_toasts;
};

QByteArray manyRows(int rows)
{
    QByteArray content = header;
    for (int row = 0; row < rows; ++row) {
        content += "2026-10-" + QByteArray::number(10 + row % 20) + ",12:00,"
            + QByteArray::number(row) + ",01,국,1,9000,0,9000,매출,신한\n";
    }
    return content;
}

} // namespace

class TestDataPage final : public QObject {
    Q_OBJECT

private slots:
    void aKnownFile_goesFromTheDropToTheSummary()
    {
        Desk desk;
        QSignalSpy ways(&desk.page(), &Page::destinationWanted);
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos) });
        QVERIFY(desk.isTried());
        QCOMPARE(desk.wizard().step(), ImportWizard::ColumnsAt);
        QCOMPARE(desk.textOf(u"newTradesCount"_s), u"3"_s);
        QCOMPARE(desk.textOf(u"newProductsCount"_s), u"4"_s);
        QCOMPARE(desk.textOf(u"unreadableCount"_s), u"0"_s);
        QVERIFY(desk.find<QWidget>(u"totalBadge"_s)->isVisible());
        QCOMPARE(desk.session().storeName(), u"온기식당"_s);
        QCOMPARE(desk.trades(), 0);

        desk.press(u"nextStepButton"_s);
        QCOMPARE(desk.wizard().step(), ImportWizard::CheckAt);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.stage().settle();

        QCOMPARE(desk.trades(), 8);
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
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos + wrongRow) });
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
        QVERIFY(desk.isImported());
        desk.stage().settle();

        QCOMPARE(desk.trades(), 8);
        QFile rejects(desk.session().rejectsPath());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("김치찌개"));
        QVERIFY(desk.find<QPushButton>(u"openRejectsButton"_s)->isVisible());
    }

    void aTotalThatDiffers_isPointedOut()
    {
        Desk desk;
        desk.page().openFiles(
            { desk.write(u"okpos.csv"_s, QByteArray(okpos).replace("51000", "61000")) });
        QVERIFY(desk.isTried());
        QVERIFY(!desk.session().trial()->totals.first().isSame());
        QVERIFY(desk.find<QWidget>(u"totalBadge"_s)->isVisible());
        QCOMPARE(desk.find<Badge>(u"totalBadge"_s)->text(),
                 TestDataPage::trTotal("Differs"));
    }

    void cancel_leavesTheBooksAsTheyWere()
    {
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, manyRows(40'000)) });
        QVERIFY(desk.isTried());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QCOMPARE(desk.session().state(), ImportSession::State::Importing);
        desk.press(u"cancelImportButton"_s);
        QVERIFY(desk.isTried());
        desk.stage().settle();
        QCOMPARE(desk.wizard().step(), ImportWizard::CheckAt);
        QCOMPARE(desk.trades(), 0);
        QVERIFY(desk.session().canImport());
        QCOMPARE(desk.toasts(), QStringList());
    }

    void aNewFormat_isMappedByHand_keptAndKnownNextTime()
    {
        Desk desk;
        const QByteArray own = "언제;번호;무엇;몇 개;받은 돈\n"
                               "31.10.2026 19:42;7;김치찌개;2;18,000\n"
                               "31.10.2026 19:50;8;비빔밥;1;8,000\n";
        const QString path = desk.write(u"own.csv"_s, own);
        desk.page().openFiles({ path });
        QVERIFY(QTest::qWaitFor(
            [&] { return desk.session().state() == ImportSession::State::Mapping; },
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
        Desk desk;
        desk.page().openFiles({ desk.write(u"t.csv"_s, "date,item,price,cost\n2026-01-02,국,9000,1\n") });
        QVERIFY(desk.isTried());
        desk.session().setUse(3, ColumnUse::Price);
        QCOMPARE(desk.session().columns().at(2).use, ColumnUse::Unused);
        QCOMPARE(desk.session().columns().at(3).use, ColumnUse::Price);
        QCOMPARE(desk.find<QComboBox>(u"useBox2"_s)->currentData().toInt(),
                 int(ColumnUse::Unused));
        QVERIFY(desk.isTried());
        QCOMPARE(desk.session().preview().rows.first().amount.minor(), 1);
    }

    void anExportWithoutItems_staysAtTheFirstStep()
    {
        Desk desk;
        desk.page().openFiles({ desk.write(
            u"day.csv"_s, "매장코드,매장명,매출일자,영수건수,순매출\n1,온기,2026-10-31,3,1000\n") });
        QVERIFY(QTest::qWaitFor(
            [&] { return desk.session().state() == ImportSession::State::Stuck; },
            longestWaitMs));
        QCOMPARE(desk.wizard().step(), ImportWizard::FilesAt);
        QVERIFY(desk.find<QLabel>(u"fileProblem"_s)->isVisible());
        QVERIFY(!desk.find<QPushButton>(u"nextStepButton"_s)->isEnabled());
        desk.press(u"leaveImportButton"_s);
        QVERIFY(desk.home().isVisible());
    }

    void anImport_isUndoneFromTheHistory()
    {
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos) });
        QVERIFY(desk.isTried());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.stage().settle();
        desk.press(u"nextStepButton"_s);
        auto* table = desk.find<QTableView>(u"importHistory"_s);
        const QModelIndex undo = table->model()->index(0, HistoryModel::UndoColumn);
        table->scrollTo(undo);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(undo).center());
        desk.press(u"confirmButton"_s);
        desk.stage().settle();
        QCOMPARE(desk.trades(), 0);
        QCOMPARE(desk.home().history().rowCount(), 0);
        QCOMPARE(desk.toasts().size(), 1);
    }

    void verify_saysInWordsWhetherTheBooksAgree()
    {
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos) });
        QVERIFY(desk.isTried());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.press(u"nextStepButton"_s);
        const QString before = desk.textOf(u"verifyHeadline"_s);
        desk.press(u"verifyButton"_s);
        desk.stage().settle();
        QVERIFY(desk.textOf(u"verifyHeadline"_s) != before);
        QVERIFY(!desk.find<QPushButton>(u"differencesButton"_s)->isVisible());
        const QString agrees = desk.textOf(u"verifyHeadline"_s);

        breakBooks(desk.stage().booksPath());
        desk.press(u"verifyButton"_s);
        desk.stage().settle();
        QVERIFY(desk.textOf(u"verifyHeadline"_s) != agrees);
        desk.press(u"differencesButton"_s);
        auto* table = desk.page().window()->findChild<QTableView*>(u"differencesTable"_s);
        QVERIFY(table && table->model()->rowCount() > 0);
    }

    void backup_andRestore()
    {
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos) });
        QVERIFY(desk.isTried());
        const QString copy = desk.stage().folder() + u"/copy.jangbu"_s;
        desk.home().care().backUp(copy);
        desk.stage().settle();
        QVERIFY(QFile::exists(copy));
        QVERIFY(desk.textOf(u"lastBackup"_s).contains(u"copy.jangbu"));
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.stage().settle();
        QCOMPARE(desk.trades(), 8);

        desk.press(u"nextStepButton"_s);
        desk.home().care().restore(copy);
        desk.press(u"confirmButton"_s);
        desk.stage().settle();
        QCOMPARE(desk.trades(), 0);
        QCOMPARE(QDir(desk.stage().folder()).entryList({ u"*.before-restore*"_s }).size(), 1);
    }

    void aBackupThatIsNone_isRefusedInWords()
    {
        Desk desk;
        desk.home().care().restore(desk.write(u"note.txt"_s, "milk, eggs"));
        desk.press(u"confirmButton"_s);
        desk.stage().settle();
        QCOMPARE(desk.toasts().size(), 1);
        QVERIFY(desk.find<QPushButton>(u"restoreButton"_s)->isEnabled());
    }

    void exports_areWritten_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("sales") << int(ReportKind::Sales);
        QTest::newRow("statistics") << int(ReportKind::Statistics);
        QTest::newRow("settlement") << int(ReportKind::Settlement);
        QTest::newRow("menu") << int(ReportKind::Menu);
        QTest::newRow("accountant's book") << int(ReportKind::AccountantsBook);
    }

    void exports_areWritten()
    {
        QFETCH(int, kind);
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos) });
        QVERIFY(desk.isTried());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.press(u"nextStepButton"_s);
        desk.home().startExport(static_cast<ReportKind>(kind));
        desk.stage().settle();
        auto* sheet = desk.page().window()->findChild<ExportSheet*>();
        QVERIFY(sheet);
        const QString path = desk.stage().folder() + u"/report.xlsx"_s;
        sheet->save(path);
        desk.stage().settle();
        QVERIFY2(QFile::exists(path), qPrintable(desk.toasts().join(u'\n')));
    }

    void aFileOfOurs_goesWhereItSays_andMakesTheStore()
    {
        Desk desk;
        const QByteArray ours
            = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,"
              "method,card_company\n"
              "한강,1,1번,1,2026-10-20T12:00:00,국,MAIN_MENU,9000,1,2026-10-20T13:00:00,CARD,K\n";
        desk.page().openFiles({ desk.write(u"sales.csv"_s, ours) });
        QVERIFY(desk.isTried());
        QVERIFY(desk.session().takesStoresOfFile());
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.stage().settle();
        QCOMPARE(desk.stage().books().stores.all()->size(), 2);
        QCOMPARE(desk.trades(), 0);
    }

    void aNewStore_isMadeWithItsSales()
    {
        Desk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okpos) });
        QVERIFY(desk.isTried());
        auto* into = desk.find<QComboBox>(u"importStoreBox"_s);
        into->setCurrentIndex(into->count() - 1);
        emit into->activated(into->count() - 1);
        auto* window = desk.page().window();
        window->findChild<QWidget*>(u"newStoreName"_s)->findChild<QLineEdit*>()->setText(u"2호점"_s);
        auto* day = window->findChild<QComboBox*>(u"newStoreDay"_s);
        day->setCurrentIndex(day->findData(10));
        desk.press(u"newStoreConfirm"_s);
        QVERIFY(desk.isTried());
        QCOMPARE(desk.session().storeName(), u"2호점"_s);
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.isImported());
        desk.stage().settle();
        const auto made = desk.stage().books().stores.byName(u"2호점"_s);
        QVERIFY(made);
        const auto settings = desk.stage().books().stores.settingsOf(*made);
        QCOMPARE(settings->settlementDayOn(BusinessDate(2026, 10, 1)), 10);
    }

private:
    static QString trTotal(const char* text)
    {
        return QCoreApplication::translate("jangbu::ui::TrialCard", text);
    }

    /// As a fault of a disk would.
    static void breakBooks(const QString& path);
};

#include <QSqlDatabase>
#include <QSqlQuery>

void TestDataPage::breakBooks(const QString& path)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE product_day SET quantity = quantity + 1"_s));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

JANGBU_UI_TEST_MAIN(TestDataPage)

#include "tst_datapage.moc"
