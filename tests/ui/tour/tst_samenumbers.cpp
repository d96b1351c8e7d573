#include "core/report/savereport.h"
#include "core/report/statementreport.h"
#include "core/storage/databaseurl.h"
#include "tests/support/ctl.h"
#include "tests/ui/support/windowstage.h"
#include "ui/widgets/periodpicker.h"

#include <QFile>
#include <QLabel>
#include <QProcess>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a widget says, to people or to screen readers.
QString wordsOf(const QWidget& widget)
{
    QStringList words { widget.accessibleName(), widget.accessibleDescription() };
    for (const QWidget* child : widget.findChildren<QWidget*>()) {
        words.append(child->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(child))
            words.append(label->text());
    }
    return words.join(u' ');
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOfPdf(const QString& path)
{
    QProcess program;
    program.start(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    program.waitForFinished(60'000);
    return QString::fromUtf8(program.readAllStandardOutput());
}

const QString pizzaFile
    = QStringLiteral(SOURCE_ROOT) + QStringLiteral("/../shared/data/real/pizza_2015.sales.csv");

} // namespace

/// One number is the same wherever the owner meets it.
class TestSameNumbers final : public QObject {
    Q_OBJECT

private slots:
    void aDay_onEveryPage_onPaperAndOnTheCommandLine()
    {
        Stage stage;
        ImportProgress progress;
        NewStore terms;
        terms.name = u"온기식당"_s;
        auto made = stage.books().makeSampleStore.run(terms, progress);
        QVERIFY(made);
        const Store store = made.take();
        const BusinessDate today(2026, 11, 21);
        const Money revenue = revenueOf(stage, store, Term::Day, today);
        QVERIFY(revenue.minor() > 0);
        const QString digits = stage.services().formats.digits(revenue, store.currency);

        WindowStage desk(stage);
        desk.start();
        QVERIFY(wordsOf(*desk.show(PageId::Today)->findChild<QWidget*>(u"salesCell"_s))
                    .contains(digits));
        QVERIFY(
            wordsOf(*statisticsOf(desk, stage, PeriodPicker::Mode::Day, today)).contains(digits));
        desk.window().goTo({ PageId::Settlement, u"window"_s, u"day 2026-11-21"_s });
        stage.settle();
        QVERIFY(wordsOf(*desk.find<QWidget>(u"statementPanel"_s)).contains(digits));

        verifyFiles(stage, store, today, revenue);
        const Ctl ctl(u"sqlite:"_s + stage.booksPath());
        const QJsonObject shown = ctl.ask({ u"settlement"_s, u"show"_s, u"--store"_s, store.name,
                                            u"--term"_s, u"day"_s, u"--start"_s, today.toIso() });
        QCOMPARE(shown.value(u"revenue"_s).toInteger(), revenue.minor());
    }

    void aMonthOfARealShop_inStatisticsAndSettlement()
    {
        if (!QFile::exists(pizzaFile))
            QSKIP("needs the real sales beside the checkout (../shared/data)");
        Stage stage(Language::English);
        const Ctl ctl(u"sqlite:"_s + stage.booksPath());
        QCOMPARE(
            ctl.runJson({ u"import"_s, u"sales"_s, pizzaFile, u"--currency"_s, u"USD"_s }).status,
            0);
        const auto stores = stage.books().stores.all();
        QVERIFY(stores && stores->size() == 1);
        const Store store = stores->first();
        const BusinessDate january(2015, 1, 1);
        const Money revenue = revenueOf(stage, store, Term::Month, january);
        QVERIFY(revenue.minor() > 0);
        const QString digits = stage.services().formats.digits(revenue, store.currency);

        WindowStage desk(stage, Language::English);
        desk.start();
        QVERIFY(wordsOf(*statisticsOf(desk, stage, PeriodPicker::Mode::Month, january))
                    .contains(digits));
        desk.window().goTo({ PageId::Settlement, u"window"_s, u"month 2015-01-01"_s });
        stage.settle();
        QVERIFY(wordsOf(*desk.find<QWidget>(u"statementPanel"_s)).contains(digits));
    }

private:
    static Money revenueOf(Stage& stage, const Store& store, Term term, BusinessDate start)
    {
        const auto statement = stage.books().showSettlement.run(store, term, start);
        return statement ? statement->revenue : Money();
    }

    static QWidget* statisticsOf(WindowStage& desk, Stage& stage, PeriodPicker::Mode mode,
                                 BusinessDate start)
    {
        Page* page = desk.show(PageId::Statistics);
        auto* picker = page->findChild<PeriodPicker*>(u"periodPicker"_s);
        picker->setMode(mode);
        const BusinessDate end
            = mode == PeriodPicker::Mode::Month ? start.addMonths(1) : start.addDays(1);
        picker->setWindow({ start, end });
        emit picker->windowChanged(picker->window());
        stage.settle();
        return page->findChild<QWidget*>(u"salesFigure"_s);
    }

    static void verifyFiles(Stage& stage, const Store& store, BusinessDate day, Money revenue)
    {
        const auto statement = stage.books().showSettlement.run(store, Term::Day, day);
        const auto details = stage.books().statementDetails.run(store, statement->window);
        QVERIFY(statement && details);
        const Report report = statementReport(*statement, *details, store, stage.clock().nowUtc(),
                                              Language::Korean);
        const QString csv = stage.folder() + u"/statement.csv"_s;
        const QString pdf = stage.folder() + u"/statement.pdf"_s;
        QVERIFY(saveReport(report, ReportFormat::Csv, csv));
        QVERIFY(saveReport(report, ReportFormat::Pdf, pdf));
        QVERIFY(readFile(csv).contains(store.currency.toDecimal(revenue).toUtf8()));
        QVERIFY(textOfPdf(pdf).contains(stage.services().formats.digits(revenue, store.currency)));
    }
};

JANGBU_UI_TEST_MAIN(TestSameNumbers)
#include "tst_samenumbers.moc"
