#include "core/backoffice/backoffice.h"
#include "tests/support/ctl.h"
#include "tests/support/outcome.h"
#include "tests/support/till.h"
#include "tests/support/triedcommands.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

struct Somebody {
    QString name;
    QString pin;
};

Somebody somebody(Role role)
{
    switch (role) {
    case Role::Owner:
        return { u"김서연"_s, u"270413"_s };
    case Role::Manager:
        return { u"박준호"_s, u"615902"_s };
    case Role::Staff:
        return { u"이하늘"_s, u"804215"_s };
    }
    Q_UNREACHABLE();
}

QString id(const QJsonValue& value)
{
    return QString::number(value.toInteger());
}

QStringList wordsOf(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

/// What the first right that is not simply there answers; nothing where all are.
QString refusalOf(const QList<Right>& rights, Role role, bool isApproved)
{
    for (const Right right : rights) {
        const Permission permission = shippedPermission(role, right);
        if (permission == Permission::Hidden)
            return u"1 RIGHT_MISSING"_s;
        if (permission == Permission::NeedsApproval && !isApproved)
            return u"1 APPROVAL_NEEDED"_s;
    }
    return {};
}

} // namespace

/// Every command of the program with every role.
class TestRoleCommands final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommand_isTried();
    void everyCommand_byEveryRole_data();
    void everyCommand_byEveryRole();
    void everyRight_asTheOwnerSetsIt_data();
    void everyRight_asTheOwnerSetsIt();
    void whatRunsOn_asksWhoIsThere();

private:
    void furnish(Ctl& ctl);
    void openTrades(Ctl& ctl);
    void addPeople();
    QStringList filled(const char* line) const;
    QString place(const QString& name) const { return m_folder.filePath(name); }
    QString booksFile() const { return place(u"books.jangbu"_s); }
    /// The furnished books as they were, with nothing written beside them.
    void lay();
    QStringList books() const;
    static QString tried(Ctl& ctl, std::optional<Role> role, std::optional<Role> approver,
                         const QStringList& words);
    void isRefused(const QString& refusal, std::optional<Role> role, std::optional<Role> approver,
                   const QStringList& words);
    void nothingWasWritten();
    void isDone(const TriedCommand& command, Role role, std::optional<Role> approver);

    /// In memory where there is such a place: it is written hundreds of times.
    QTemporaryDir m_folder { (QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s
                                                                    : QDir::tempPath())
                             + u"/roles-XXXXXX"_s };
    bool m_isUsed = true;
    QHash<QString, QString> m_there;
    QStringList m_before;
};

void TestRoleCommands::initTestCase()
{
    Ctl ctl(u"sqlite:"_s + place(u"template.jangbu"_s));
    furnish(ctl);
    addPeople();
    lay();
    m_before = books();
    QVERIFY(m_before.size() > 50);
}

void TestRoleCommands::openTrades(Ctl& ctl)
{
    const auto order = [&](const QString& table) {
        return ctl.ask({ u"order"_s, u"add"_s, u"--store"_s, m_there[u"store"_s], u"--table"_s,
                         table, u"--line"_s, u"콜라=2"_s });
    };
    const auto pay = [&](const QString& trade, const QStringList& more) {
        const auto paid
            = ctl.ask(QStringList { u"trade"_s, u"pay"_s, trade, u"--method"_s, u"CASH"_s } + more);
        return id(paid[u"part"_s]);
    };
    const QJsonObject open = order(u"1"_s);
    m_there[u"open"_s] = id(open[u"trade"_s]);
    m_there[u"order"_s] = m_there[u"placed"_s] = id(open[u"order"_s]);
    const auto shown = ctl.ask({ u"trade"_s, u"show"_s, m_there[u"open"_s] });
    m_there[u"line"_s] = id(shown[u"orders"_s][0][u"lines"_s][0][u"line"_s]);
    const QJsonObject other = order(u"2"_s);
    m_there[u"other"_s] = id(other[u"trade"_s]);
    m_there[u"preparing"_s] = id(other[u"order"_s]);
    ctl.ask({ u"order"_s, u"prepare"_s, m_there[u"preparing"_s] });
    m_there[u"partly"_s] = id(order(u"3"_s)[u"trade"_s]);
    m_there[u"part"_s] = pay(m_there[u"partly"_s], { u"--amount"_s, u"100"_s });
    const QJsonObject paid = order(u"4"_s);
    m_there[u"paid"_s] = id(paid[u"trade"_s]);
    m_there[u"paid-order"_s] = id(paid[u"order"_s]);
    const QJsonObject returned = order(u"5"_s);
    m_there[u"returned-order"_s] = id(returned[u"order"_s]);
    for (const QJsonObject& each : { paid, returned }) {
        for (const QString& step : { u"prepare"_s, u"serve"_s })
            ctl.ask({ u"order"_s, step, id(each[u"order"_s]) });
        pay(id(each[u"trade"_s]), {});
    }
    ctl.ask({ u"order"_s, u"return"_s, u"request"_s, id(returned[u"order"_s]) });
}

