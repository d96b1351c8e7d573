#include "tests/ui/support/windowstage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/sidebar.h"

#include <QLineEdit>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize { 1280, 800 };

QString wordOf(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

} // namespace

/// Shows every page, in both languages and themes, full and empty, and writes each as a picture to
/// `tour/` in the folder of the build. With QT_SCALE_FACTOR the pictures are larger.
class TestTour final : public QObject {
    Q_OBJECT

private slots:
    void everyPage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("isFull");
        for (const Language language : { Language::Korean, Language::English }) {
            for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
                for (const bool isFull : { true, false }) {
                    const QString name = u"%1-%2-%3"_s.arg(
                        wordOf(language), scheme == Scheme::Dark ? u"dark"_s : u"light"_s,
                        isFull ? u"full"_s : u"empty"_s);
                    QTest::newRow(qPrintable(name))
                        << static_cast<int>(language) << static_cast<int>(scheme) << isFull;
                }
            }
        }
    }

    void everyPage()
    {
        QFETCH(int, language);
        QFETCH(int, scheme);
        QFETCH(bool, isFull);
        const auto spoken = static_cast<Language>(language);
        const QString suffix = QString::fromLatin1(QTest::currentDataTag()) + scaleWord();
        useScheme(static_cast<Scheme>(scheme));
        Stage stage(spoken);
        if (isFull)
            fill(stage);
        else
            stage.addStore();
        WindowStage desk(stage, spoken);
        desk.window().resize(windowSize);
        desk.start();
        int number = 0;
        for (const PageEntry& page : pageList()) {
            desk.show(page.id);
            shoot(desk.window(), u"page%1-%2"_s.arg(++number).arg(suffix), windowSize);
            QCOMPARE(desk.window().size(), windowSize);
        }
        desk.window().openPalette();
        stage.settle();
        desk.find<QLineEdit>(u"paletteEdit"_s)
            ->setText(spoken == Language::Korean ? u"ㅈ"_s : u"e"_s);
        stage.settle();
        shoot(desk.window(), u"palette-"_s + suffix, windowSize);
    }

    void theWelcome_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("ko-light") << static_cast<int>(Language::Korean);
        QTest::newRow("en-light") << static_cast<int>(Language::English);
    }

    void theWelcome()
    {
        QFETCH(int, language);
        const auto spoken = static_cast<Language>(language);
        useScheme(Scheme::Light);
        Stage stage(spoken);
        WindowStage desk(stage, spoken);
        desk.window().resize(windowSize);
        desk.start();
        shoot(desk.window(),
              u"welcome-%1%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), scaleWord()),
              windowSize);
    }

private:
    static QString scaleWord()
    {
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
        return scale.isEmpty() ? QString() : u"-x"_s + scale;
    }

    /// The sample store as the welcome makes it, whose year reaches the clock's now.
    static void fill(Stage& stage)
    {
        ImportProgress progress;
        NewStore store;
        store.name = u"온기식당 연남점"_s;
        store.grade = PosGrade::Gold;
        store.settlementDay = 5;
        const auto made = stage.books().makeSampleStore.run(store, progress);
        QVERIFY(made);
    }
};

JANGBU_UI_TEST_MAIN(TestTour)
#include "tst_tour.moc"
