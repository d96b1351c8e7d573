#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/people/changepeople.h"
#include "core/people/signin.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString pin = u"270413"_s;
const QString wrong = u"270414"_s;

} // namespace

class TestSignIn final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aPin_isSixDigits_thatAreNotEasy();
    void theFirstPerson_isAnOwner();
    void namesAreUnique_andTheLastOwnerStays();
    void whoKnowsThePin_comesIn();
    void afterFiveWrongTries_itRests_longerAndLonger();
    void tenThousandWrongPins_doNotOpenIt();
    void aRemovedPerson_isOutAtOnce();
    void onesOwnPin_isChangedByOneself();
};

void TestSignIn::aPin_isSixDigits_thatAreNotEasy()
{
    for (const QString& bad : { u""_s, u"12345"_s, u"1234567"_s, u"12345a"_s, u"111111"_s,
                                u"123456"_s, u"987654"_s, u"１２７４１３"_s, u"27 413"_s })
        QCOMPARE(codeOf(checkPin(bad)), u"PIN_INVALID"_s);
    QVERIFY(checkPin(pin));
    QVERIFY(checkPin(u"000001"_s));
    const QString one = pinHash(pin, PinCost::least());
    QVERIFY(one.startsWith(u"$argon2id$"));
    QVERIFY(one != pinHash(pin, PinCost::least())); // A salt of its own.
    QVERIFY(pinMatches(pin, one));
    QVERIFY(!pinMatches(wrong, one));
    QVERIFY(!pinMatches(pin, QString()));
}

void TestSignIn::theFirstPerson_isAnOwner()
{
    JANGBU_FRESH_BOOKS(books);
    ChangePeople people(books->database(), PinCost::least());
    QCOMPARE(codeOf(people.add(u"이하늘"_s, Role::Staff, pin)), u"OWNER_NEEDED"_s);
    QVERIFY(valueOf(people.list()).isEmpty());
    const Person owner = valueOf(people.add(u" 김서연 "_s, Role::Owner, pin));
    QCOMPARE(owner.name, u"김서연"_s);
    // From now on nobody may, until somebody signs in.
    QCOMPARE(codeOf(people.add(u"이하늘"_s, Role::Staff, pin)), u"SIGN_IN_REQUIRED"_s);
    QCOMPARE(codeOf(mayWork(books->database())), u"SIGN_IN_REQUIRED"_s);
    valueOf(SignIn(books->database()).run(u"김서연"_s, pin));
    valueOf(people.add(u"이하늘"_s, Role::Staff, pin));
    QCOMPARE(valueOf(people.list()).size(), 2);
}

void TestSignIn::namesAreUnique_andTheLastOwnerStays()
{
    JANGBU_FRESH_BOOKS(books);
    ChangePeople people(books->database(), PinCost::least());
    const Person owner = valueOf(people.add(u"김서연"_s, Role::Owner, pin));
    SignIn(books->database()).takeOver(owner);
    QCOMPARE(codeOf(people.add(u"김서연"_s, Role::Staff, pin)), u"PERSON_EXISTS"_s);
    QCOMPARE(codeOf(people.remove(u"김서연"_s)), u"OWNER_NEEDED"_s);
    QCOMPARE(codeOf(people.setRole(u"김서연"_s, Role::Manager)), u"OWNER_NEEDED"_s);
    QCOMPARE(codeOf(people.remove(u"없음"_s)), u"PERSON_NOT_FOUND"_s);
    valueOf(people.add(u"박준호"_s, Role::Manager, pin));
    QCOMPARE(codeOf(people.rename(u"박준호"_s, u"김서연"_s)), u"PERSON_EXISTS"_s);
    valueOf(people.setRole(u"박준호"_s, Role::Owner));
    valueOf(people.remove(u"김서연"_s));
    QCOMPARE(valueOf(people.list()).size(), 1);
}

void TestSignIn::whoKnowsThePin_comesIn()
{
    JANGBU_FRESH_BOOKS(books);
    ChangePeople people(books->database(), PinCost::least());
    valueOf(people.add(u"김서연"_s, Role::Owner, pin));
    SignIn signIn(books->database());
    QCOMPARE(codeOf(signIn.run(u"김서연"_s, wrong)), u"PIN_WRONG"_s);
    QCOMPARE(codeOf(signIn.run(u"아무개"_s, pin)), u"PIN_WRONG"_s);
    QCOMPARE(valueOf(signIn.run(u"김서연"_s, pin)).role, Role::Owner);
    QVERIFY(mayWork(books->database()));
    signIn.lock();
    QCOMPARE(codeOf(mayWork(books->database())), u"SIGN_IN_REQUIRED"_s);
}

