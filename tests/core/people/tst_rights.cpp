#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/triedacts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString pin = u"270413"_s;

QString expectedOf(std::optional<Right> right, Role role)
{
    const Permission permission = right ? shippedPermission(role, *right) : Permission::Allowed;
    return permission == Permission::Allowed ? QString()
        : permission == Permission::Hidden   ? u"RIGHT_MISSING"_s
                                             : u"APPROVAL_NEEDED"_s;
}

bool isRefusalOfRights(const QString& code)
{
    return code == u"RIGHT_MISSING" || code == u"APPROVAL_NEEDED" || code == u"SIGN_IN_REQUIRED";
}

} // namespace

/// Every use case with every role.
class TestRights final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyUseCase_isTried();
    void everyAct_byEveryRole_data();
    void everyAct_byEveryRole();
    void anOwner_changesWhatRolesMay();
    void anApproval_isOfSomebodyWhoMay_andIsLogged();
    void jobsAndTheDesk_needNobody();

private:
    Person person(Role role) const { return *m_people.constFind(role); }
    void signIn(Role role) { m_books->signIn.takeOver(person(role)); }

    QTemporaryDir m_folder;
    std::unique_ptr<BackOffice> m_books;
    std::optional<Store> m_store;
    QHash<Role, Person> m_people;
};

void TestRights::initTestCase()
{
    m_books = valueOf(BackOffice::open(DatabaseUrl::sqlite(m_folder.filePath(u"books"_s))));
    SmallShop shop(m_books->database);
    m_store = shop.store();
    ChangePeople people(m_books->database, PinCost::least());
    m_people.insert(Role::Owner, valueOf(people.add(u"김서연"_s, Role::Owner, pin)));
    signIn(Role::Owner);
    m_people.insert(Role::Manager, valueOf(people.add(u"박준호"_s, Role::Manager, pin)));
    m_people.insert(Role::Staff, valueOf(people.add(u"이하늘"_s, Role::Staff, pin)));
}

void TestRights::cleanupTestCase()
{
    m_books.reset();
}

