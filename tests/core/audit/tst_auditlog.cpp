#include "core/audit/auditlog.h"
#include "core/backoffice/backoffice.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QJsonDocument>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject values(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// What was done last.
AuditEntry newest(Database& database)
{
    AuditWish wish;
    wish.limit = 1;
    return valueOf(AuditLog(database).find(wish)).constFirst();
}

} // namespace

class TestAuditLog final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void itBegins_withWhatTheBooksHold();
    void anAct_isWrittenWithItsValues_orNotAtAll();
    void chains_followOn();
    void aHash_isTheSameForEver();
    void aChangedRow_isFound_data();
    void aChangedRow_isFound();
    void entries_areFound_byWordsAndActs();
};

void TestAuditLog::itBegins_withWhatTheBooksHold()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.pay(till.order(u"1"_s, { { u"콜라"_s } }));
    valueOf(books->database().run(
        u"INSERT INTO seal (store_id, chain_position, business_date, sealed_at, previous_hash, "
        u"hash) VALUES (:store, 1, 20261101, 1, '00', 'a1')"_s,
        { { ":store"_L1, shop.store().id } }));
    for (const QString& table : { u"audit_entry"_s, u"audit_chain"_s })
        valueOf(books->database().run(u"DELETE FROM "_s + table));

    AuditLog log(books->database());
    valueOf(log.begin());
    valueOf(log.begin());
    const auto entries = valueOf(log.find({}));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].act, wordOf(Act::LogOpened));
    QCOMPARE(entries[0].actor.name, Actor::systemUser().name);
    const QJsonObject held = values(entries[0].after);
    QCOMPARE(held.value(u"rows"_s).toObject().value(u"trade"_s).toInteger(), 1);
    QCOMPARE(held.value(u"rows"_s).toObject().value(u"payment"_s).toInteger(), 1);
    QCOMPARE(held.value(u"seals"_s).toObject().size(), 1);
}

void TestAuditLog::anAct_isWrittenWithItsValues_orNotAtAll()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"7"_s, { { u"콜라"_s, 2 } });
    valueOf(till.voidTrade.run(shop.store(), id, u"손님이 나감"_s));
    const AuditEntry entry = newest(books->database());
    QCOMPARE(entry.act, u"trade.void"_s);
    QCOMPARE(entry.store, std::optional(shop.store().id));
    QCOMPARE(entry.subject, QString::number(id.value()));
    QCOMPARE(values(entry.before).value(u"amount"_s).toString(), u"4000"_s);
    QCOMPARE(values(entry.after).value(u"reason"_s).toString(), u"손님이 나감"_s);
    QCOMPARE(values(entry.after).value(u"table"_s).toString(), u"7"_s);

    const qint64 before = valueOf(AuditLog(books->database()).find({})).size();
    QVERIFY(!till.voidTrade.run(shop.store(), id, QString()));
    QCOMPARE(valueOf(AuditLog(books->database()).find({})).size(), before);
}

void TestAuditLog::chains_followOn()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    for (int round = 0; round < 5; ++round)
        till.pay(till.order(u"1"_s, { { u"콜라"_s } }));
    AuditLog log(books->database());
    QVERIFY(valueOf(log.verify()).isEmpty());
    auto entries = valueOf(log.find({}));
    std::reverse(entries.begin(), entries.end());
    QString previous;
    qint64 number = 0;
    for (const AuditEntry& entry : entries) {
        QCOMPARE(entry.number, ++number);
        QCOMPARE(entry.hash, hashOf(entry, previous));
        previous = entry.hash;
    }
    const auto heads = valueOf(log.heads());
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads[0].number, number);
    QCOMPARE(heads[0].hash, previous);
}