void TestRoleCommands::furnish(Ctl& ctl)
{
    const QString store = m_there[u"store"_s] = u"한강식당"_s;
    m_there[u"folder"_s] = m_folder.path();
    m_there[u"yesterday"_s] = u"2026-03-02"_s;
    const auto write = [&](const QString& key, const QByteArray& content) {
        m_there[key] = place(key + u".csv"_s);
        QFile file(m_there[key]);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    const QByteArray sales
        = "store,trade,device,order,ordered_at,product,category,unit_price,"
          "quantity,paid_at,method,card_company\n한강식당,T%1,1,1,"
          "2026-03-02T12:00:00,국수,MAIN_MENU,7000,1,2026-03-02T12:30:00,CASH,\n";
    write(u"first-file"_s, QByteArray(sales).replace("%1", "1"));
    write(u"second-file"_s, QByteArray(sales).replace("%1", "2"));
    write(u"sales-file"_s, QByteArray(sales).replace("%1", "3"));
    write(u"refunds-file"_s, "store,trade,refunded_at,reason\n한강식당,T1,2026-03-03T12:00:00,-\n");
    write(u"menu-file"_s,
          "store,product,category,price,base_stock,tax_free\n"
          "한강식당,냉면,MAIN_MENU,9000,10,no\n");
    ctl.ask({ u"store"_s, u"add"_s, store });
    for (const QString& product : { u"콜라"_s, u"라면"_s })
        ctl.ask({ u"menu"_s, u"add"_s, product, u"--store"_s, store, u"--category"_s, u"DRINK"_s,
                  u"--price"_s, u"2000"_s });
    openTrades(ctl);
    ctl.ask({ u"table"_s, u"add"_s, u"8"_s, u"--store"_s, store });
    ctl.ask({ u"import"_s, u"sales"_s, m_there[u"first-file"_s] });
    const auto second = ctl.ask({ u"import"_s, u"sales"_s, m_there[u"second-file"_s] });
    m_there[u"import"_s] = id(second[u"import"_s]);
    const auto device
        = ctl.ask({ u"device"_s, u"add"_s, u"--store"_s, store, u"--label"_s, u"6번"_s });
    m_there[u"device"_s] = id(device[u"device"_s]);
    ctl.ask(
        filled("order due set --store {store} --serving delivery --state on_the_way --minutes 9"));
    ctl.ask(filled("payout rule set --company 현대 --days 3"));
    ctl.ask(filled("payout date set --store {store} --company 현대 --sale 2026-11-02 --pay "
                   "2026-11-06"));
    ctl.ask(filled("holiday add 2028-01-27 --name 설날"));
}

void TestRoleCommands::addPeople()
{
    const auto url = DatabaseUrl::sqlite(place(u"template.jangbu"_s));
    const auto open = valueOf(BackOffice::open(url));
    const auto asked = valueOf(open->askForJob.run({ .job = JobKind::Verify }));
    m_there[u"job"_s] = QString::number(asked.constFirst().id.value());
    ChangePeople people(open->database, PinCost::least());
    for (const Role role : { Role::Owner, Role::Manager, Role::Staff }) {
        const auto person = valueOf(people.add(somebody(role).name, role, somebody(role).pin));
        if (role == Role::Owner)
            open->signIn.takeOver(person);
    }
    ImportProgress progress;
    valueOf(open->backUpBooks.run(place(u"backup.jangbu"_s), progress));
    m_there[u"backup"_s] = place(u"backup.jangbu"_s);
}

QStringList TestRoleCommands::filled(const char* line) const
{
    QStringList words = wordsOf(line);
    for (auto at = m_there.cbegin(); at != m_there.cend(); ++at)
        words.replaceInStrings(u'{' + at.key() + u'}', at.value());
    return words;
}

void TestRoleCommands::lay()
{
    if (!m_isUsed)
        return;
    for (const QString& old : QDir(m_folder.path()).entryList({ u"books*"_s, u"out-*"_s }))
        QFile::remove(place(old));
    QVERIFY(QFile::copy(place(u"backup.jangbu"_s), booksFile()));
    m_isUsed = false;
}

QStringList TestRoleCommands::books() const
{
    const auto open = valueOf(BackOffice::open(DatabaseUrl::sqlite(booksFile())));
    return booksOf(open->database);
}

QString TestRoleCommands::tried(Ctl& ctl, std::optional<Role> role, std::optional<Role> approver,
                                const QStringList& words)
{
    QStringList all;
    if (role) {
        ctl.setEnvironment(u"JANGBU_PIN"_s, somebody(*role).pin);
        all += { u"--as"_s, somebody(*role).name };
    }
    if (approver) {
        ctl.setEnvironment(u"JANGBU_APPROVAL_PIN"_s, somebody(*approver).pin);
        all += { u"--approved-by"_s, somebody(*approver).name };
    }
    ctl.setEnvironment(u"JANGBU_NEW_PIN"_s, u"951730"_s);
    return ctl.refusal(all + words);
}

void TestRoleCommands::isRefused(const QString& refusal, std::optional<Role> role,
                                 std::optional<Role> approver, const QStringList& words)
{
    lay();
    Ctl ctl(u"sqlite:"_s + booksFile());
    QCOMPARE(tried(ctl, role, approver, words), refusal);
}

void TestRoleCommands::nothingWasWritten()
{
    m_isUsed = true;
    QCOMPARE(books(), m_before);
    QCOMPARE(QDir(m_folder.path()).entryList({ u"out-*"_s }), QStringList());
    m_isUsed = false;
}

void TestRoleCommands::isDone(const TriedCommand& command, Role role, std::optional<Role> approver)
{
    lay();
    m_isUsed = true;
    Ctl ctl(u"sqlite:"_s + booksFile());
    QCOMPARE(tried(ctl, role, approver, filled(command.line)),
             QString::fromLatin1(command.outcome));
    QCOMPARE(books() != m_before, command.changes);
}

void TestRoleCommands::everyCommand_isTried()
{
    Ctl ctl { QString() };
    const QString help = QString::fromUtf8(ctl.run({ u"--help"_s }).output);
    QStringList commands;
    for (const QString& line : help.split(u'\n')) {
        if (line.startsWith(u"  ") && !line.startsWith(u"  -"))
            commands.append(line.trimmed().section(u"  "_s, 0, 0));
    }
    QVERIFY(commands.size() > 80);
    QStringList known = commandsOfTheirOwn();
    for (const TriedCommand& each : triedCommands())
        known.append(QString::fromUtf8(each.line));
    for (const QString& command : std::as_const(commands)) {
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const QString& line) {
            return line == command || line.startsWith(command + u' ');
        });
        QVERIFY2(isKnown, qPrintable(command));
    }
}

