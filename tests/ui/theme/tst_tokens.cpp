#include "tests/ui/support/stage.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"

#include <QtMath>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminanceOf(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : qPow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor& one, const QColor& other)
{
    const double first = luminanceOf(one);
    const double second = luminanceOf(other);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class TestTokens final : public QObject {
    Q_OBJECT

private slots:
    void textCanBeRead_data() { addSchemes(); }
    void textCanBeRead()
    {
        const Tokens& tokens = schemeOfRow();
        const QList<QColor> grounds { tokens.window,        tokens.sidebar, tokens.surface,
                                      tokens.surfaceRaised, tokens.hover,   tokens.accentSoft };
        for (const QColor& ground : grounds) {
            QVERIFY(contrastOf(tokens.text, ground) >= 4.5);
            QVERIFY(contrastOf(tokens.muted, ground) >= 4.5);
        }
        QVERIFY(contrastOf(tokens.muted, tokens.sunken) >= 4.5);
        for (const QColor& fill : { tokens.accent, tokens.accentHover, tokens.accentPress })
            QVERIFY(contrastOf(tokens.accentOn, fill) >= 4.5);
        QVERIFY(contrastOf(tokens.accentText, tokens.surface) >= 4.5);
        QVERIFY(contrastOf(tokens.accentText, tokens.accentSoft) >= 4.5);
        QVERIFY(contrastOf(tokens.positive, tokens.positiveSoft) >= 4.5);
        QVERIFY(contrastOf(tokens.negative, tokens.negativeSoft) >= 4.5);
        QVERIFY(contrastOf(tokens.warning, tokens.warningSoft) >= 4.5);
        QVERIFY(contrastOf(tokens.surface, tokens.negative) >= 4.5);
        QVERIFY(contrastOf(tokens.tooltipText, tokens.tooltip) >= 4.5);
        QVERIFY(contrastOf(tokens.tooltipMuted, tokens.tooltip) >= 4.5);
    }

    void graphicsCanBeSeen_data() { addSchemes(); }
    void graphicsCanBeSeen()
    {
        const Tokens& tokens = schemeOfRow();
        for (const QColor& color : tokens.chart)
            QVERIFY(contrastOf(color, tokens.surface) >= 3);
        QVERIFY(contrastOf(tokens.compare, tokens.surface) >= 3);
        QVERIFY(contrastOf(tokens.control, tokens.surface) >= 3);
        QVERIFY(contrastOf(tokens.warningLine, tokens.sidebar) >= 3);
    }

    void heatOnlyEverGetsStronger_data() { addSchemes(); }
    void heatOnlyEverGetsStronger()
    {
        const Tokens& tokens = schemeOfRow();
        for (size_t step = 1; step < tokens.heat.size(); ++step) {
            QVERIFY(contrastOf(tokens.heat[step], tokens.surface)
                    > contrastOf(tokens.heat[step - 1], tokens.surface));
        }
    }

    void paletteLeadsBackToItsTokens_data() { addSchemes(); }
    void paletteLeadsBackToItsTokens()
    {
        const Tokens& tokens = schemeOfRow();
        QCOMPARE(&tokensOf(paletteOf(tokens)), &tokens);
    }

    void widgetsFindTheTokensOfTheApplication()
    {
        QWidget parent;
        parent.setStyleSheet(u"QWidget { color: red; background: blue; }"_s);
        const auto* child = new QWidget(&parent);
        test::useScheme(Scheme::Dark);
        QCOMPARE(tokensOf(child).scheme, Scheme::Dark);
        test::useScheme(Scheme::Light);
        QCOMPARE(tokensOf(child).scheme, Scheme::Light);
    }

    void styleSheetLeavesNoPlaceOpen_data() { addSchemes(); }
    void styleSheetLeavesNoPlaceOpen()
    {
        const QString sheet = styleSheetOf(schemeOfRow());
        QVERIFY(sheet.contains(u"QPushButton"));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(u": ;"));
    }

private:
    static void addSchemes()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    }
    static const Tokens& schemeOfRow()
    {
        QFETCH(int, scheme);
        return Tokens::of(static_cast<Scheme>(scheme));
    }
};

JANGBU_UI_TEST_MAIN(TestTokens)
#include "tst_tokens.moc"
