#include "core/report/drawingapplication.h"
#include "core/report/paper/tablelayout.h"
#include "core/report/savereport.h"
#include "tests/support/outcome.h"
#include "tests/support/reportmodel.h"
#include "tests/support/sheetreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// The text of a report's pages as they are laid out, a form feed after each.
std::optional<QString> pagesOf(const Report& report, const QString& path)
{
    valueOf(saveReport(report, ReportFormat::Pdf, path));
    const auto text = outputOf(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

} // namespace

class TestPdfReport final : public QObject {
    Q_OBJECT

private slots:
    void textCanBeFound_inAnEmbeddedFont()
    {
        const QTemporaryDir folder;
        Report report = oneTableReport();
        addRow(report, u"김치찌개"_s, -84'226'500);
        const QString path = folder.filePath(u"a.pdf"_s);
        const auto pages = pagesOf(report, path);
        if (!pages)
            QSKIP("needs poppler-utils");
        for (const QString& word : { u"보고서"_s, u"한강식당"_s, u"김치찌개"_s, u"−84,226,500"_s,
                                     u"17.3%"_s, u"0.40%"_s, u"2026-11-21"_s, u"1 / 1"_s })
            QVERIFY2(pages->contains(word), qPrintable(word));
        const auto fonts = outputOf(u"pdffonts"_s, { path });
        const QList<QByteArray> rows = fonts->trimmed().split('\n').sliced(2);
        QVERIFY(!rows.isEmpty());
        for (const QByteArray& row : rows) {
            QVERIFY2(row.contains("NotoSansCJKkr"), row.constData());
            // emb sub uni
            QVERIFY2(row.contains(" yes yes yes "), row.constData());
        }
    }

    void headsStandOnEveryPage_andTheTotalIsNotAlone()
    {
        const QTemporaryDir folder;
        // Around the end of the second page, wherever that is.
        for (int count = 70; count < 82; ++count) {
            Report report = oneTableReport();
            for (int at = 0; at < count; ++at)
                addRow(report, u"메뉴 %1"_s.arg(at), at);
            addRow(report, u"합계"_s, 84'226'500, ReportRow::Style::Total);
            const auto pages = pagesOf(report, folder.filePath(u"a.pdf"_s));
            if (!pages)
                QSKIP("needs poppler-utils");
            QStringList texts = pages->split(u'\f');
            texts.removeLast();
            QVERIFY(texts.size() >= 2);
            for (qsizetype at = 0; at < texts.size(); ++at) {
                QCOMPARE(texts.at(at).count(u"수수료율"_s), 1);
                QVERIFY(texts.at(at).contains(u"%1 / %2"_s.arg(at + 1).arg(texts.size())));
            }
            QVERIFY(texts.last().contains(u"합계"_s));
            QVERIFY(texts.last().contains(u"메뉴 %1"_s.arg(count - 1)));
            for (int at = 0; at < count; ++at)
                QVERIFY(pages->contains(u"메뉴 %1 "_s.arg(at)));
        }
    }

    void longNamesAreCut_butNeverNumbers()
    {
        const QTemporaryDir folder;
        Report report = oneTableReport();
        addRow(report, QString(255, QChar(u'가')), 123'456'789'012);
        addRow(report, QString(255, u'W'), -999'999'999'999'999);
        const auto pages = pagesOf(report, folder.filePath(u"a.pdf"_s));
        if (!pages)
            QSKIP("needs poppler-utils");
        QCOMPARE(pages->count(u'…'), 2);
        QVERIFY(pages->contains(u"123,456,789,012"_s));
        QVERIFY(pages->contains(u"−999,999,999,999,999"_s));
    }

    void anEmptyTableSaysSo()
    {
        const QTemporaryDir folder;
        const auto pages = pagesOf(oneTableReport(), folder.filePath(u"a.pdf"_s));
        if (!pages)
            QSKIP("needs poppler-utils");
        QVERIFY(pages->contains(u"없습니다."_s));
    }

    void tooManyRowsForPaper_areRefused()
    {
        const QTemporaryDir folder;
        Report report = oneTableReport();
        tableOf(report).columns = { { .title = u"이름"_s } };
        tableOf(report).source = [](const ReportTable::PerRow& perRow) -> Done {
            const ReportRow row { { u"메뉴"_s } };
            for (qsizetype at = 0; at <= TableLayout::maxRows; ++at)
                JANGBU_TRY(perRow(row));
            return done;
        };
        const QString path = folder.filePath(u"a.pdf"_s);
        QCOMPARE(codeOf(saveReport(report, ReportFormat::Pdf, path)), u"REPORT_TOO_LONG"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aFullDevice_isSaid()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("needs /dev/full");
        Report report = oneTableReport();
        addRow(report, u"김치찌개"_s, 1);
        QCOMPARE(codeOf(saveReport(report, ReportFormat::Pdf, u"/dev/full"_s)),
                 u"FILE_NOT_WRITABLE"_s);
    }
};

int main(int argc, char** argv)
{
    const auto application = drawingApplication(argc, argv);
    TestPdfReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfreport.moc"