/// What is written already has to fit in every later version.
void TestAuditLog::aHash_isTheSameForEver()
{
    QFETCH_GLOBAL(QString, product);
    if (product != u"sqlite")
        QSKIP("asks no books");
    AuditEntry entry { .program = u"jangbu-0123456789ab"_s,
                       .number = 7,
                       .doneAtUtc = Instant::ofMs(1'795'264'800'123),
                       .actor = { Actor::Kind::Person, 3, u"김서연"_s },
                       .approver = u"박준호"_s,
                       .act = u"trade.void"_s,
                       .store = StoreId(4),
                       .subject = u"40000000012"_s,
                       .before = u"{\"amount\":\"8000\"}"_s,
                       .after = u"{\"reason\":\"손님이 \\\"나감\\\"\",\"table\":\"3번\"}"_s };
    const QString previous = u"ab"_s.repeated(32);
    QCOMPARE(hashOf(entry, previous),
             u"c0f76541a6993e1cb5445d15e5127f6a5553a73d2fe725fb0ed602f9dec44c5e"_s);
    entry.store.reset();
    QCOMPARE(hashOf(entry, previous),
             u"c013a3a335d71ae50d74478117e454418d51628c87bfd077de194372515902dc"_s);
}

void TestAuditLog::aChangedRow_isFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<qint64>("number");
    const auto set = [](const char* column, const char* value) {
        QTest::newRow(column) << u"UPDATE audit_entry SET %1 = %2 WHERE number = 3"_s.arg(
            QLatin1StringView(column), QLatin1StringView(value))
                              << qint64(3);
    };
    set("done_at", "done_at + 1");
    set("actor_kind", "2");
    set("person_id", "7");
    set("actor", "'somebody'");
    set("approver", "'somebody'");
    set("act", "'trade.move'");
    set("about_store", "NULL");
    set("subject", "'1'");
    set("before_values", "'{}x'");
    set("after_values", "'{\"amount\":\"1\"}'");
    set("hash", "'00'");
    QTest::newRow("taken out") << u"DELETE FROM audit_entry WHERE number = 3"_s << qint64(3);
    QTest::newRow("last taken out") << u"DELETE FROM audit_entry WHERE number = 6"_s << qint64(6);
    QTest::newRow("head taken out") << u"DELETE FROM audit_chain"_s << qint64(7);
}

void TestAuditLog::aChangedRow_isFound()
{
    QFETCH(const QString, change);
    QFETCH(const qint64, number);
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    for (const QString& table : { u"audit_entry"_s, u"audit_chain"_s })
        valueOf(books->database().run(u"DELETE FROM "_s + table));
    Till till(books->database(), shop.store(), shop.clock());
    for (int round = 0; round < 3; ++round)
        till.pay(till.order(u"1"_s, { { u"콜라"_s } }));
    AuditLog log(books->database());
    QVERIFY(valueOf(log.verify()).isEmpty());
    valueOf(books->database().run(change));
    const auto breaks = valueOf(log.verify());
    QCOMPARE(breaks.size(), 1);
    QCOMPARE(breaks[0].number, number);
    const auto report = valueOf(VerifyBooks(books->database()).run());
    QCOMPARE(report.differences.size(), 1);
    QCOMPARE(report.differences[0].kind, u"log"_s);
}

void TestAuditLog::entries_areFound_byWordsAndActs()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"100%_!"_s, { { u"콜라"_s } });
    valueOf(till.voidTrade.run(shop.store(), id, u"품절 50%"_s));
    AuditLog log(books->database());
    QCOMPARE(valueOf(log.find({ .acts = { Act::TradeVoided } })).size(), 1);
    QCOMPARE(valueOf(log.find({ .acts = { Act::Refunded } })).size(), 0);
    QCOMPARE(valueOf(log.find({ .text = u"50%"_s })).size(), 1);
    QCOMPARE(valueOf(log.find({ .text = u"%_!"_s })).size(), 2);
    QCOMPARE(valueOf(log.find({ .text = u"5_%"_s })).size(), 0);
    QCOMPARE(valueOf(log.find({ .acts = AuditLog::exceptions(), .text = u"품절"_s })).size(), 1);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
