#include "core/settlement/changepayouts.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

BusinessDate date(const QString& iso)
{
    return BusinessDate::fromIso(iso).value();
}

} // namespace

class TestChangePayouts final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void rulesArePut_correctedAndRemoved()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ChangePayouts change(books->database());
        const PayoutRepository payouts(books->database());
        const PayoutRule all { .days = 3 };
        PayoutRule own { .store = shop.store().id,
                         .company = u" 신한 "_s,
                         .from = date(u"2026-01-01"_s),
                         .days = 0,
                         .base = PayoutBase::NextCountingDay,
                         .counting = DayCounting::EveryDay };
        QCOMPARE(valueOf(change.putRule(all)), all);
        QCOMPARE(valueOf(change.putRule(own)).company, u"신한"_s);
        own.company = u"신한"_s;
        QCOMPARE(valueOf(payouts.rules()), QList({ all, own }));
        own.days = PayoutRule::maxDays;
        valueOf(change.putRule(own));
        QCOMPARE(valueOf(payouts.rules()), QList({ all, own }));

        for (const int days : { -1, PayoutRule::maxDays + 1 })
            QCOMPARE(codeOf(change.putRule({ .days = days })), u"VALUE_INVALID"_s);
        QCOMPARE(codeOf(change.putRule({ .company = QString(256, u'a') })), u"NAME_INVALID"_s);
        PayoutRule another = own;
        another.from = another.from.addDays(1);
        QCOMPARE(codeOf(change.removeRule(another)), u"ENTRY_NOT_FOUND"_s);
        QCOMPARE(valueOf(payouts.rules()), QList({ all, own }));

        valueOf(change.removeRule(own));
        valueOf(change.removeRule(all));
        QCOMPARE(valueOf(payouts.rules()).size(), 0);
    }

    void bankDaysOfAStore_goBeforeThoseOfAll()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        SmallShop dollars(books->database(), u"Diner"_s,
                          { .currency = *Currency::fromCode(u"USD"_s) });
        ChangePayouts change(books->database());
        const PayoutRepository payouts(books->database());
        const BusinessDate monday = date(u"2026-11-23"_s);
        const StoredBankDay own { shop.store().id, { monday, false, u"영업"_s } };
        const StoredBankDay all { std::nullopt, { monday, true, u"임시공휴일"_s } };
        valueOf(change.putBankDay(own));
        valueOf(change.putBankDay(all));
        QCOMPARE(valueOf(payouts.bankDays()), QList({ all, own }));
        QVERIFY(valueOf(payouts.calendarOf(shop.store())).isBusinessDay(monday));
        const BankCalendar foreign = valueOf(payouts.calendarOf(dollars.store()));
        QVERIFY(!foreign.isBusinessDay(monday));
        QVERIFY(foreign.isBusinessDay(date(u"2026-12-25"_s))); // No table of its country.
        QVERIFY(!foreign.covers(monday));

        QCOMPARE(codeOf(change.removeBankDay(dollars.store().id, monday)), u"ENTRY_NOT_FOUND"_s);
        valueOf(change.removeBankDay(shop.store().id, monday));
        QVERIFY(!valueOf(payouts.calendarOf(shop.store())).isBusinessDay(monday));
        valueOf(change.removeBankDay(std::nullopt, monday));
        QVERIFY(valueOf(payouts.calendarOf(shop.store())).isBusinessDay(monday));
    }

    void payoutDatesArePut_correctedAndRemoved()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ChangePayouts change(books->database());
        const PayoutRepository payouts(books->database());
        PayoutDate put { shop.store().id, u"K"_s, date(u"2026-02-13"_s), date(u"2026-02-16"_s) };
        QCOMPARE(valueOf(change.putDate(put)), put);
        put.pay = put.sale;
        valueOf(change.putDate(put));
        QCOMPARE(valueOf(payouts.dates(shop.store().id)), QList({ put }));
        QCOMPARE(valueOf(payouts.planOf(shop.store())).payDate(u"K"_s, put.sale), put.pay);

        PayoutDate wrong = put;
        wrong.pay = put.sale.addDays(-1);
        QCOMPARE(codeOf(change.putDate(wrong)), u"VALUE_INVALID"_s);
        wrong = put;
        wrong.company = u"  "_s;
        QCOMPARE(codeOf(change.putDate(wrong)), u"NAME_INVALID"_s);
        wrong.company = u"k"_s;
        QCOMPARE(codeOf(change.removeDate(wrong)), u"ENTRY_NOT_FOUND"_s);
        QCOMPARE(valueOf(payouts.dates(shop.store().id)), QList({ put }));
        valueOf(change.removeDate(put));
        QCOMPARE(valueOf(payouts.dates(shop.store().id)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChangePayouts)
#include "tst_changepayouts.moc"
