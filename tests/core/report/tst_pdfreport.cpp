#include "core/report/drawingapplication.h"
#include "core/report/paper/tablelayout.h"
#include "core/report/pdfreport.h"
#include "core/report/savereport.h"
#include "tests/support/outcome.h"
#include "tests/support/reportmodel.h"
#include "tests/support/sheetreader.h"

#include <QFileInfo>
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

/// A disk that is full after a few thousand bytes.
class SmallDevice final : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_left -= size;
        return m_left < 0 ? -1 : size;
    }

private:
    qint64 m_left = 3'000;
};

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
        QVERIFY(QFileInfo(path).size() < 100'000); // Not the whole font.
        for (const QByteArray& row : rows) {
            QVERIFY2(row.contains("NotoSansCJKkr"), row.constData());
            const QList<QByteArray> columns = row.simplified().split(' ');
            QCOMPARE(columns.at(columns.size() - 5), QByteArray("yes")); // embedded
            QCOMPARE(columns.at(columns.size() - 3), QByteArray("yes")); // can be found
        }
    }

    void latinLettersAndDigitsCanBeFoundTogether()
    {
        const QTemporaryDir folder;
        Report report = oneTableReport();
        report.subtitle = u"October 5 – November 4, 2026 (31 days)"_s;
        addRow(report, u"Office profit 100%, flat 7th waffle"_s, 1);
        const auto pages = pagesOf(report, folder.filePath(u"a.pdf"_s));
        if (!pages)
            QSKIP("needs poppler-utils");
        QVERIFY(pages->contains(u"October 5 "_s));
        QVERIFY(pages->contains(u" November 4, 2026 (31 days)"_s));
        QVERIFY(pages->contains(u"Office profit 100%, flat 7th waffle"_s));
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
        // Between Hangul the dots stand higher.
        QCOMPARE(pages->count(u'…') + pages->count(u'⋯'), 2);
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

    void whatIsNoFile_isLeftAlone()
    {
        Report report = oneTableReport();
        addRow(report, u"김치찌개"_s, 1);
        for (const ReportFormat format :
             { ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv }) {
            QCOMPARE(codeOf(saveReport(report, format, u"/dev/null"_s)), u"FILE_NOT_WRITABLE"_s);
            QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
        }
    }

    void aDeviceThatRefuses_isSaid()
    {
        Report report = oneTableReport();
        addRow(report, u"김치찌개"_s, 1);
        SmallDevice device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        QCOMPARE(codeOf(writePdf(report, device)), u"FILE_NOT_WRITABLE"_s);
    }
};

int main(int argc, char** argv)
{
    const auto application = drawingApplication(argc, argv);
    TestPdfReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfreport.moc"
