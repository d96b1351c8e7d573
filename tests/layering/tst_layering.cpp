#include "tests/layering/rules.h"

#include <QTest>

#include <functional>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(SOURCE_ROOT);
const QStringList programFolders { u"core"_s, u"app"_s, u"ui"_s };

using Rule = std::function<QList<Found>(const QString& path, const QString& text)>;

/// One line for each place that breaks the rule.
QString faultsUnder(const QStringList& folders, const Rule& rule)
{
    QStringList faults;
    for (const QString& path : sourcesUnder(root, folders)) {
        for (const Found& found : rule(path, readSource(root, path)))
            faults.append(u"%1:%2: %3"_s.arg(path).arg(found.line).arg(found.text));
    }
    return faults.join(u'\n');
}

void verifyNone(const QString& faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

} // namespace

/// Keeps the layers apart and the files short. The link line cannot do it: include paths leak from
/// one target to another.
class TestLayering final : public QObject {
    Q_OBJECT

private slots:
    void theSourcesAreFound()
    {
        QVERIFY(sourcesUnder(root, { u"core"_s }).contains(u"core/check.h"_s));
        QVERIFY(sourcesUnder(root, { u"tests"_s }).contains(u"tests/layering/tst_layering.cpp"_s));
    }

    void includesPointLeft()
    {
        const QtHeaders qt = QtHeaders::installed();
        verifyNone(faultsUnder(programFolders, [&qt](const QString& path, const QString& text) {
            return wrongIncludes(path, text, qt);
        }));
    }

    void sqlStandsInItsPlaces()
    {
        verifyNone(faultsUnder(programFolders, [](const QString& path, const QString& text) {
            return misplacedSql(path, SourceText::of(text));
        }));
    }

    void moneyIsNeverFloating()
    {
        verifyNone(faultsUnder(programFolders, [](const QString& path, const QString& text) {
            return floatingPoint(path, SourceText::of(text));
        }));
    }

    void filesAndFunctionsStayShort()
    {
        const QStringList all = programFolders + QStringList { u"tests"_s };
        verifyNone(faultsUnder(all, [](const QString& path, const QString& text) {
            return oversize(path, text, SourceText::of(text));
        }));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
