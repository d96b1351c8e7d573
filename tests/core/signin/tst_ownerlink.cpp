#include "core/audit/auditlog.h"
#include "core/people/changepeople.h"
#include "core/people/signin.h"
#include "core/signin/ownerlink.h"
#include "core/store/storerepository.h"
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
const QString goodPin = u"194857"_s;

} // namespace

class TestOwnerLink final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void belongs_toWhoeverOpens_untilSomebodySignsIn();
    void signsUp_storeAndOwnerTogether();
    void signsUp_nothing_whereAnythingIsRefused_data();
    void signsUp_nothing_whereAnythingIsRefused();
    void signsUp_theOwnerWithAPin_alsoWithoutKakao_data();
    void signsUp_theOwnerWithAPin_alsoWithoutKakao();
    void owns_booksThatHaveAStoreAlready();
    void signsUp_noPerson_forSomebodyWhoIsNoOwner();
    void gives_anOwnerSeveralStores();
    void refuses_anotherAccount_andWritesNothing();
    void counts_theDaysWithoutKakao();
    void takes_daysFrom0To365();
    void unlinks();
    void asks_anOwner_andLogsWhatWasDone();
};

void TestOwnerLink::belongs_toWhoeverOpens_untilSomebodySignsIn()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    OwnerLink link(books->database(), clock);
    QVERIFY(!valueOf(link.read()));
    QCOMPARE(codeOf(link.confirm(kim.subject)), u"ACCOUNT_OF_OTHERS"_s);
    const OwnerAccount account = valueOf(link.signIn(kim));
    QCOMPARE(account.subject, kim.subject);
    QCOMPARE(account.offlineDays, usualOfflineDays);
    const auto read = valueOf(link.read());
    QVERIFY(read);
    QCOMPARE(read->nickname, kim.nickname);
    QCOMPARE(read->linkedAt, clock.nowUtc());
    QCOMPARE(read->lastOnlineAt, clock.nowUtc());
}

void TestOwnerLink::signsUp_storeAndOwnerTogether()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    SignUpOwner signUp(books->database(), clock);
    const auto made = valueOf(signUp.run(
        { kim, { .name = u"온기식당"_s, .grade = PosGrade::Gold, .settlementDay = 5 } }));
    QVERIFY(!made.owner);
    const auto stores = valueOf(StoreRepository(books->database()).all());
    QCOMPARE(stores.size(), 1);
    QCOMPARE(stores.first().id, made.store.id);
    QCOMPARE(valueOf(OwnerLink(books->database(), clock).read())->subject, kim.subject);
}

void TestOwnerLink::signsUp_nothing_whereAnythingIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* label, const QString& name, int day, const QString& owner,
                        const QString& pin, const QString& code) {
        QTest::newRow(label) << name << day << owner << pin << code;
    };
    const QString store = u"온기식당"_s;
    row("name", u" "_s, 5, seoyeon, goodPin, u"NAME_INVALID"_s);
    row("day", store, 6, seoyeon, goodPin, u"VALUE_INVALID"_s);
    row("owner's name", store, 5, u" "_s, goodPin, u"NAME_INVALID"_s);
    row("PIN", store, 5, seoyeon, u"123456"_s, u"PIN_INVALID"_s);
    row("taken", store, 5, u"박준호"_s, goodPin, u"PERSON_EXISTS"_s);
}

void TestOwnerLink::signsUp_nothing_whereAnythingIsRefused()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(QString, name);
    QFETCH(int, day);
    QFETCH(QString, owner);
    QFETCH(QString, pin);
    QFETCH(QString, code);
    StillClock clock;
    // Somebody came before the first store.
    ChangePeople people(books->database(), PinCost::least());
    QCOMPARE(codeOf(people.add(u"박준호"_s, Role::Owner, goodPin)), u"DONE"_s);
    QCOMPARE(codeOf(SignIn(books->database()).run(u"박준호"_s, goodPin)), u"DONE"_s);
    SignUpOwner signUp(books->database(), clock, PinCost::least());
    QCOMPARE(codeOf(signUp.run(
                 { kim, { .name = name, .settlementDay = day }, NewOwner { owner, pin } })),
             code);
    QCOMPARE(valueOf(people.list()).size(), 1);
    QVERIFY(valueOf(StoreRepository(books->database()).all()).isEmpty());
    QVERIFY(!valueOf(OwnerLink(books->database(), clock).read()));
}

void TestOwnerLink::signsUp_theOwnerWithAPin_alsoWithoutKakao_data()
{
    QTest::addColumn<bool>("hasAccount");
    QTest::newRow("with Kakao") << true;
    QTest::newRow("on this computer only") << false;
}