void TestRights::everyUseCase_isTried()
{
    // What only reads what everybody may see, is asked for by others, or is the desk's.
    const QSet<QString> others {
        u"stores"_s,
        u"fees"_s,
        u"payouts"_s,
        u"categories"_s,
        u"products"_s,
        u"ledger"_s,
        u"trades"_s,
        u"log"_s,
        u"signIn"_s,
        u"enterAsOwner"_s,
        u"cardRates"_s,
        u"listOrders"_s,
        u"pairDevice"_s,
        u"tableBoard"_s,
        u"knownWays"_s,
        u"jobs"_s,
        u"settlementCalendar"_s,
        u"dueSettlements"_s,
        u"closingChecklist"_s,
        u"statistics"_s,
        u"salesStatistics"_s,
        u"readToday"_s,
        u"menuOverview"_s,
        u"productPast"_s,
        u"salesByHour"_s,
        u"salesByTable"_s,
        u"soldTogether"_s,
        u"findReceipts"_s,
        u"importFiles"_s,
        u"previewSales"_s,
        u"importRegister"_s,
        u"verifyBooks"_s,
        u"runDueJobs"_s,
        u"pushFigures"_s,
        u"ids"_s,
    };
    const auto read = [](const QString& path) {
        QFile file(QStringLiteral(SOURCE_ROOT "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString tried = read(u"tests/support/triedacts.cpp"_s);
    static const QRegularExpression member(u"^    [A-Z]\\w+ (\\w+) \\{ database"_s,
                                           QRegularExpression::MultilineOption);
    auto found = member.globalMatch(read(u"core/backoffice/backoffice.h"_s));
    int count = 0;
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        const bool isTried = tried.contains(u"at.books."_s + name + u'.');
        QVERIFY2(isTried != others.contains(name), qPrintable(name));
        ++count;
    }
    QVERIFY(count > 70);
}

void TestRights::everyAct_byEveryRole_data()
{
    QTest::addColumn<qsizetype>("place");
    const QList<TriedAct> acts = triedActs();
    for (qsizetype place = 0; place < acts.size(); ++place)
        QTest::newRow(acts.at(place).name) << place;
}

void TestRights::everyAct_byEveryRole()
{
    QFETCH(const qsizetype, place);
    const TriedAct act = triedActs().at(place);
    Place at { *m_books, *m_store, m_folder.path() };
    ActingSession& session = m_books->database.session();
    for (const Role role : { Role::Owner, Role::Manager, Role::Staff }) {
        signIn(role);
        const QString expected = expectedOf(act.right, role);
        const QString found = act.run(at);
        QVERIFY2(expected.isEmpty() ? !isRefusalOfRights(found) : found == expected,
                 qPrintable(wordOf(role) + u' ' + found));
        const ApprovalScope scope(session, person(Role::Owner).actor());
        const QString approved = act.run(at);
        QCOMPARE(isRefusalOfRights(approved), expected == u"RIGHT_MISSING");
    }
    m_books->signIn.lock();
    QCOMPARE(act.run(at), u"SIGN_IN_REQUIRED"_s);
    session.actor = Actor::systemUser();
    QCOMPARE(act.run(at), u"SIGN_IN_REQUIRED"_s);
}

void TestRights::anOwner_changesWhatRolesMay()
{
    signIn(Role::Owner);
    valueOf(m_books->people.setRight({ Role::Staff, Right::VoidTrade, Permission::Allowed }));
    QCOMPARE(
        codeOf(m_books->people.setRight({ Role::Owner, Right::VoidTrade, Permission::Hidden })),
        u"VALUE_INVALID"_s);
    QCOMPARE(codeOf(m_books->people.setRight(
                 { Role::Manager, Right::ManagePeople, Permission::Allowed })),
             u"VALUE_INVALID"_s);
    signIn(Role::Staff);
    QVERIFY(mayDo(m_books->database, Right::VoidTrade));
    QCOMPARE(valueOf(permissionsOf(m_books->database)).value(Right::VoidTrade),
             Permission::Allowed);
    signIn(Role::Owner);
    valueOf(m_books->people.setRight({ Role::Staff, Right::VoidTrade, Permission::Hidden }));
    signIn(Role::Staff);
    QCOMPARE(codeOf(mayDo(m_books->database, Right::VoidTrade)), u"RIGHT_MISSING"_s);
    signIn(Role::Owner);
    valueOf(m_books->people.setRight({ Role::Staff, Right::VoidTrade, Permission::NeedsApproval }));
}

void TestRights::anApproval_isOfSomebodyWhoMay_andIsLogged()
{
    ActingSession& session = m_books->database.session();
    signIn(Role::Staff);
    {
        const ApprovalScope scope(session, person(Role::Staff).actor());
        QCOMPARE(codeOf(mayDo(m_books->database, Right::VoidTrade)), u"APPROVAL_NEEDED"_s);
    }
    const auto order = valueOf(m_books->placeOrder.run(*m_store, u"5"_s, { { u"콜라"_s } }));
    const auto newest = [&] {
        return valueOf(m_books->log.find(
                           { .acts = { Act::TradeVoided, Act::OrderPlaced }, .limit = 1 }))
            .constFirst();
    };
    QCOMPARE(newest().actor.name, u"이하늘"_s);
    QCOMPARE(newest().approver, QString());
    QCOMPARE(codeOf(m_books->voidTrade.run(*m_store, order.trade, {})), u"APPROVAL_NEEDED"_s);
    {
        const ApprovalScope scope(session, person(Role::Manager).actor());
        valueOf(m_books->voidTrade.run(*m_store, order.trade, {}));
    }
    QCOMPARE(newest().act, u"trade.void"_s);
    QCOMPARE(newest().actor.name, u"이하늘"_s);
    QCOMPARE(newest().approver, u"박준호"_s);
    // It is over with the act.
    QCOMPARE(codeOf(mayDo(m_books->database, Right::VoidTrade)), u"APPROVAL_NEEDED"_s);
}

void TestRights::jobsAndTheDesk_needNobody()
{
    ActingSession& session = m_books->database.session();
    for (const Actor& actor : { Actor::job(u"backup"_s), Actor::desk() }) {
        const ActorScope scope(session, actor);
        QVERIFY(mayDo(m_books->database, Right::Export));
        QVERIFY(mayWork(m_books->database));
    }
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
