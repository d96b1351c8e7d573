#include "tests/support/ctl.h"

#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// The rows by their names.
QHash<QString, QJsonObject> rowsOf(const QJsonObject& answer)
{
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue& row : answer.value(u"bench"_s).toArray())
        rows.insert(row.toObject().value(u"name"_s).toString(), row.toObject());
    return rows;
}

} // namespace

/// The bench holds every way against the others while it measures; at small sizes that is a test.
/// What it measures here says nothing.
class TestBench final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_place = freshPlace(u"sqlite"_s); }

    void aSmallMonth_comesToTheSameInEveryWay()
    {
        const auto rows = rowsOf(
            m_place->ctl().ask({ u"bench"_s, u"--only"_s, u"month"_s, u"--lines"_s, u"3000"_s }));
        QCOMPARE(rows.value(u"import.rows"_s).value(u"lines"_s),
                 rows.value(u"month"_s).value(u"lines"_s));
        QVERIFY(rows.value(u"month"_s).value(u"rows"_s).toInteger() > 500);
        QVERIFY(rows.value(u"month"_s).value(u"median_ns"_s).toInteger() > 0);
        QVERIFY(rows.contains(u"month.groupby.sqlite"_s));
        QCOMPARE(rows.value(u"settlement"_s).value(u"stores"_s).toInteger(), 100);
        for (const QString& name : { u"month.loop"_s, u"pack"_s, u"topfive"_s, u"receipt"_s })
            QVERIFY2(rows.contains(name), qPrintable(name));
    }

    void aSmallImport_standsInPacks()
    {
        const auto rows = rowsOf(
            m_place->ctl().ask({ u"bench"_s, u"--only"_s, u"import"_s, u"--lines"_s, u"3000"_s }));
        QVERIFY(rows.value(u"import"_s).value(u"lines"_s).toInteger() > 2'000);
        QVERIFY(rows.value(u"import"_s).value(u"bytes"_s).toInteger() > 0);
    }

    void fewPayments_areAllTaken()
    {
        const auto rows = rowsOf(m_place->ctl().ask(
            { u"bench"_s, u"--only"_s, u"payments"_s, u"--payments"_s, u"96"_s }));
        QVERIFY(rows.value(u"payments"_s).value(u"per_second"_s).toInteger() > 0);
        QVERIFY(rows.value(u"payments"_s).value(u"target"_s).isString());
        QVERIFY(rows.contains(u"payments.alone"_s));
    }

    void aChainOfPacks_isRolledUpOnce()
    {
        const auto rows = rowsOf(m_place->ctl().ask(
            { u"bench"_s, u"--only"_s, u"big"_s, u"--big-lines"_s, u"100000"_s }));
        QCOMPARE(rows.value(u"big.packs"_s).value(u"lines"_s).toInteger(), 100'000);
        QCOMPARE(rows.value(u"big.aggregate"_s).value(u"lines"_s).toInteger(), 100'000);
        QVERIFY(rows.value(u"big.rollups"_s).value(u"rows"_s).toInteger() > 10'000);
    }

    void whatItDoesNotKnow_isRefused()
    {
        QCOMPARE(m_place->ctl().refusal({ u"bench"_s, u"--only"_s, u"everything"_s }),
                 u"2 VALUE_INVALID"_s);
    }

    /// Its books are its own.
    void leavesTheBooksAlone()
    {
        m_place->ctl().ask({ u"bench"_s, u"--only"_s, u"payments"_s, u"--payments"_s, u"32"_s });
        QVERIFY(
            m_place->ctl().ask({ u"store"_s, u"list"_s }).value(u"stores"_s).toArray().isEmpty());
    }

private:
    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