void TestRoleCommands::everyCommand_byEveryRole_data()
{
    QTest::addColumn<qsizetype>("place");
    const auto commands = triedCommands();
    for (qsizetype place = 0; place < commands.size(); ++place)
        QTest::newRow(commands[place].line) << place;
}

void TestRoleCommands::everyCommand_byEveryRole()
{
    QFETCH(const qsizetype, place);
    const TriedCommand command = triedCommands().at(place);
    if (command.rights.isEmpty())
        return isDone(command, Role::Staff, std::nullopt);
    const QStringList words = filled(command.line);
    QList<std::pair<Role, std::optional<Role>>> done;
    isRefused(u"1 SIGN_IN_REQUIRED"_s, std::nullopt, std::nullopt, words);
    for (const Role role : { Role::Owner, Role::Manager, Role::Staff }) {
        const QString refusal = refusalOf(command.rights, role, false);
        if (refusal.isEmpty()) {
            done.append({ role, std::nullopt });
            continue;
        }
        // An approval helps where the right may be had with one, and only from who has it.
        isRefused(refusal, role, Role::Staff, words);
        const QString approved = refusalOf(command.rights, role, true);
        if (approved.isEmpty())
            done.append({ role, Role::Owner });
        else
            isRefused(approved, role, Role::Owner, words);
    }
    nothingWasWritten();
    for (const auto& [role, approver] : done) {
        if (!QTest::currentTestFailed())
            isDone(command, role, approver);
    }
}

void TestRoleCommands::everyRight_asTheOwnerSetsIt_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<Permission>("permission");
    for (const Right right : allRights()) {
        // No command gives a discount.
        if (!canBeChanged(Role::Staff, right) || right == Right::Discount)
            continue;
        for (const auto permission :
             { Permission::Hidden, Permission::NeedsApproval, Permission::Allowed })
            QTest::newRow(qPrintable(wordOf(right) + u' ' + wordOf(permission)))
                << right << permission;
    }
}

void TestRoleCommands::everyRight_asTheOwnerSetsIt()
{
    QFETCH(const Right, right);
    QFETCH(const Permission, permission);
    const auto commands = triedCommands();
    const auto found = std::find_if(commands.cbegin(), commands.cend(), [&](const auto& command) {
        return command.rights == QList { right };
    });
    QVERIFY(found != commands.cend());
    lay();
    m_isUsed = true;
    Ctl ctl(u"sqlite:"_s + booksFile());
    QCOMPARE(tried(ctl, Role::Owner, std::nullopt,
                   { u"right"_s, u"set"_s, u"--role"_s, u"staff"_s, u"--right"_s, wordOf(right),
                     u"--permission"_s, wordOf(permission) }),
             u"0 "_s);
    const QString expected = permission == Permission::Hidden ? u"1 RIGHT_MISSING"_s
        : permission == Permission::Allowed                   ? u"0 "_s
                                                              : u"1 APPROVAL_NEEDED"_s;
    QCOMPARE(tried(ctl, Role::Staff, std::nullopt, filled(found->line)), expected);
}

void TestRoleCommands::whatRunsOn_asksWhoIsThere()
{
    for (const char* line : { "serve --port 0", "jobs watch" })
        isRefused(u"1 SIGN_IN_REQUIRED"_s, std::nullopt, std::nullopt, wordsOf(line));
    nothingWasWritten();
}

QTEST_GUILESS_MAIN(TestRoleCommands)
#include "tst_rolecommands.moc"
