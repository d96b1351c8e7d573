#include "core/batch/askforjob.h"
#include "core/batch/bookfigures.h"
#include "core/batch/rundue.h"
#include "tests/support/metricscheck.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString dashboardPath
    = QStringLiteral(SOURCE_ROOT) + u"/resources/monitoring/grafana-dashboard.json"_s;

QJsonObject dashboard()
{
    QFile file(dashboardPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Every question of the dashboard.
QStringList questions()
{
    QStringList questions;
    for (const QJsonValue& panel : dashboard()[u"panels"].toArray()) {
        for (const QJsonValue& target : panel[u"targets"].toArray())
            questions.append(target[u"expr"].toString());
    }
    for (const QJsonValue& variable : dashboard()[u"templating"][u"list"].toArray()) {
        if (variable[u"type"].toString() == u"query")
            questions.append(variable[u"query"][u"query"].toString());
    }
    return questions;
}

} // namespace

class TestBookFigures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void figures_areThoseOfTheBooks()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales sales(books->database(), shop);
        sales.sell({ { u"김치찌개"_s, 2 }, { u"콜라"_s, 1 } }, ShopSales::cash(),
                   sales.at(u"2026-11-20T12:00"_s));
        sales.order({ { u"비빔밥"_s, 1 } });
        const auto asked = valueOf(AskForJob(books->database(), shop.clock()).run({}));
        QVERIFY(bool(JobRunner(books->database(), shop.clock()).run(asked.constFirst().id)));
        QVERIFY(bool(books->database().run(u"UPDATE product_day SET amount = amount + 1"_s)));
        const auto checked
            = valueOf(AskForJob(books->database(), shop.clock()).run({ .job = JobKind::Verify }));
        QVERIFY(bool(JobRunner(books->database(), shop.clock()).run(checked.constFirst().id)));

        const QByteArray text = metricsText(valueOf(BookFigures(books->database()).run()));
        QCOMPARE(faultOfMetrics(text), QString());
        for (const QByteArray& line :
             { "jangbu_stores 1"_ba, "jangbu_open_trades 1"_ba, "jangbu_lines 3"_ba,
               "jangbu_jobs{batch_job=\"statistics\",state=\"complete\"} 1"_ba,
               "jangbu_jobs{batch_job=\"verify\",state=\"failed\"} 1"_ba,
               "jangbu_job_runs_total{batch_job=\"statistics\",outcome=\"complete\"} 1"_ba,
               "jangbu_job_duration_seconds_count{batch_job=\"verify\",outcome=\"failed\"} 1"_ba,
               "jangbu_job_rows_total{batch_job=\"statistics\",outcome=\"complete\","
               "kind=\"skipped\"} 1"_ba }) {
            QVERIFY2(text.contains("\n" + line + "\n"), (line + "\n" + text).constData());
        }
        static const QRegularExpression size(u"\njangbu_database_size_bytes [1-9][0-9]{4,}\n"_s);
        QVERIFY(size.match(QString::fromUtf8(text)).hasMatch());
        QCOMPARE(namesInMetrics(text), BookFigures::names());
    }

    void freshBooks_haveFiguresToo()
    {
        JANGBU_FRESH_BOOKS(books);
        const QByteArray text = metricsText(valueOf(BookFigures(books->database()).run()));
        QCOMPARE(faultOfMetrics(text), QString());
        QVERIFY(text.contains("\njangbu_stores 0\n"));
    }

    void theDashboard_asksOnlyForFiguresThatExist_andForAllOfThem()
    {
        static const QRegularExpression name(u"\\bjangbu_[a-z_]+"_s);
        QStringList asked;
        for (const QString& question : questions()) {
            auto names = name.globalMatch(question);
            QVERIFY2(names.hasNext(), qPrintable(question));
            while (names.hasNext())
                asked.append(names.next().captured());
        }
        asked.removeDuplicates();
        asked.sort();
        QStringList known = BookFigures::names();
        known.sort();
        QCOMPARE(asked, known);
    }

    void theDashboard_isWhole()
    {
        const QJsonObject whole = dashboard();
        QCOMPARE(whole[u"uid"].toString(), u"jangbu"_s);
        QSet<int> ids;
        for (const QJsonValue& panel : whole[u"panels"].toArray()) {
            QVERIFY(!panel[u"title"].toString().isEmpty());
            QVERIFY(panel[u"gridPos"][u"x"].toInt() + panel[u"gridPos"][u"w"].toInt() <= 24);
            QVERIFY(!ids.contains(panel[u"id"].toInt()));
            ids.insert(panel[u"id"].toInt());
        }
        QVERIFY(ids.size() >= 10);
    }
};

QTEST_GUILESS_MAIN(TestBookFigures)
#include "tst_bookfigures.moc"
