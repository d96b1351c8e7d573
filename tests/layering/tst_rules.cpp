#include "tests/layering/rules.h"

#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<Found>& found)
{
    QStringList lines;
    for (const Found& one : found)
        lines.append(QString::number(one.line) + u':' + one.text);
    return lines.join(u'\n');
}

QtHeaders someQt()
{
    QtHeaders qt;
    qt.add(u"QtCore"_s, u"QString"_s);
    qt.add(u"QtSql"_s, u"QSqlQuery"_s);
    qt.add(u"QtGui"_s, u"QColor"_s);
    qt.add(u"QtWidgets"_s, u"QLabel"_s);
    qt.add(u"QtWebEngineCore"_s, u"QWebEnginePage"_s);
    return qt;
}

QString linesOf(qsizetype count)
{
    return u"int x;\n"_s.repeated(count);
}

QString functionOf(qsizetype lineCount)
{
    return u"void f()\n{\n"_s + u"    g();\n"_s.repeated(lineCount - 2) + u"}\n"_s;
}

} // namespace

/// The rules of the house, each fed with what it allows and with what it refuses.
class TestRules final : public QObject {
    Q_OBJECT

private slots:
    void includes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");

        const auto row = [](const char* path, const char* include, bool allowed) {
            QTest::addRow("%s: %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include) << allowed;
        };
        row("core/result.h", "\"core/check.h\"", true);
        row("core/check.h", "\"core/money/money.h\"", false);
        row("core/money/money.h", "\"core/check.h\"", true);
        row("core/money/money.h", "\"core/money/rate.h\"", true);
        row("core/money/split.h", "\"core/text/name.h\"", true);
        row("core/text/csv.h", "\"core/calendar/window.h\"", true);
        row("core/text/csv.h", "\"core/storage/database.h\"", false);
        row("core/people/person.h", "\"core/audit/auditlog.h\"", true);
        row("core/audit/auditlog.h", "\"core/people/person.h\"", false);
        row("core/trade/trade.cpp", "\"core/ledger/entry.h\"", true);
        row("core/ledger/entry.cpp", "\"core/trade/trade.h\"", false);
        row("core/statistics/a.cpp", "\"core/settlement/settlement.h\"", true);
        row("core/settlement/a.cpp", "\"core/statistics/ranking.h\"", false);
        row("core/storage/a.cpp", "\"core/monitoring/log.h\"", true);
        row("core/money/money.cpp", "\"core/monitoring/log.h\"", true);
        row("core/check.h", "\"core/monitoring/log.h\"", false);
        row("core/monitoring/log.cpp", "\"core/result.h\"", true);
        row("core/monitoring/log.cpp", "\"core/text/csv.h\"", false);
        row("core/trade/trade.h", "\"core/common/things.h\"", false);
        row("core/trade/trade.h", "\"app/ctl/command.h\"", false);
        row("core/trade/trade.h", "\"ui/formats.h\"", false);
        row("core/trade/trade.h", "\"trade.h\"", false);
        row("core/trade/trade.h", "\"../menu/product.h\"", false);
        row("core/trade/trade.h", "<core/money/money.h>", false);
        row("core/trade/trade.cpp", "\"trade.moc\"", true);
        row("core/trade/trade.cpp", "\"moc_trade.cpp\"", true);
        row("core/trade/trade.h", "<QString>", true);
        row("core/trade/trade.h", "<QSqlQuery>", true);
        row("core/trade/trade.h", "<vector>", true);
        row("core/trade/trade.h", "<QColor>", false);
        row("core/trade/trade.h", "<QLabel>", false);
        row("core/trade/trade.h", "<QtWidgets/QLabel>", false);
        row("core/trade/trade.h", "<QtCharts/QChart>", false);
        row("core/trade/trade.h", "<QChart>", false);
        row("core/report/pdf.cpp", "<QColor>", true);
        row("core/report/pdf.cpp", "<QLabel>", false);
        row("app/ctl/main.cpp", "\"core/trade/trade.h\"", true);
        row("app/ctl/main.cpp", "\"app/ctl/command.h\"", true);
        row("app/ctl/main.cpp", "\"ui/formats.h\"", false);
        row("app/ctl/main.cpp", "<QLabel>", false);
        row("app/desktop/main.cpp", "\"ui/shell/mainwindow.h\"", true);
        row("ui/today/todaypage.cpp", "\"core/trade/trade.h\"", true);
        row("ui/today/todaypage.cpp", "<QLabel>", true);
        row("ui/today/todaypage.cpp", "<QSqlQuery>", false);
        row("ui/signin/signinpage.cpp", "<QWebEnginePage>", false);
        row("ui/webview/loginpage.cpp", "<QWebEnginePage>", true);
        row("ui/today/todaypage.cpp", "\"core/storage/database.h\"", false);
        row("ui/today/todaypage.cpp", "\"app/desktop/composition.h\"", false);
    }

