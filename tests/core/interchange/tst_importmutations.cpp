#include "core/interchange/importsales.h"
#include "core/store/storerepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/mutations.h"
#include "tests/support/outcome.h"
#include "tests/support/salesrows.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Breaks a file with pieces that such files may hold.
QByteArray broken(QByteArray content, Dice& dice)
{
    static const QByteArrayList pieces { "\"",
                                         ",",
                                         "\n",
                                         "\r\n",
                                         "-1",
                                         "0",
                                         "\xff",
                                         "\xed",
                                         "9999999999",
                                         "CASH",
                                         "2026-02-31T00:00:00",
                                         "",
                                         "\0",
                                         "한강",
                                         ".5",
                                         "\xef\xbb\xbf" };
    return mutated(std::move(content), pieces, dice);
}

/// A small file with all that a file can hold, of trades that no other round has.
QByteArray soundFile(int round)
{
    const auto trade = [round](const QByteArray& number) {
        return "trade=" + QByteArray::number(round) + '-' + number;
    };
    const QByteArray receipt = "receipt=" + QByteArray::number(round + 1);
    return fullHeader() + rowWith({ trade("1"), receipt })
        + rowWith({ trade("1"), "product=\"떡, 큰\"", receipt })
        + rowWith({ trade("2"), "method=", "card_company=", "device=" })
        + partWith({ trade("2"), "part=1", "part_amount=3000" })
        + partWith({ trade("2"), "part=2", "part_amount=5000", "method=OTHER", "other=상품권" })
        + rowWith({ trade("3"), "paid_at=", "method=", "card_company=" })
        + rowWith({ trade("4"), "store=남산", "discount=500", "tax_free=1", "kind=DEBIT" });
}

} // namespace

class TestImportMutations : public QObject {
    Q_OBJECT

private slots:
    void changesNothing_orImportsSoundly();
    void setsAsideWhatItCannotRead();
};

void TestImportMutations::changesNothing_orImportsSoundly()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    Dice dice(20'261'121);
    QStringList before = desk.books();
    int imported = 0;
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        const auto outcome = desk.sales({ broken(soundFile(round), dice) });
        if (outcome) {
            ++imported;
            before = desk.books();
            continue;
        }
        ++refused;
        QVERIFY(!outcome.error().issues.isEmpty());
        QCOMPARE(outcome.error().issues.first().code, outcome.error().code);
        QCOMPARE(desk.books(), before);
    }
    QVERIFY(imported > 20);
    QVERIFY(refused > 200);
    for (const Store& store : valueOf(StoreRepository(books->database()).all()))
        QVERIFY(rollupsAreExact(books->database(), store));
}

void TestImportMutations::setsAsideWhatItCannotRead()
{
    const auto books = freshBooks(u"sqlite"_s);
    ImportDesk desk(books->database());
    desk.options().rejectsPath = desk.path(u"rejects.csv"_s);
    Dice dice(7);
    int rejected = 0;
    for (int round = 0; round < 200; ++round) {
        const auto outcome = desk.sales({ broken(soundFile(round), dice) });
        if (!outcome)
            continue;
        rejected += outcome->rejected > 0 ? 1 : 0;
        // As many rows as were counted, and a header.
        const qsizetype rows = desk.read(u"rejects.csv"_s).count("\r\n");
        QVERIFY(rows >= outcome->rejected + 1);
    }
    QVERIFY(rejected > 20);
}

QTEST_GUILESS_MAIN(TestImportMutations)
#include "tst_importmutations.moc"
