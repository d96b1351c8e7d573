#include "tests/ui/support/datadesk.h"
#include "ui/data/bookscare.h"
#include "ui/data/exportsheet.h"
#include "ui/data/historymodel.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// As a fault of a disk would.
void breakBooks(const QString& path)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE product_day SET quantity = quantity + 1"_s));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

/// The start of the data page: what was imported, exports, and care of the books.
class TestDataPage final : public QObject {
    Q_OBJECT

private slots:
    void anImport_isUndoneFromTheHistory()
    {
        DataDesk desk;
        QVERIFY(desk.imports(okposFile()));
        auto* table = desk.find<QTableView>(u"importHistory"_s);
        const QModelIndex undo = table->model()->index(0, HistoryModel::UndoColumn);
        table->scrollTo(undo);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(undo).center());
        desk.press(u"confirmButton"_s);
        desk.stage().settle();
        QCOMPARE(desk.pieces(), 0);
        QCOMPARE(desk.home().history().rowCount(), 0);
        QCOMPARE(desk.toasts().size(), 1);
    }

    void verify_saysInWordsWhetherTheBooksAgree()
    {
        DataDesk desk;
        QVERIFY(desk.imports(okposFile()));
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
        DataDesk desk;
        desk.page().openFiles({ desk.write(u"okpos.csv"_s, okposFile()) });
        QVERIFY(desk.isTried());
        const QString copy = desk.stage().folder() + u"/copy.jangbu"_s;
        desk.home().care().backUp(copy);
        desk.stage().settle();
        QVERIFY(QFile::exists(copy));
        QVERIFY(desk.textOf(u"lastBackup"_s).contains(u"copy.jangbu"));
        desk.press(u"nextStepButton"_s);
        desk.press(u"nextStepButton"_s);
        QVERIFY(desk.reaches(ImportSession::State::Imported));
        desk.stage().settle();
        QCOMPARE(desk.pieces(), 8);

        desk.press(u"nextStepButton"_s);
        desk.home().care().restore(copy);
        desk.press(u"confirmButton"_s);
        desk.stage().settle();
        QCOMPARE(desk.pieces(), 0);
        QCOMPARE(QDir(desk.stage().folder()).entryList({ u"*.before-restore*"_s }).size(), 1);
    }

    void aBackupThatIsNone_isRefusedInWords()
    {
        DataDesk desk;
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
        DataDesk desk;
        QVERIFY(desk.imports(okposFile()));
        desk.home().startExport(static_cast<ReportKind>(kind));
        desk.stage().settle();
        auto* sheet = desk.page().window()->findChild<ExportSheet*>();
        QVERIFY(sheet);
        const QString path = desk.stage().folder() + u"/report.xlsx"_s;
        sheet->save(path);
        desk.stage().settle();
        QVERIFY2(QFile::exists(path), qPrintable(desk.toasts().join(u'\n')));
    }
};

JANGBU_UI_TEST_MAIN(TestDataPage)

#include "tst_datapage.moc"