void TestOwnerLink::signsUp_theOwnerWithAPin_alsoWithoutKakao()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(bool, hasAccount);
    StillClock clock;
    SignUpOwner signUp(books->database(), clock, PinCost::least());
    const auto made = valueOf(signUp.run({ hasAccount ? std::optional(kim) : std::nullopt,
                                           { .name = u"온기식당"_s },
                                           NewOwner { u"  김서연 "_s, goodPin } }));
    QVERIFY(made.owner);
    QCOMPARE(made.owner->name, seoyeon);
    QCOMPARE(made.owner->role, Role::Owner);
    QCOMPARE(valueOf(OwnerLink(books->database(), clock).read()).has_value(), hasAccount);
    SignIn signIn(books->database());
    QCOMPARE(codeOf(signIn.check(seoyeon, u"300412"_s)), u"PIN_WRONG"_s);
    QCOMPARE(codeOf(signIn.check(seoyeon, goodPin)), u"DONE"_s);
    // From now on nobody adds a store without being somebody.
    QCOMPARE(codeOf(signUp.run({ {}, { .name = u"망원점"_s } })), u"SIGN_IN_REQUIRED"_s);
}

void TestOwnerLink::owns_booksThatHaveAStoreAlready()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    SignUpOwner signUp(books->database(), clock, PinCost::least());
    QCOMPARE(codeOf(signUp.run({ {}, { .name = u"연습 가게"_s } })), u"DONE"_s);
    QCOMPARE(codeOf(signUp.own(kim, NewOwner { seoyeon, u"111111"_s })), u"PIN_INVALID"_s);
    QVERIFY(!valueOf(OwnerLink(books->database(), clock).read()));
    QCOMPARE(valueOf(signUp.own(kim, NewOwner { seoyeon, goodPin }))->name, seoyeon);
    QCOMPARE(valueOf(OwnerLink(books->database(), clock).read())->subject, kim.subject);
    QCOMPARE(codeOf(SignIn(books->database()).check(seoyeon, goodPin)), u"DONE"_s);
}

void TestOwnerLink::signsUp_noPerson_forSomebodyWhoIsNoOwner()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    ChangePeople people(books->database(), PinCost::least());
    SignIn signIn(books->database());
    QCOMPARE(codeOf(people.add(seoyeon, Role::Owner, goodPin)), u"DONE"_s);
    QCOMPARE(codeOf(signIn.run(seoyeon, goodPin)), u"DONE"_s);
    QCOMPARE(codeOf(people.add(u"박준호"_s, Role::Manager, u"683921"_s)), u"DONE"_s);
    QCOMPARE(codeOf(signIn.run(u"박준호"_s, u"683921"_s)), u"DONE"_s);
    SignUpOwner signUp(books->database(), clock, PinCost::least());
    QCOMPARE(codeOf(signUp.run({ {}, { .name = u"망원점"_s }, NewOwner { u"나"_s, goodPin } })),
             u"RIGHT_MISSING"_s);
    QCOMPARE(codeOf(signUp.own({}, NewOwner { u"나"_s, goodPin })), u"RIGHT_MISSING"_s);
    QCOMPARE(codeOf(signUp.own(kim, {})), u"RIGHT_MISSING"_s);
    QCOMPARE(valueOf(people.list()).size(), 2);
}

void TestOwnerLink::gives_anOwnerSeveralStores()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    SignUpOwner signUp(books->database(), clock);
    QCOMPARE(codeOf(signUp.run({ kim, { .name = u"연남점"_s } })), u"DONE"_s);
    clock.advanceMs(msPerDay);
    QCOMPARE(codeOf(signUp.run({ kim, { .name = u"망원점"_s } })), u"DONE"_s);
    QCOMPARE(codeOf(signUp.run({ kim, { .name = u"망원점"_s } })), u"STORE_EXISTS"_s);
    // Kakao was not asked meanwhile.
    const auto account = valueOf(OwnerLink(books->database(), clock).read());
    QCOMPARE(account->daysOffline(clock.nowUtc()), 1);
    QCOMPARE(valueOf(StoreRepository(books->database()).all()).size(), 2);
}

