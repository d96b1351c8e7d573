#include "tests/ui/support/settlementstage.h"
#include "ui/settlement/statementrow.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

const QSize pageSize(1068, 800);

QString suffixOf(Language language, Scheme scheme)
{
    return (language == Language::Korean ? u"ko"_s : u"en"_s)
        + (scheme == Scheme::Light ? u"-light"_s : u"-dark"_s);
}

} // namespace

/// Pictures of the settlement page and its dialogs, to be looked at.
class TestSettlementGallery final : public QObject {
    Q_OBJECT

private slots:
    void everyView_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Scheme>("scheme");
        for (const Language language : { Language::Korean, Language::English }) {
            for (const Scheme scheme : { Scheme::Light, Scheme::Dark })
                QTest::addRow("%s", qPrintable(suffixOf(language, scheme))) << language << scheme;
        }
    }

    void everyView()
    {
        QFETCH(Language, language);
        QFETCH(Scheme, scheme);
        useScheme(scheme);
        SettlementStage stage(language);
        stage.sellSome();
        for (int day = 9; day <= 15; ++day)
            stage.closeDay(BusinessDate(2026, 11, day));
        stage.show();
        VerifyReport report;
        report.differences.append({ u"product_day"_s, u"온기식당"_s, u"2026-11-12"_s, {}, {} });
        stage.page->goTo({ PageId::Settlement, u"differences"_s, QVariant::fromValue(report) });
        stage.stage.settle();
        const QString suffix = u"-"_s + suffixOf(language, scheme);
        shoot(*stage.page, u"settlement"_s + suffix, pageSize);
        stage.click(u"closeWindowButton"_s);
        shoot(*stage.page, u"settlement-close"_s + suffix, pageSize);
        stage.click(u"closingKeep"_s);
        for (StatementRow* row : stage.page->findChildren<StatementRow*>()) {
            const auto& question = row->content().question;
            if (question && question->number == StatementNumber::Revenue)
                row->click();
        }
        stage.stage.settle();
        shoot(*stage.page, u"settlement-why"_s + suffix, pageSize);
        QTest::keyClick(stage.find<QWidget>(u"explanationSheet"_s), Qt::Key_Escape);
        QCoreApplication::processEvents();
        stage.click(u"settleAllButton"_s);
        shoot(*stage.page, u"settlement-due"_s + suffix, pageSize);
        stage.click(u"dueKeep"_s);
        stage.page->goTo({ PageId::Settlement, u"deposits"_s });
        stage.stage.settle();
        shoot(*stage.page, u"settlement-deposits"_s + suffix, pageSize);
        stage.page->goTo({ PageId::Settlement, u"window"_s, u"day 2026-11-12"_s });
        stage.stage.settle();
        shoot(*stage.page, u"settlement-closed-narrow"_s + suffix, { 796, 700 });
    }

    void nothingYet()
    {
        useScheme(Scheme::Light);
        SettlementStage stage;
        stage.show();
        shoot(*stage.page, u"settlement-empty-ko-light"_s, pageSize);
    }
};

JANGBU_UI_TEST_MAIN(TestSettlementGallery)
#include "tst_settlementgallery.moc"
