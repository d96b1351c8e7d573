#include "core/deskserver/eventtickets.h"
#include "core/deskserver/ratelimits.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestRateLimits final : public QObject {
    Q_OBJECT

private slots:
    void aBucketOf100_fillsAgainBy30AMinute()
    {
        TokenBuckets buckets({});
        for (int order = 0; order < 100; ++order)
            QVERIFY(buckets.take(1, 0));
        QVERIFY(!buckets.take(1, 0));
        QVERIFY(buckets.take(2, 0)); // Another device.
        QVERIFY(!buckets.take(1, 1'999));
        QVERIFY(buckets.take(1, 2'000));
        QVERIFY(!buckets.take(1, 2'000));
        buckets.giveBack(1);
        QVERIFY(buckets.take(1, 2'000));
        int taken = 0;
        while (buckets.take(1, 3'600'000))
            ++taken;
        QCOMPARE(taken, 100); // Never more than a full one.
    }

    void afterFiveWrongCodes_noneIsLookedAt_forAMinute()
    {
        GuessGuard guard(5);
        const QHostAddress guesser(u"192.168.0.7"_s);
        for (int guess = 0; guess < 5; ++guess) {
            QVERIFY(guard.begin(guesser, guess * 1'000));
            guard.fails(guesser, guess * 1'000);
        }
        QVERIFY(!guard.begin(guesser, 10'000));
        QVERIFY(!guard.begin(QHostAddress(u"::ffff:192.168.0.7"_s), 10'000));
        QVERIFY(guard.begin(QHostAddress(u"192.168.0.8"_s), 10'000));
        QVERIFY(!guard.begin(guesser, 59'999));
        QVERIFY(guard.begin(guesser, 60'000)); // The first of them is a minute old.
        guard.succeeds(guesser);
    }

    void guessesThatAreNotYetAnswered_countToo()
    {
        GuessGuard guard(5);
        const QHostAddress guesser(u"2001:db8:1:2::1"_s);
        for (int guess = 0; guess < 5; ++guess)
            QVERIFY(guard.begin(QHostAddress(u"2001:db8:1:2::%1"_s.arg(guess)), 0));
        QVERIFY(!guard.begin(guesser, 0));
        QVERIFY(guard.begin(QHostAddress(u"2001:db8:1:3::1"_s), 0));
        guard.succeeds(guesser);
        QVERIFY(guard.begin(guesser, 0));
    }

    void aFloodOfAddresses_takesNoEndlessMemory()
    {
        GuessGuard guard(5);
        for (quint32 address = 1; address < 30'000; ++address) {
            if (guard.begin(QHostAddress(address), 0))
                guard.fails(QHostAddress(address), 0);
        }
        QVERIFY(!guard.begin(QHostAddress(u"192.168.0.7"_s), 0));
        QVERIFY(guard.begin(QHostAddress(u"192.168.0.7"_s), GuessGuard::windowMs));
    }

    void aTicketStandsForItsToken_forAMinute()
    {
        EventTickets tickets;
        const QString ticket = tickets.issue(u"secret"_s, 0);
        QVERIFY(ticket.size() >= 22 && ticket != u"secret");
        QCOMPARE(tickets.tokenOf(ticket, 59'999), u"secret"_s);
        QVERIFY(!tickets.tokenOf(ticket, 60'000));
        QVERIFY(!tickets.tokenOf(u"other"_s, 0));
        for (int more = 0; more < 5'000; ++more)
            QCOMPARE(tickets.tokenOf(tickets.issue(u"x"_s, 1), 2), u"x"_s);
    }
};

QTEST_APPLESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
