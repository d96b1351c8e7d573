#include "tests/support/foreigndesk.h"
#include "tests/support/mutations.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int roundsOfEachSample = 120;
constexpr qint64 longestRoundMs = 20'000;

/// Breaks a file with pieces that such files may hold.
QByteArray broken(QByteArray content, Dice& dice)
{
    static const QByteArrayList pieces { "\"",
                                         ",",
                                         ";",
                                         "\t",
                                         "\n",
                                         "\r\n",
                                         "-",
                                         "(",
                                         "0",
                                         "\xff",
                                         "\xed",
                                         "9999999999",
                                         "99999999999999999999",
                                         "$",
                                         "\xe2\x82\xa9",
                                         "",
                                         ".5",
                                         "31/02/26",
                                         "46024.5",
                                         "\xef\xbb\xbf",
                                         "\xff\xfe",
                                         "Total",
                                         "1e9",
                                         "합계",
                                         "조회일자 : 2026-01-02" };
    if (roll(dice, 6) == 0)
        content.replace(",", ";");
    return mutated(std::move(content), pieces, dice);
}

} // namespace

/// Files of other programs, broken at random: each is read or refused, none stops the program, and
/// each row that is read has an amount that its numbers give.
class TestForeignMutations final : public QObject {
    Q_OBJECT

private slots:
    void brokenFilesAreReadOrRefused_data();
    void brokenFilesAreReadOrRefused();
};

void TestForeignMutations::brokenFilesAreReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(QStringLiteral(SOURCE_ROOT) + u"/tests/fuzz/corpus"_s);
    for (const QString& name : corpus.entryList({ u"*.csv"_s }, QDir::Files))
        QTest::addRow("%s", qPrintable(name)) << corpus.filePath(name);
}

void TestForeignMutations::brokenFilesAreReadOrRefused()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    Dice dice(20'261'121);
    qint64 readable = 0;
    for (int round = 0; round < roundsOfEachSample; ++round) {
        ForeignDesk desk(round % 2 == 0 ? u"USD"_s : u"KRW"_s);
        QElapsedTimer timer;
        timer.start();
        const auto sums = desk.sumsOf({ desk.write(u"broken.csv"_s, broken(sound, dice)) });
        QVERIFY(timer.elapsed() < longestRoundMs);
        QVERIFY(sums.isExact);
        readable += sums.rows;
    }
    // Without rows nothing would have been tried.
    QVERIFY(readable > 0 || path.contains(u"restaurant"_s));
}

QTEST_GUILESS_MAIN(TestForeignMutations)
#include "tst_foreignmutations.moc"
