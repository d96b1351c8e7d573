#include "core/report/savereport.h"
#include "tests/support/outcome.h"
#include "tests/support/reportmodel.h"
#include "tests/support/sheetreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestXlsxReport final : public QObject {
    Q_OBJECT

private slots:
    void isReadByAnotherProgram()
    {
        const QTemporaryDir folder;
        Report report = oneTableReport();
        addRow(report, u"=1+1 & <김치찌개>\n"_s, 84'226'500);
        addRow(report, u"가장 큰 수"_s, 999'999'999'999'999);
        addRow(report, u"열여섯 자리"_s, -1'000'000'000'000'001);
        addRow(report, u"합계"_s, -5, ReportRow::Style::Total);
        report.notes = { u"마지막 줄"_s };
        const QString path = folder.filePath(u"a.xlsx"_s);
        valueOf(saveReport(report, ReportFormat::Xlsx, path));
        const auto rows = sheetRows(path, 1);
        if (!rows)
            QSKIP("needs python3-openpyxl");
        QCOMPARE(rows->at(0).at(0), u"보고서"_s);
        QCOMPARE(rows->at(1).at(0), u"한강식당 · 2026년 11월"_s);
        QCOMPARE(rows->at(5),
                 (QStringList { u"이름"_s, u"날짜"_s, u"시각"_s, u"수량"_s, u"비중"_s,
                                u"수수료율"_s, u"금액"_s }));
        QCOMPARE(
            rows->at(6),
            (QStringList { u"=1+1 & <김치찌개>\ufffd"_s, u"2026-11-21"_s, u"2026-11-21 21:00:00"_s,
                           u"-3"_s, u"17.3%"_s, u"0.4%"_s, u"84226500"_s }));
        QCOMPARE(rows->at(7).last(), u"999999999999999"_s);
        QCOMPARE(rows->at(8).last(), u"-1000000000000001"_s);
        QCOMPARE(rows->at(9).last(), u"-5"_s);
        QVERIFY(rows->at(11).first().contains(u"15자리"_s));
        QCOMPARE(rows->last().first(), u"마지막 줄"_s);
    }

    void decimalsAreThoseOfTheCurrency()
    {
        const QTemporaryDir folder;
        Report report = oneTableReport(*Currency::fromCode(u"USD"_s));
        addRow(report, u"Soup"_s, 4550);
        addRow(report, u"Cents"_s, 123'456'789'012'345);
        const QString path = folder.filePath(u"a.xlsx"_s);
        valueOf(saveReport(report, ReportFormat::Xlsx, path));
        const auto rows = sheetRows(path, 1);
        if (!rows)
            QSKIP("needs python3-openpyxl");
        QCOMPARE(rows->at(6).last(), u"45.5"_s);
        QCOMPARE(rows->at(7).last(), u"1234567890123.45"_s);
    }

    void moreRowsThanASheetHolds_areRefused()
    {
        Report report = oneTableReport();
        ReportTable& table = tableOf(report);
        table.columns = { { .title = u"이름"_s } };
        table.source = [](const ReportTable::PerRow& perRow) -> Done {
            const ReportRow row { { QString() } };
            for (int at = 0; at < 1'048'577; ++at)
                JANGBU_TRY(perRow(row));
            return done;
        };
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QCOMPARE(codeOf(saveReport(report, ReportFormat::Xlsx, path)), u"REPORT_TOO_LONG"_s);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestXlsxReport)
#include "tst_xlsxreport.moc"