    void includes()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);

        const QString text = u"#pragma once\n\n  # include "_s + include + u"\n"_s;
        const auto found = wrongIncludes(path, text, someQt());

        QCOMPARE(found.size(), allowed ? 0 : 1);
        QVERIFY(allowed || found.constFirst().line == 3);
    }

    void aNewModuleOfTheCore_isRefused()
    {
        QCOMPARE(joined(wrongIncludes(u"core/utils/things.h"_s, {}, someQt())),
                 u"1:the core has no module utils"_s);
        QVERIFY(wrongIncludes(u"core/monitoring/log.h"_s, {}, someQt()).isEmpty());
    }

    void theInstalledQt_isKnown()
    {
        const QtHeaders qt = QtHeaders::installed();
        QCOMPARE(qt.moduleOf(u"QString"_s), u"QtCore"_s);
        QCOMPARE(qt.moduleOf(u"qglobal.h"_s), u"QtCore"_s);
        QCOMPARE(qt.moduleOf(u"QSqlDatabase"_s), u"QtSql"_s);
        QCOMPARE(qt.moduleOf(u"QTcpSocket"_s), u"QtNetwork"_s);
        QCOMPARE(qt.moduleOf(u"vector"_s), QString());
    }

    void sql_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");

        const QString select = u"constexpr auto sql = u\"SELECT id FROM trade\";\n"_s;
        QTest::addRow("in a repository") << u"core/trade/traderepository.cpp"_s << select << true;
        QTest::addRow("in the storage") << u"core/storage/migrator.cpp"_s << select << true;
        QTest::addRow("in the ledger") << u"core/ledger/rollups.cpp"_s << select << true;
        QTest::addRow("in the statistics") << u"core/statistics/ranking.cpp"_s << select << true;
        QTest::addRow("in a use case") << u"core/trade/placeorder.cpp"_s << select << false;
        QTest::addRow("in the program") << u"app/ctl/main.cpp"_s << select << false;
        QTest::addRow("in a header") << u"core/trade/traderepository.h"_s << select << false;
        QTest::addRow("in a raw string")
            << u"core/menu/a.cpp"_s << u"auto s = uR\"(\nDELETE FROM product)\";"_s << false;
        QTest::addRow("only a comment")
            << u"core/menu/a.cpp"_s << u"// A SELECT would be slow.\n/* UPDATE */"_s << true;
        QTest::addRow("small letters")
            << u"core/menu/a.cpp"_s << u"auto s = u\"select a file to update\";"_s << true;
    }

    void sql()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        QCOMPARE(misplacedSql(path, SourceText::of(text)).isEmpty(), allowed);
    }

    void floatingPointInMoney_isRefused()
    {
        const auto bad = SourceText::of(u"int a;\n\nconst double rate = 0.9;\nqreal b;"_s);
        const QString found = u"3:floating point: double\n4:floating point: qreal"_s;
        QCOMPARE(joined(floatingPoint(u"core/money/rate.cpp"_s, bad)), found);
        QCOMPARE(joined(floatingPoint(u"core/trade/line.h"_s, bad)), found);
        QCOMPARE(joined(floatingPoint(u"core/report/statementreport.cpp"_s, bad)), found);
        QCOMPARE(joined(floatingPoint(u"core/report/paper/canvas.cpp"_s, bad)), QString());
        QCOMPARE(joined(floatingPoint(u"core/monitoring/load.cpp"_s, bad)), QString());
    }

    void wordsAboutFloatingPoint_areAllowed()
    {
        const auto good
            = SourceText::of(u"// No double here.\nauto s = \"float\";\nint doubled;"_s);
        QCOMPARE(joined(floatingPoint(u"core/money/rate.cpp"_s, good)), QString());
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");

        QTest::addRow("longest source") << u"a.cpp"_s << linesOf(maxSourceLines) << true;
        QTest::addRow("source") << u"a.cpp"_s << linesOf(maxSourceLines + 1) << false;
        QTest::addRow("longest header") << u"a.h"_s << linesOf(maxHeaderLines) << true;
        QTest::addRow("header") << u"a.h"_s << linesOf(maxHeaderLines + 1) << false;
        QTest::addRow("longest line")
            << u"a.h"_s << u"\n// "_s + u"😀"_s.repeated(maxLineLength - 3) << true;
        QTest::addRow("line") << u"a.h"_s << u"\n// "_s + u"가"_s.repeated(maxLineLength - 2)
                              << false;
        QTest::addRow("longest function") << u"a.cpp"_s << functionOf(maxFunctionLines) << true;
        QTest::addRow("function") << u"a.cpp"_s << functionOf(maxFunctionLines + 1) << false;
        QTest::addRow("open brace") << u"a.cpp"_s << u"void f()\n{\n    if (x) {\n}\n"_s << false;
        QTest::addRow("brace too many") << u"a.cpp"_s << u"void f() { } }\n"_s << false;
    }

    void sizes()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        QCOMPARE(oversize(path, text, SourceText::of(text)).size(), allowed ? 0 : 1);
    }

    void aLongFunction_isNamed()
    {
        const QString text = functionOf(maxFunctionLines + 1);
        QCOMPARE(joined(oversize(u"a.cpp"_s, text, SourceText::of(text))),
                 u"2:function f has 71 lines, allowed are 70"_s);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
