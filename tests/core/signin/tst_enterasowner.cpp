#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/people/changepeople.h"
#include "core/people/signin.h"
#include "core/signin/enterasowner.h"
#include "core/signin/ownerlink.h"
#include "tests/support/outcome.h"
#include "tests/support/stillclock.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const KakaoAccount kim { u"4242424242"_s, u"김사장"_s };
const KakaoAccount other { u"777"_s, u"남"_s };
const QString seoyeon = u"김서연"_s;
const QString junho = u"박준호"_s;
const QString pin = u"194857"_s;
const QString staffsPin = u"683921"_s;

/// Books of an owner with an account and a PIN, and one of the staff; nobody is in.
struct OwnedBooks {
    explicit OwnedBooks(Database& database)
        : database(database)
        , people(database, PinCost::least())
        , signIn(database)
        , link(database, clock)
        , enter(database, clock)
    {
        database.session().clock = &clock;
        SignUpOwner signUp(database, clock, PinCost::least());
        const auto made
            = valueOf(signUp.run({ kim, { .name = u"온기식당"_s }, NewOwner { seoyeon, pin } }));
        signIn.takeOver(*made.owner);
        valueOf(people.add(junho, Role::Staff, staffsPin));
        signIn.lock();
    }
    ~OwnedBooks() { database.session().clock = nullptr; }
    Q_DISABLE_COPY_MOVE(OwnedBooks)

    StillClock clock;
    Database& database;
    ChangePeople people;
    SignIn signIn;
    OwnerLink link;
    EnterAsOwner enter;
};

} // namespace

/// The owner at the locked program, by Kakao instead of the PIN.
class TestEnterAsOwner final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void letsTheOwnerIn_whoMaySetANewPin();
    void letsNobodyElseIn();
    void letsIn_whereTheWrongTriesRest();
    void letsIn_oneOfSeveralOwners_butNobodyElse();
};

void TestEnterAsOwner::letsTheOwnerIn_whoMaySetANewPin()
{
    JANGBU_FRESH_BOOKS(books);
    OwnedBooks owned(books->database());
    owned.clock.advanceMs(4 * msPerDay);
    const Person owner = valueOf(owned.enter.run({ kim.subject, u"새 이름"_s }));
    QCOMPARE(owner.name, seoyeon);
    QCOMPARE(owned.database.session().actor, owner.actor());
    const auto account = valueOf(owned.link.read());
    QCOMPARE(account->nickname, u"새 이름"_s);
    QCOMPARE(account->daysOffline(owned.clock.nowUtc()), 0);
    const auto entries = valueOf(AuditLog(owned.database).find({}));
    QCOMPARE(entries.first().act, wordOf(Act::SignedIn));
    QCOMPARE(entries.first().actor.name, seoyeon);
    QVERIFY(entries.first().after.contains(u"새 이름"_s));

    QCOMPARE(codeOf(owned.people.setPin(seoyeon, u"507318"_s)), u"DONE"_s);
    owned.signIn.lock();
    QCOMPARE(codeOf(owned.signIn.check(seoyeon, pin)), u"PIN_WRONG"_s);
    QCOMPARE(codeOf(owned.signIn.run(seoyeon, u"507318"_s)), u"DONE"_s);
}

void TestEnterAsOwner::letsNobodyElseIn()
{
    JANGBU_FRESH_BOOKS(books);
    OwnedBooks owned(books->database());
    owned.clock.advanceMs(msPerDay);
    QCOMPARE(codeOf(owned.enter.run(other)), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(codeOf(owned.enter.run({})), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(owned.database.session().actor.kind, Actor::Kind::Nobody);
    QCOMPARE(valueOf(owned.link.read())->nickname, kim.nickname);
    QCOMPARE(valueOf(owned.link.read())->daysOffline(owned.clock.nowUtc()), 1);
    owned.signIn.takeOver(valueOf(owned.people.list()).first());
    QCOMPARE(codeOf(owned.link.unlink()), u"DONE"_s);
    owned.signIn.lock();
    QCOMPARE(codeOf(owned.enter.run(kim)), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(codeOf(owned.enter.run({})), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(codeOf(mayWork(owned.database)), u"SIGN_IN_REQUIRED"_s);
}

void TestEnterAsOwner::letsIn_whereTheWrongTriesRest()
{
    JANGBU_FRESH_BOOKS(books);
    OwnedBooks owned(books->database());
    for (int tries = 0; tries < SignIn::triesBeforeRest; ++tries)
        QVERIFY(!owned.signIn.check(seoyeon, u"300412"_s));
    QCOMPARE(codeOf(owned.signIn.check(seoyeon, pin)), u"PIN_RESTING"_s);
    QCOMPARE(codeOf(owned.enter.run(kim)), u"DONE"_s);
    owned.signIn.lock();
    QCOMPARE(codeOf(owned.signIn.check(seoyeon, pin)), u"DONE"_s);
}

void TestEnterAsOwner::letsIn_oneOfSeveralOwners_butNobodyElse()
{
    JANGBU_FRESH_BOOKS(books);
    OwnedBooks owned(books->database());
    QCOMPARE(valueOf(owned.enter.run(kim, junho)).name, seoyeon);
    valueOf(owned.people.add(u"강민지"_s, Role::Owner, pin));
    owned.signIn.lock();
    QCOMPARE(valueOf(owned.enter.run(kim)).name, u"강민지"_s);
    QCOMPARE(valueOf(owned.enter.run(kim, seoyeon)).name, seoyeon);
    QCOMPARE(valueOf(owned.enter.run(kim, junho)).name, u"강민지"_s);
}

QTEST_GUILESS_MAIN(TestEnterAsOwner)
#include "tst_enterasowner.moc"
