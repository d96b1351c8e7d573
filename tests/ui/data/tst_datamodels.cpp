#include "tests/ui/support/stage.h"
#include "ui/data/differencesmodel.h"
#include "ui/data/historymodel.h"
#include "ui/data/mappingmodel.h"
#include "ui/data/previewmodel.h"
#include "ui/data/problemsmodel.h"
#include "ui/data/wholeprogress.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

const Formats formats(Language::Korean);

InputIssue issueAt(qint64 line, const QString& column, const QString& value)
{
    InputIssue issue;
    issue.file = u"sales.csv"_s;
    issue.line = line;
    issue.column = column;
    issue.value = value;
    issue.expected = Expectation::Name;
    return issue;
}

} // namespace

class TestDataModels final : public QObject {
    Q_OBJECT

private slots:
    void mapping_tellsWhatHasChangedOnly()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<FileColumn> columns { { u"when"_s, { u"2026-01-02"_s }, ColumnUse::Date },
                                    { u"note"_s, { u""_s }, ColumnUse::Unused } };
        model.setColumns(columns);
        QCOMPARE(model.usedCount(), 1);
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
        columns[1].use = ColumnUse::Item;
        model.setColumns(columns);
        QCOMPARE(resets, 0);
        QCOMPARE(model.usedCount(), 2);
        columns.removeLast();
        model.setColumns(columns);
        QCOMPARE(resets, 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void preview_marksTheCellThatIsWrong()
    {
        PreviewModel model(formats);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        PreviewRow fine { .file = u"a"_s, .line = 2 };
        fine.localTime = u"2026-10-31T19:42:00"_s;
        fine.item = u"국"_s;
        fine.quantity = 2;
        fine.amount = Money::ofMinor(22'000);
        PreviewRow wrong { .file = u"a"_s, .line = 3 };
        wrong.issues = { issueAt(3, u"시각"_s, u"19:5?"_s) };
        wrong.writtenTime = u"19:5?"_s;
        model.setPreview({ { fine, wrong } }, { { u"시각"_s, {}, ColumnUse::Date } });
        QCOMPARE(model.firstWrongRow(), 1);
        QCOMPARE(model.index(0, PreviewModel::TimeColumn).data().toString(), u"2026-10-31 19:42"_s);
        QCOMPARE(model.index(0, PreviewModel::AmountColumn).data().toString(), u"22,000"_s);
        QVERIFY(model.index(1, PreviewModel::TimeColumn).data(PreviewModel::IsWrongRole).toBool());
        QVERIFY(!model.index(1, PreviewModel::ItemColumn).data(PreviewModel::IsWrongRole).toBool());
        QVERIFY(model.index(1, 0).data(PreviewModel::IssueRole).toString().contains(u"3"_s));
        QVERIFY(model.index(0, 0).data(PreviewModel::IssueRole).toString().isEmpty());
    }

    void problems_listRowsDatesAndRefunds()
    {
        ProblemsModel model(formats);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        FilesImportSummary summary;
        summary.sales = SalesImportSummary();
        summary.sales->setAside = { issueAt(4, u"paid_at"_s, u"?"_s) };
        summary.sales->warnings = { issueAt(9, u"paid_at"_s, u"2062-01-01"_s) };
        summary.sales->apart = { u"square:T1-P1"_s };
        model.setSummary(summary);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, ProblemsModel::ValueColumn).data().toString(), u"T1-P1"_s);
        model.setSummary({});
        QCOMPARE(model.rowCount(), 0);
    }

    void history_showsTheLatestFirst()
    {
        HistoryModel model(formats);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ImportRecord first { .id = ImportId(1),
                             .source = u"/home/owner/a.csv\n/home/owner/b.csv"_s };
        first.counts = u"{\"trades\":1200,\"rejected\":3}"_s;
        ImportRecord second { .id = ImportId(2), .kind = ImportedKind::Refunds, .source = {} };
        second.counts = u"{\"refunds\":4}"_s;
        model.setRecords({ first, second }, NewStore().time);
        QCOMPARE(model.index(0, HistoryModel::CountColumn).data().toString(), u"4"_s);
        QCOMPARE(model.index(1, HistoryModel::FilesColumn).data().toString(), u"a.csv, b.csv"_s);
        QCOMPARE(model.index(1, HistoryModel::CountColumn).data().toString(), u"1,200"_s);
        QVERIFY(model.index(1, HistoryModel::NoteColumn).data().toString().contains(u'3'));
    }

    void differences_areNamed()
    {
        DifferencesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDifferences({ { u"product_day"_s, u"온기"_s, u"2026-10-31"_s, u"2"_s, u"3"_s } });
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, DifferencesModel::WhatColumn).data().toString() != u"product_day"_s);
    }

    void progress_neverGoesBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dry run") << int(WholeProgress::Kind::Trial);
        QTest::newRow("import") << int(WholeProgress::Kind::Import);
    }

    void progress_neverGoesBack()
    {
        QFETCH(int, kind);
        auto shared = std::make_shared<Errand::Shared>();
        ErrandWatch watch(shared);
        WholeProgress whole(watch, static_cast<WholeProgress::Kind>(kind));
        qint64 last = -1;
        for (const ImportPhase phase : { ImportPhase::Reading, ImportPhase::Checking,
                                         ImportPhase::Writing, ImportPhase::Finishing }) {
            for (qint64 done = 0; done <= 10; ++done) {
                QVERIFY(whole.progress().step(phase, done, 10));
                QVERIFY(shared->done >= last);
                last = shared->done;
            }
        }
        QCOMPARE(last, WholeProgress::whole);
        shared->isCancelled = true;
        QVERIFY(!whole.progress().step(ImportPhase::Finishing, 10, 10));
    }
};

JANGBU_UI_TEST_MAIN(TestDataModels)

#include "tst_datamodels.moc"
