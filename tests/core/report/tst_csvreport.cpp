#include "core/report/csvreport.h"
#include "core/report/savereport.h"
#include "tests/support/outcome.h"
#include "tests/support/reportmodel.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    valueOf(writeCsv(report, buffer));
    return buffer.data();
}

/// The first field of the second line.
QString nameWritten(const QString& name)
{
    Report report = oneTableReport();
    addRow(report, name, 0);
    const QByteArray content = written(report);
    const QByteArray row = content.sliced(content.indexOf("\r\n") + 2);
    return QString::fromUtf8(row.first(row.indexOf(",2026-11-21,")));
}

} // namespace

class TestCsvReport final : public QObject {
    Q_OBJECT

private slots:
    void isATableWithItsHeaderFirst()
    {
        Report report = oneTableReport();
        addRow(report, u"김치찌개"_s, 84'226'500);
        addRow(report, u"합계"_s, -5, ReportRow::Style::Total);
        QCOMPARE(written(report),
                 QByteArray("\xef\xbb\xbf"
                            "이름,날짜,시각,수량,비중 (%),수수료율 (%),금액\r\n"
                            "김치찌개,2026-11-21,2026-11-21 21:00:00,-3,17.3,0.40,84226500\r\n"
                            "합계,2026-11-21,2026-11-21 21:00:00,-3,17.3,0.40,-5\r\n"));
    }

    void decimalsAreThoseOfTheCurrency()
    {
        Report report = oneTableReport(*Currency::fromCode(u"USD"_s));
        addRow(report, u"Soup"_s, 4550);
        QVERIFY(written(report).endsWith(",45.50\r\n"));
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::addRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::addRow("plus") << u"+82"_s << u"'+82"_s;
        QTest::addRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::addRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::addRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::addRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::addRow("quoted") << u"=A1,\"x\""_s << u"\"'=A1,\"\"x\"\"\""_s;
        QTest::addRow("inside") << u"1=1"_s << u"1=1"_s;
        QTest::addRow("empty") << QString() << QString();
    }

    void formulasAreNeutralised()
    {
        QFETCH(QString, name);
        QTEST(nameWritten(name), "expected");
    }

    void blanksAndDashesAreEmpty_andWarningsAreSaid()
    {
        Report report = oneTableReport();
        ReportCell warned(u"롯데카드"_s);
        warned.warning = u"수수료율 없음"_s;
        warned.footnote = 1;
        QList<ReportCell> cells(7);
        cells[0] = warned;
        cells[3] = NotApplicable();
        cells[4] = std::optional<Share>();
        cells[6] = Money();
        tableOf(report).rows.append({ cells });
        QVERIFY(written(report).endsWith("\r\n롯데카드 (수수료율 없음),,,,,,0\r\n"));
    }

    void severalTablesStandInOneDocument()
    {
        Report report = oneTableReport();
        report.append(ReportTable { .title = u"=2"_s, .columns = { { .title = u"가"_s } } });
        report.append(ReportTable { .title = u"종이"_s, .shown = Shown::OnPaper });
        report.notes = { u"끝"_s };
        const QByteArray content = written(report);
        QVERIFY(content.startsWith("\xef\xbb\xbf보고서\r\n한강식당\r\n2026년 11월\r\n"));
        QVERIFY(content.endsWith("\r\n\r\n'=2\r\n가\r\n\r\n끝\r\n"));
        QVERIFY(!content.contains("종이"));
    }

    void rowsForPaperAreLeftOut()
    {
        Report report = oneTableReport();
        addRow(report, u"소계"_s, 5);
        tableOf(report).rows.first().shown = Shown::OnPaper;
        QVERIFY(!written(report).contains("소계"));
    }

    void aFileThatCannotBeWritten_leavesTheOldOne()
    {
        const QTemporaryDir folder;
        const Report report = oneTableReport();
        QCOMPARE(codeOf(saveReport(report, ReportFormat::Csv, folder.filePath(u"no/such.csv"_s))),
                 u"FILE_NOT_WRITABLE"_s);
        QCOMPARE(codeOf(saveReport(report, ReportFormat::Csv, folder.path())),
                 u"FILE_NOT_WRITABLE"_s);

        const QString path = folder.filePath(u"old.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Report failing = oneTableReport();
        tableOf(failing).source
            = [](const ReportTable::PerRow&) -> Done { return ErrorCode::StorageBusy; };
        QCOMPARE(codeOf(saveReport(failing, ReportFormat::Csv, path)), u"STORAGE_BUSY"_s);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void theFormatIsTheEndOfTheName()
    {
        QCOMPARE(reportFormatOf(u"a.PDF"_s), ReportFormat::Pdf);
        QCOMPARE(reportFormatOf(u"a.b.xlsx"_s), ReportFormat::Xlsx);
        QCOMPARE(reportFormatOf(u"a.csv"_s), ReportFormat::Csv);
        QVERIFY(!reportFormatOf(u"pdf"_s));
    }
};

QTEST_GUILESS_MAIN(TestCsvReport)
#include "tst_csvreport.moc"
