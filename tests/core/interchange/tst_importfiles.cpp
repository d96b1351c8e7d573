#include "core/interchange/importfiles.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray salesRows = ImportDesk::header() + ImportDesk::row("1", "김치찌개", 9'000, 2)
    + ImportDesk::row("2", "비빔밥", 8'000);
const QByteArray refundRows = "store,trade,refunded_at,reason\n한강,1,2026-11-20T14:00:00,식음\n";
const QByteArray brokenRow = QByteArray(ImportDesk::row("3", "떡볶이", 5'000))
                                 .replace("2026-11-20T13:00:00", "2026-11-20T13:0?");
const QByteArray okpos
    = "영업일자,결제시각,영수증번호,포스번호,상품명,수량,총매출액,총할인액,실매출액,구분\n"
      "2026-10-31,19:42,31,01,제육볶음,2,22000,0,22000,매출\n"
      "2026-10-31,19:5?,32,01,김치찌개,1,9000,0,9000,매출\n"
      "2026-10-31,19:53,33,01,해물파전,1,16000,1000,15000,매출\n"
      "합계,,,,,4,47000,1000,46000,\n";

/// Files of a test, inspected as the window does.
class Request final {
public:
    explicit Request(Database& database)
        : m_desk(database)
        , m_imports(database, m_desk.ids(), m_desk.clock())
        , m_preview(database, m_desk.clock())
    {
    }

    ImportDesk& desk() { return m_desk; }
    FilesImport& files() { return m_files; }

    void give(const QList<QByteArray>& contents)
    {
        QStringList paths;
        for (const QByteArray& content : contents)
            paths.append(m_desk.write(u"%1.csv"_s.arg(paths.size() + 1), content));
        m_files.request.files = valueOf(InspectFiles(m_desk.clock(), {}).run(paths)).files;
    }
    Result<FilesImportSummary> run()
    {
        ImportProgress progress;
        return m_imports.run(m_files, progress);
    }
    SalesPreview preview(qsizetype rows = PreviewSales::usualRows)
    {
        return valueOf(m_preview.run(m_files.request, rows));
    }

private:
    ImportDesk m_desk;
    ImportFiles m_imports;
    PreviewSales m_preview;
    FilesImport m_files;
};

} // namespace

class TestImportFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void salesAndRefunds_goInTogether()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ refundRows, salesRows });
        const FilesImportSummary summary = valueOf(request.run());
        QCOMPARE(summary.sales->trades, 2);
        QCOMPARE(summary.refunds->refunds, 1);
        QVERIFY(!summary.refundsError);
        const FilesImportSummary again = valueOf(request.run());
        QCOMPARE(again.sales->skipped, 2);
        QCOMPARE(again.refunds->skipped, 1);
    }

    void aDryRun_writesNothing_andTellsThatRefundsWait()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ salesRows, refundRows });
        request.files().isDryRun = true;
        const QStringList before = request.desk().books();
        const FilesImportSummary summary = valueOf(request.run());
        QCOMPARE(summary.sales->trades, 2);
        QVERIFY(summary.haveRefundsToWait);
        QVERIFY(!summary.refunds);
        QCOMPARE(request.desk().books(), before);
    }

    void refundsThatAreRefused_leaveTheSales()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ salesRows, QByteArray(refundRows).replace(",1,", ",9,") });
        const FilesImportSummary summary = valueOf(request.run());
        QCOMPARE(summary.sales->trades, 2);
        QVERIFY(summary.refundsError);
        QCOMPARE(summary.refundsError->issues.first().code, ErrorCode::TradeNotFound);
    }

    void aDryRunThatSetsAside_countsAndNamesRows_andMakesNoFile()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ salesRows + brokenRow });
        request.files().isDryRun = true;
        request.files().rejectsPath = request.desk().path(u"rejects.csv"_s);
        const FilesImportSummary summary = valueOf(request.run());
        QCOMPARE(summary.sales->rejected, 1);
        QCOMPARE(summary.sales->setAside.size(), 1);
        QCOMPARE(summary.sales->setAside.first().line, 4);
        QCOMPARE(summary.sales->setAside.first().column, u"paid_at"_s);
        QVERIFY(!QFile::exists(request.files().rejectsPath));
    }

    void aForeignFile_isComparedWithItsOwnTotal()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ okpos });
        request.files().request.fileOptions.onlyStore = u"한강"_s;
        request.files().rejectsPath = request.desk().path(u"rejects.csv"_s);
        const FilesImportSummary summary = valueOf(request.run());
        QCOMPARE(summary.sales->trades, 2);
        QCOMPARE(summary.leftOut, 1);
        QCOMPARE(summary.totals.size(), 1);
        QCOMPARE(summary.totals.first().written.minor(), 46'000);
        QCOMPARE(summary.totals.first().read.minor(), 37'000);
        QVERIFY(!summary.totals.first().isSame());
    }

    void aMenu_goesInFirst()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ salesRows });
        (void)valueOf(request.run());
        request.give({ "store,product,category,price\n한강,라면,MAIN_MENU,4000\n" });
        const FilesImportSummary summary = valueOf(request.run());
        QCOMPARE(summary.menu->added, 1);
        QVERIFY(!summary.sales);
    }

    void preview_showsRowsAsTheyAreRead_andWhatIsWrong()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ okpos });
        request.files().request.fileOptions.onlyStore = u"한강"_s;
        const SalesPreview preview = request.preview();
        QCOMPARE(preview.rows.size(), 3);
        const PreviewRow& first = preview.rows[0];
        QVERIFY(first.isReadable());
        QCOMPARE(first.localTime, u"2026-10-31T19:42:00"_s);
        QCOMPARE(first.trade, u"31"_s);
        QCOMPARE(first.item, u"제육볶음"_s);
        QCOMPARE(first.quantity, 2);
        QCOMPARE(first.amount.minor(), 22'000);
        const PreviewRow& wrong = preview.rows[1];
        QCOMPARE(wrong.line, 3);
        QCOMPARE(wrong.writtenTime, u"2026-10-31 19:5?"_s);
        QCOMPARE(wrong.writtenAmount, u"9000"_s);
        QCOMPARE(wrong.item, u"김치찌개"_s);
        QCOMPARE(wrong.issues.first().column, u"결제시각"_s);
        QCOMPARE(preview.rows[2].amount.minor(), 15'000);
    }

    void preview_ofManyRows_addsTheFirstThatCannotBeRead()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        QByteArray content = ImportDesk::header();
        for (int trade = 1; trade <= 30; ++trade)
            content += ImportDesk::row(QByteArray::number(trade), "국", 9'000);
        request.give({ content + brokenRow + ImportDesk::row("32", "밥", 1'000) });
        const SalesPreview preview = request.preview(5);
        QCOMPARE(preview.rows.size(), 6);
        QVERIFY(preview.rows[4].isReadable());
        QVERIFY(!preview.rows[5].isReadable());
        QCOMPARE(preview.rows[5].line, 32);
        QVERIFY(request.desk().books().filter(u"한강"_s).isEmpty());
    }

    void preview_ofAGivenBackLine_isNegative()
    {
        JANGBU_FRESH_BOOKS(books);
        Request request(books->database());
        request.give({ QByteArray(okpos).replace("22000,매출", "22000,반품") });
        request.files().request.fileOptions.onlyStore = u"한강"_s;
        const PreviewRow row = request.preview().rows.first();
        QVERIFY(row.isRefund);
        QCOMPARE(row.amount.minor(), -22'000);
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)

#include "tst_importfiles.moc"
