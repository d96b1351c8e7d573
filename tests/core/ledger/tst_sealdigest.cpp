#include "core/ledger/ledgerreader.h"
#include "core/ledger/sealdigest.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QCryptographicHash>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate ninth(2026, 11, 9);
const Instant closedAt = Instant::ofMs(1'795'262'400'000);

struct Fixture {
    explicit Fixture(TestBooks& books)
        : shop(books.database())
        , till(books.database(), shop)
        , ledger(books.database())
        , digest(ledger)
    {
    }

    QByteArray content(BusinessDate date = ninth)
    {
        QByteArray text;
        valueOf(digest.content(shop.store().id, date, closedAt, noSealHash(),
                               [&text](const QByteArray& lines) { text += lines; }));
        return text;
    }

    SmallShop shop;
    ShopSales till;
    LedgerReader ledger;
    SealDigest digest;
};

template <typename AnyId> QByteArray number(AnyId id)
{
    return QByteArray::number(id.value());
}

} // namespace

class TestSealDigest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void writesEveryLine_asDocumented()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture day(*books);
        const Instant noon = day.till.at(u"2026-11-09T12:00"_s);
        const TradeId id = day.till.order({ { u"쌀"_s, 3, Money::ofMinor(500) } });
        day.till.pay(id, ShopSales::cash(), noon, Money::ofMinor(1'000));
        day.till.pay(id, ShopSales::card(u"K"_s, CardKind::Debit), noon);
        const LedgerRefund refund = day.till.refund(id, noon.plusMs(1));
        const LedgerTrade trade = day.till.trade(id);
        const auto& line = trade.lines.first();
        const QByteArray store = number(day.shop.store().id);
        const QByteArray opened = QByteArray::number(trade.openedAtUtc.ms());
        const QByteArray paid = QByteArray::number(noon.ms());
        const QByteArray order = number(trade.orders.first().id);
        const QByteArrayList expected {
            "jangbu-seal\t1",
            "previous\t" + noSealHash().toLatin1(),
            "day\t" + store + "\t2026-11-09\t1795262400000",
            "trade\t" + number(id) + '\t' + number(id) + '\t' + number(*trade.table)
                + "\ttable 1\t8500\t" + opened + '\t' + paid + "\t1",
            "order\t" + order + '\t' + opened + "\t0",
            "line\t" + number(line.id) + '\t' + order + '\t' + number(line.product) + "\t쌀\t"
                + number(line.category) + "\t1\t3000\t3\t500\t8500",
            "part\t" + number(trade.parts[0].id) + '\t' + paid + "\t0\t\t0\t1000\t0\t1",
            "part\t" + number(trade.parts[1].id) + '\t' + paid + "\t1\tK\t2\t7500\t30\t1",
            "refund\t" + number(refund.id) + '\t' + number(id) + '\t'
                + QByteArray::number(noon.ms() + 1) + "\t8500\t30\t",
            "refund-line\t" + number(line.id) + "\t3\t8500",
            "refund-part\t" + number(trade.parts[0].id) + "\t1000\t0",
            "refund-part\t" + number(trade.parts[1].id) + "\t7500\t30",
            "end\t1\t1",
        };
        QCOMPARE(day.content(), expected.join('\n') + '\n');
    }

    void isTheHashOfTheContent()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture day(*books);
        day.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), day.till.at(u"2026-11-09T12:00"_s));
        const auto hash
            = valueOf(day.digest.hashOf(day.shop.store().id, ninth, closedAt, noSealHash()));
        QCOMPARE(hash.toLatin1(),
                 QCryptographicHash::hash(day.content(), QCryptographicHash::Sha256).toHex());
        const auto after = day.digest.hashOf(day.shop.store().id, ninth, closedAt, hash);
        QVERIFY(valueOf(after) != hash);
        const auto later
            = day.digest.hashOf(day.shop.store().id, ninth, closedAt.plusMs(1), noSealHash());
        QVERIFY(valueOf(later) != hash);
    }

    void anEmptyDay_hasContentToo()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture day(*books);
        QVERIFY(day.content().endsWith("1795262400000\nend\t0\t0\n"));
        QVERIFY(day.content() != day.content(ninth.addDays(1)));
    }

    void whatHappensLater_isNotInIt()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture day(*books);
        const TradeId trade = day.till.sell({ { u"콜라"_s, 2 } }, ShopSales::cash(),
                                            day.till.at(u"2026-11-09T12:00"_s));
        const QByteArray before = day.content();
        day.till.refund(trade, day.till.at(u"2026-11-10T12:00"_s));
        valueOf(books->database().run(u"UPDATE trade_order SET state = 3"_s));
        QCOMPARE(day.content(), before);
        QVERIFY(day.content(ninth.addDays(1)).contains("refund-line"));
        valueOf(books->database().run(u"UPDATE trade_order SET state = 4"_s));
        QVERIFY(day.content() != before);
    }

    void textsCannotPassForLines()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture day(*books);
        day.shop.add(u"가\nend\t0\t0\\"_s, u"DRINK"_s, 100);
        day.till.sell({ { u"가\nend\t0\t0\\"_s, 1 } }, ShopSales::cash(),
                      day.till.at(u"2026-11-09T12:00"_s));
        QVERIFY(day.content().contains("\t가\\nend\\t0\\t0\\\\\t"));
        QCOMPARE(day.content().count("\nend\t"), 1);
    }
};

QTEST_GUILESS_MAIN(TestSealDigest)
#include "tst_sealdigest.moc"