void TestOwnerLink::refuses_anotherAccount_andWritesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    SignUpOwner signUp(books->database(), clock);
    OwnerLink link(books->database(), clock);
    QCOMPARE(codeOf(signUp.run({ kim, { .name = u"연남점"_s } })), u"DONE"_s);
    clock.advanceMs(msPerDay);
    QCOMPARE(codeOf(signUp.run({ other, { .name = u"남의 가게"_s } })), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(codeOf(link.signIn(other)), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(codeOf(link.confirm(other.subject)), u"ACCOUNT_OF_OTHERS"_s);
    QCOMPARE(valueOf(StoreRepository(books->database()).all()).size(), 1);
    const auto account = valueOf(link.read());
    QCOMPARE(account->nickname, kim.nickname);
    QCOMPARE(account->daysOffline(clock.nowUtc()), 1);
}

void TestOwnerLink::counts_theDaysWithoutKakao()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    OwnerLink link(books->database(), clock);
    QCOMPARE(codeOf(link.signIn(kim)), u"DONE"_s);
    QCOMPARE(codeOf(link.allowOffline(3)), u"DONE"_s);
    const OwnerAccount account = *valueOf(link.read());
    const Instant start = clock.nowUtc();
    QCOMPARE(codeOf(account.checkOffline(start.plusMs(3 * msPerDay))), u"DONE"_s);
    QCOMPARE(account.daysLeft(start), 3);
    QCOMPARE(account.daysLeft(start.plusMs(1)), 2);
    QCOMPARE(account.daysLeft(start.plusMs(3 * msPerDay)), 0);
    QCOMPARE(account.daysLeft(start.plusMs(9 * msPerDay)), 0);
    QCOMPARE(account.daysLeft(start.plusMs(-5 * msPerDay)), 3);
    const Done late = account.checkOffline(start.plusMs(3 * msPerDay + 1));
    QCOMPARE(codeOf(late), u"OFFLINE_TOO_LONG"_s);
    QCOMPARE(late.error().values, QStringList { u"3"_s });
    QCOMPARE(codeOf(account.checkOffline(start.plusMs(-5 * msPerDay))), u"DONE"_s);
    clock.advanceMs(3 * msPerDay + 1);
    QCOMPARE(codeOf(link.confirm(kim.subject)), u"DONE"_s);
    QCOMPARE(codeOf(valueOf(link.read())->checkOffline(clock.nowUtc())), u"DONE"_s);
    QCOMPARE(codeOf(link.allowOffline(0)), u"DONE"_s);
    QCOMPARE(valueOf(link.read())->daysLeft(clock.nowUtc()), -1);
    clock.advanceMs(10'000 * msPerDay);
    QCOMPARE(codeOf(valueOf(link.read())->checkOffline(clock.nowUtc())), u"DONE"_s);
}

void TestOwnerLink::takes_daysFrom0To365()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    OwnerLink link(books->database(), clock);
    QCOMPARE(codeOf(link.signIn(kim)), u"DONE"_s);
    QCOMPARE(codeOf(link.allowOffline(-1)), u"VALUE_INVALID"_s);
    QCOMPARE(codeOf(link.allowOffline(366)), u"VALUE_INVALID"_s);
    QCOMPARE(valueOf(link.read())->offlineDays, usualOfflineDays);
    QCOMPARE(codeOf(link.allowOffline(365)), u"DONE"_s);
    QCOMPARE(valueOf(link.read())->offlineDays, 365);
}

void TestOwnerLink::unlinks()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    OwnerLink link(books->database(), clock);
    QCOMPARE(codeOf(link.signIn(kim)), u"DONE"_s);
    QCOMPARE(codeOf(link.unlink()), u"DONE"_s);
    QVERIFY(!valueOf(link.read()));
    QCOMPARE(codeOf(link.signIn(other)), u"DONE"_s);
}

void TestOwnerLink::asks_anOwner_andLogsWhatWasDone()
{
    JANGBU_FRESH_BOOKS(books);
    StillClock clock;
    OwnerLink link(books->database(), clock);
    ChangePeople people(books->database(), PinCost::least());
    SignIn signIn(books->database());
    QCOMPARE(codeOf(people.add(u"김서연"_s, Role::Owner, u"194857"_s)), u"DONE"_s);
    QCOMPARE(codeOf(signIn.run(u"김서연"_s, u"194857"_s)), u"DONE"_s);
    QCOMPARE(codeOf(people.add(u"박준호"_s, Role::Staff, u"683921"_s)), u"DONE"_s);
    QCOMPARE(codeOf(signIn.run(u"박준호"_s, u"683921"_s)), u"DONE"_s);
    QCOMPARE(codeOf(link.signIn(kim)), u"RIGHT_MISSING"_s);
    signIn.lock();
    QCOMPARE(codeOf(link.signIn(kim)), u"SIGN_IN_REQUIRED"_s);
    QVERIFY(!valueOf(link.read()));

    QCOMPARE(codeOf(signIn.run(u"김서연"_s, u"194857"_s)), u"DONE"_s);
    QCOMPARE(codeOf(link.signIn(kim)), u"DONE"_s);
    QCOMPARE(codeOf(link.allowOffline(7)), u"DONE"_s);
    QCOMPARE(codeOf(signIn.run(u"박준호"_s, u"683921"_s)), u"DONE"_s);
    QCOMPARE(codeOf(link.allowOffline(90)), u"RIGHT_MISSING"_s);
    QCOMPARE(codeOf(link.unlink()), u"RIGHT_MISSING"_s);
    signIn.lock(); // Kakao may confirm the account while the program is locked.
    QCOMPARE(codeOf(link.signIn(kim)), u"DONE"_s);
    QCOMPARE(codeOf(link.confirm(kim.subject)), u"DONE"_s);
    QCOMPARE(codeOf(signIn.run(u"김서연"_s, u"194857"_s)), u"DONE"_s);
    QCOMPARE(codeOf(link.unlink()), u"DONE"_s);

    QStringList logged;
    for (const AuditEntry& entry : valueOf(AuditLog(books->database()).find({}))) {
        if (entry.act == wordOf(Act::AccountChanged))
            logged.prepend(entry.before + entry.after);
    }
    const QStringList expected { uR"({"linked":false}{"linked":true})"_s,
                                 uR"({"offline_days":30}{"offline_days":7})"_s,
                                 uR"({"linked":true}{"linked":false})"_s };
    QCOMPARE(logged, expected);
}

QTEST_GUILESS_MAIN(TestOwnerLink)
#include "tst_ownerlink.moc"
