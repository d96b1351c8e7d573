#include "tests/support/foreigndesk.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "날짜,영수증번호,상품명,수량,단가,할인,실매출액\n";
const QByteArray rows = header
    + "2026-01-02 12:00,1,김치찌개,2,9000,0,18000\n"
      "2026-01-02 12:10,2,비빔밥,1,8000,500,7500\n";

QString totalsOf(const QByteArray& content)
{
    ForeignDesk desk;
    const QString path = desk.write(u"1.csv"_s, content);
    const StillClock clock;
    const auto files = SalesFiles::open({ path }, desk.options(), clock);
    if (!files)
        return u"not opened"_s;
    ImportDirectory directory { NewStore() };
    QStringList shown;
    for (SalesRowSource* source : files->sources()) {
        if (!source->start(directory))
            return u"not started"_s;
        SalesRow row;
        while (true) {
            const auto found = source->next(row);
            if (!found || !*found)
                break;
        }
    }
    for (const FileTotal& total : files->totals()) {
        shown.append(u"%1 %2: %3 %4 %5"_s.arg(total.line)
                         .arg(total.column)
                         .arg(total.written.minor())
                         .arg(total.isSame() ? u"=" : u"≠")
                         .arg(total.read.minor()));
    }
    return shown.join(u'\n');
}

} // namespace

class TestForeignTotals final : public QObject {
    Q_OBJECT

private slots:
    void totalsOfAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("totals");
        QTest::newRow("none") << rows << QString();
        QTest::newRow("the same") << rows + "합계,,,3,,500,25500\n"
                                  << u"4 실매출액: 25500 = 25500"_s;
        QTest::newRow("a row is missing")
            << header + "2026-01-02 12:10,2,비빔밥,1,8000,500,7500\n합계,,,3,,500,25500\n"
            << u"3 실매출액: 25500 ≠ 7500"_s;
        QTest::newRow("a row that cannot be read is no part of the sum")
            << rows + "2026-01-02 12:20,3,떡볶이,x,5000,0,5000\n합계,,,4,,500,30500\n"
            << u"5 실매출액: 30500 ≠ 25500"_s;
        QTest::newRow("the last is that of the whole")
            << rows + "소계,,,3,,500,25500\n합계,,,3,,500,25500\n"
            << u"5 실매출액: 25500 = 25500"_s;
        QTest::newRow("subtotals alone make it up") << header
                + "2026-01-02 12:00,1,김치찌개,2,9000,0,18000\n소계,,,2,,0,18000\n"
                  "2026-01-03 12:00,1,비빔밥,1,8000,0,8000\n소계,,,1,,0,8000\n"
                                                    << u"0 실매출액: 26000 = 26000"_s;
        QTest::newRow("so do totals of days") << header
                + "2026-01-02 12:00,1,김치찌개,2,9000,0,18000\n합계,,,2,,0,18000\n"
                  "2026-01-03 12:00,1,비빔밥,1,8000,0,8000\n합계,,,1,,0,8000\n"
                                              << u"0 실매출액: 26000 = 26000"_s;
        QTest::newRow("a total without an amount tells nothing") << rows + "합계,,,3,,,\n"
                                                                 << QString();
    }

    void totalsOfAFile()
    {
        QFETCH(QByteArray, content);
        QTEST(totalsOf(content), "totals");
    }

    void refundsAreTakenOff()
    {
        QCOMPARE(totalsOf(header
                          + "2026-01-02 12:00,1,김치찌개,2,9000,0,18000\n"
                            "2026-01-02 13:00,2,김치찌개,-1,9000,0,-9000\n"
                            "합계,,,1,,0,9000\n"),
                 u"4 실매출액: 9000 = 9000"_s);
    }
};

QTEST_GUILESS_MAIN(TestForeignTotals)

#include "tst_foreigntotals.moc"