void TestSignIn::afterFiveWrongTries_itRests_longerAndLonger()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    books->database().session().clock = &shop.clock();
    ChangePeople people(books->database(), PinCost::least());
    valueOf(people.add(u"김서연"_s, Role::Owner, pin));
    SignIn signIn(books->database());
    for (int left = 4; left > 0; --left) {
        const auto refused = signIn.check(u"김서연"_s, wrong);
        QCOMPARE(refused.error().code, ErrorCode::PinWrong);
        QCOMPARE(refused.error().values, QStringList { QString::number(left) });
    }
    const auto resting = signIn.check(u"김서연"_s, wrong);
    QCOMPARE(resting.error().code, ErrorCode::PinResting);
    QCOMPARE(resting.error().values, QStringList { u"30"_s });
    // Not even the right one while it rests.
    shop.clock().advanceMs(29'999);
    QCOMPARE(codeOf(signIn.check(u"김서연"_s, pin)), u"PIN_RESTING"_s);
    for (const qint64 rest : { 60, 300, 900, 3'600, 3'600 }) {
        shop.clock().advanceMs(3'600'000);
        const auto again = signIn.check(u"김서연"_s, wrong);
        QCOMPARE(again.error().code, ErrorCode::PinResting);
        QCOMPARE(again.error().values, QStringList { QString::number(rest) });
    }
    shop.clock().advanceMs(3'600'000);
    valueOf(signIn.check(u"김서연"_s, pin));
    QCOMPARE(codeOf(signIn.check(u"김서연"_s, wrong)), u"PIN_WRONG"_s);
}

void TestSignIn::tenThousandWrongPins_doNotOpenIt()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    books->database().session().clock = &shop.clock();
    ChangePeople people(books->database(), PinCost::least());
    valueOf(people.add(u"김서연"_s, Role::Owner, u"009999"_s));
    SignIn signIn(books->database());
    const Instant begun = shop.clock().nowUtc();
    int looked = 0;
    for (int number = 0; number < 10'000; ++number) {
        const QString guess = u"%1"_s.arg(number, 6, 10, QChar(u'0'));
        const auto refused = signIn.check(u"김서연"_s, guess);
        QVERIFY(!refused || shop.clock().nowUtc().ms() - begun.ms() > 300LL * 24 * 3'600'000);
        if (refused)
            break;
        if (refused.error().code == ErrorCode::PinWrong)
            ++looked;
        // A guess each minute of the clock, without waiting for the rest to end.
        shop.clock().advanceMs(60'000);
    }
    QVERIFY2(looked < 10, qPrintable(QString::number(looked)));
    QCOMPARE(codeOf(mayWork(books->database())), u"SIGN_IN_REQUIRED"_s);
}

void TestSignIn::aRemovedPerson_isOutAtOnce()
{
    JANGBU_FRESH_BOOKS(books);
    ChangePeople people(books->database(), PinCost::least());
    const Person owner = valueOf(people.add(u"김서연"_s, Role::Owner, pin));
    SignIn signIn(books->database());
    signIn.takeOver(owner);
    const Person staff = valueOf(people.add(u"이하늘"_s, Role::Staff, pin));
    valueOf(people.remove(u"이하늘"_s));
    QCOMPARE(codeOf(signIn.check(u"이하늘"_s, pin)), u"PIN_WRONG"_s);
    signIn.takeOver(staff);
    QCOMPARE(codeOf(mayWork(books->database())), u"SIGN_IN_REQUIRED"_s);
    // The name is free again.
    signIn.takeOver(owner);
    QVERIFY(valueOf(people.add(u"이하늘"_s, Role::Staff, pin)).id != staff.id);
}

void TestSignIn::onesOwnPin_isChangedByOneself()
{
    JANGBU_FRESH_BOOKS(books);
    ChangePeople people(books->database(), PinCost::least());
    const Person owner = valueOf(people.add(u"김서연"_s, Role::Owner, pin));
    SignIn signIn(books->database());
    signIn.takeOver(owner);
    const Person staff = valueOf(people.add(u"이하늘"_s, Role::Staff, pin));
    signIn.takeOver(staff);
    valueOf(people.setPin(u"이하늘"_s, wrong));
    QCOMPARE(codeOf(people.setPin(u"김서연"_s, wrong)), u"RIGHT_MISSING"_s);
    QVERIFY(signIn.check(u"이하늘"_s, wrong));
    QVERIFY(signIn.check(u"김서연"_s, pin));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
