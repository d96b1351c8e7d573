#include "core/audit/auditlog.h"
#include "core/backoffice/backoffice.h"
#include "tests/support/ctl.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"한강식당"_s;
const QString ownerPin = u"270413"_s;
const QString staffPin = u"804215"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// People, rights and the log, as an owner types them.
class TestPeopleCommands final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void booksWithPeople_askWhoIsThere();
    void rolesAndApprovals_hold();
    void theLog_tellsWhoDidWhat();
    void theAccount_isUnlinkedByAnOwner();
    void noPin_isInTheBooksOrTheOutput();
    void noPassword_isInAnError();

private:
    /// A store with an owner and somebody of the staff.
    static void furnish(Ctl& ctl);
    static void signIn(Ctl& ctl, const QString& pin) { ctl.setEnvironment(u"JANGBU_PIN"_s, pin); }
};

void TestPeopleCommands::furnish(Ctl& ctl)
{
    ctl.ask({ u"store"_s, u"add"_s, store });
    ctl.ask({ u"menu"_s, u"add"_s, u"콜라"_s, u"--store"_s, store, u"--category"_s, u"DRINK"_s,
              u"--price"_s, u"2000"_s });
    ctl.setEnvironment(u"JANGBU_NEW_PIN"_s, ownerPin);
    ctl.ask({ u"person"_s, u"add"_s, u"김서연"_s, u"--role"_s, u"owner"_s });
    signIn(ctl, ownerPin);
    ctl.setEnvironment(u"JANGBU_NEW_PIN"_s, staffPin);
    ctl.ask(
        { u"--as"_s, u"김서연"_s, u"person"_s, u"add"_s, u"이하늘"_s, u"--role"_s, u"staff"_s });
    ctl.setEnvironment(u"JANGBU_NEW_PIN"_s, QString());
}

void TestPeopleCommands::booksWithPeople_askWhoIsThere()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    furnish(ctl);
    const QStringList list { u"menu"_s, u"list"_s, u"--store"_s, store };
    QCOMPARE(ctl.refusal(list), u"1 SIGN_IN_REQUIRED"_s);
    QCOMPARE(ctl.refusal({ u"verify"_s }), u"1 SIGN_IN_REQUIRED"_s);
    signIn(ctl, staffPin);
    ctl.ask({ u"--as"_s, u"이하늘"_s, u"menu"_s, u"list"_s, u"--store"_s, store });
}

void TestPeopleCommands::rolesAndApprovals_hold()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    furnish(ctl);
    const QStringList asStaff { u"--as"_s, u"이하늘"_s };
    signIn(ctl, staffPin);
    const auto order = ctl.ask(asStaff
                               + QStringList { u"order"_s, u"add"_s, u"--store"_s, store,
                                               u"--table"_s, u"1"_s, u"--line"_s, u"콜라=2"_s });
    const QString trade = QString::number(order.value(u"trade"_s).toInteger());
    const QStringList voiding { u"trade"_s, u"void"_s, trade, u"--reason"_s, u"-"_s };
    QCOMPARE(ctl.refusal(asStaff + voiding), u"1 APPROVAL_NEEDED"_s);
    QCOMPARE(ctl.refusal(asStaff
                         + QStringList { u"menu"_s, u"set"_s, u"콜라"_s, u"--store"_s, store,
                                         u"--price"_s, u"1"_s }),
             u"1 RIGHT_MISSING"_s);
    const QStringList approved { u"--approved-by"_s, u"김서연"_s };
    ctl.setEnvironment(u"JANGBU_APPROVAL_PIN"_s, staffPin);
    QCOMPARE(ctl.refusal(asStaff + approved + voiding), u"1 PIN_WRONG"_s);
    ctl.setEnvironment(u"JANGBU_APPROVAL_PIN"_s, ownerPin);
    ctl.ask(asStaff + approved + voiding);

    signIn(ctl, ownerPin);
    const QStringList asOwner { u"--as"_s, u"김서연"_s };
    ctl.ask(asOwner
            + QStringList { u"right"_s, u"set"_s, u"--role"_s, u"staff"_s, u"--right"_s, u"price"_s,
                            u"--permission"_s, u"allowed"_s });
    QCOMPARE(ctl.refusal(asOwner
                         + QStringList { u"right"_s, u"set"_s, u"--role"_s, u"boss"_s, u"--right"_s,
                                         u"price"_s, u"--permission"_s, u"allowed"_s }),
             u"2 VALUE_INVALID"_s);
    signIn(ctl, staffPin);
    ctl.ask(asStaff
            + QStringList { u"menu"_s, u"set"_s, u"콜라"_s, u"--store"_s, store, u"--price"_s,
                            u"2500"_s });
}

void TestPeopleCommands::theLog_tellsWhoDidWhat()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    furnish(ctl);
    const QStringList asOwner { u"--as"_s, u"김서연"_s };
    ctl.ask(asOwner
            + QStringList { u"menu"_s, u"set"_s, u"콜라"_s, u"--store"_s, store, u"--price"_s,
                            u"2500"_s });
    const auto entries
        = ctl.ask(asOwner + QStringList { u"log"_s, u"list"_s, u"--act"_s, u"product.price"_s })
              .value(u"entries"_s)
              .toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries[0].toObject();
    QCOMPARE(entry.value(u"actor"_s).toString(), u"김서연"_s);
    QCOMPARE(entry.value(u"before"_s).toObject().value(u"price"_s).toString(), u"2000"_s);
    QCOMPARE(entry.value(u"after"_s).toObject().value(u"price"_s).toString(), u"2500"_s);
    const auto order = ctl.ask(asOwner
                               + QStringList { u"order"_s, u"add"_s, u"--store"_s, store,
                                               u"--table"_s, u"창가"_s, u"--line"_s, u"콜라=2"_s });
    const QString trade = QString::number(order.value(u"trade"_s).toInteger());
    ctl.ask(asOwner + QStringList { u"trade"_s, u"pay"_s, trade, u"--method"_s, u"CASH"_s });
    const QStringList payments { u"log"_s, u"list"_s, u"--act"_s, u"payment.take"_s };
    const auto about = ctl.ask(asOwner + payments)[u"entries"_s][0][u"about"_s].toObject();
    QCOMPARE(about[u"table"_s].toString(), u"창가"_s);
    QCOMPARE(about[u"receipt"_s].toInteger(), 1);
    QCOMPARE(about[u"amount"_s].toInteger(), 5'000);
    for (const auto& [language, receipt] :
         { std::pair(u"ko_KR.UTF-8"_s, "영수증 1번"), std::pair(u"C.UTF-8"_s, "receipt 1") }) {
        ctl.setEnvironment(u"LC_ALL"_s, language);
        const QByteArray told = ctl.run(asOwner + payments).output;
        QVERIFY2(told.contains(receipt) && told.contains("창가"), told.constData());
        QVERIFY2(!told.contains(trade.toLatin1()) && !told.contains('{'), told.constData());
    }
    ctl.setEnvironment(u"LC_ALL"_s, u"C.UTF-8"_s);
    const auto exceptions = ctl.ask(asOwner + QStringList { u"log"_s, u"exceptions"_s })
                                .value(u"exceptions"_s)
                                .toArray();
    QCOMPARE(exceptions.size(), 1);
    QCOMPARE(exceptions[0].toObject().value(u"count"_s).toInt(), 1);
    const QString file = place->file(u"log.csv"_s);
    const auto written = ctl.ask(asOwner + QStringList { u"log"_s, u"export"_s, u"--out"_s, file });
    QVERIFY(written.value(u"entries"_s).toInt() >= 5);
    const QByteArray lines = contentOf(file);
    QVERIFY(lines.contains("trade_date,trade_time,trade_table,trade_receipt,trade_amount"));
    QVERIFY2(lines.contains(",창가,1,5000"), lines.constData());
    QCOMPARE(ctl.refusal(asOwner + QStringList { u"log"_s, u"list"_s, u"--act"_s, u"x"_s }),
             u"2 VALUE_INVALID"_s);
    QCOMPARE(ctl.ask(asOwner + QStringList { u"verify"_s }).value(u"differences"_s).toArray(),
             QJsonArray());
    signIn(ctl, staffPin);
    QCOMPARE(ctl.refusal({ u"--as"_s, u"이하늘"_s, u"log"_s, u"list"_s }), u"1 RIGHT_MISSING"_s);
}

void TestPeopleCommands::theAccount_isUnlinkedByAnOwner()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    QVERIFY(ctl.ask({ u"account"_s, u"show"_s }).value(u"account"_s).isNull());
    {
        const auto books = valueOf(BackOffice::open(place->url()));
        valueOf(books->ownerLink.signIn({ u"4242424242"_s, u"김사장"_s }));
    }
    furnish(ctl);
    const QStringList unlink { u"account"_s, u"unlink"_s };
    QCOMPARE(ctl.refusal(unlink), u"1 SIGN_IN_REQUIRED"_s);
    signIn(ctl, staffPin);
    QCOMPARE(ctl.refusal(QStringList { u"--as"_s, u"이하늘"_s } + unlink), u"1 RIGHT_MISSING"_s);
    signIn(ctl, ownerPin);
    const QStringList asOwner { u"--as"_s, u"김서연"_s };
    const auto account
        = ctl.ask(asOwner + QStringList { u"account"_s, u"show"_s }).value(u"account"_s).toObject();
    QCOMPARE(keysOf(account), u"last_online_at linked_at nickname offline_days"_s);
    QCOMPARE(account.value(u"nickname"_s).toString(), u"김사장"_s);
    ctl.ask(asOwner + unlink);
    const auto books = valueOf(BackOffice::open(place->url()));
    QVERIFY(!valueOf(books->ownerLink.read()));
    const auto entries = valueOf(AuditLog(books->database).find({}));
    QVERIFY(std::any_of(entries.cbegin(), entries.cend(), [](const AuditEntry& entry) {
        return entry.act == wordOf(Act::AccountChanged) && entry.actor.name == u"김서연";
    }));
}

void TestPeopleCommands::noPin_isInTheBooksOrTheOutput()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    furnish(ctl);
    const QStringList asOwner { u"--as"_s, u"김서연"_s };
    const QStringList asStaff { u"--as"_s, u"이하늘"_s };
    const QString newPin = u"591826"_s;
    const QString shortPin = u"59182"_s;
    const QString wrongPin = u"350917"_s;
    QByteArray said;
    const auto run = [&](const QStringList& words) {
        const auto outcome = said.isEmpty() ? ctl.runJson(words) : ctl.run(words);
        said += outcome.output + outcome.errors;
    };
    const auto withNewPin = [&](const QString& pin, const QStringList& words) {
        ctl.setEnvironment(u"JANGBU_NEW_PIN"_s, pin);
        run(words);
        ctl.setEnvironment(u"JANGBU_NEW_PIN"_s, QString());
    };
    const auto approvedWith = [&](const QString& pin) {
        ctl.setEnvironment(u"JANGBU_APPROVAL_PIN"_s, pin);
        run(asStaff
            + QStringList { u"--approved-by"_s, u"김서연"_s, u"trade"_s, u"void"_s, u"1"_s,
                            u"--reason"_s, u"-"_s });
    };
    signIn(ctl, ownerPin);
    withNewPin(newPin, asOwner + QStringList { u"person"_s, u"set"_s, u"이하늘"_s });
    withNewPin(shortPin, asOwner + QStringList { u"person"_s, u"set"_s, u"이하늘"_s });
    withNewPin(shortPin,
               asOwner + QStringList { u"person"_s, u"add"_s, u"최민"_s, u"--role"_s, u"staff"_s });
    signIn(ctl, newPin);
    approvedWith(ownerPin);
    approvedWith(wrongPin);
    signIn(ctl, wrongPin);
    for (int tries = 0; tries < 5; ++tries) // The last of which has to rest.
        run(asStaff + QStringList { u"menu"_s, u"list"_s, u"--store"_s, store });
    for (const char* code : { "PIN_WRONG", "PIN_RESTING", "PIN_INVALID" })
        QVERIFY2(said.contains(code), said.constData());
    signIn(ctl, ownerPin);
    run(asOwner + QStringList { u"log"_s, u"list"_s });
    run(asOwner + QStringList { u"metrics"_s });
    const QString log = place->file(u"log.csv"_s);
    const QString copy = place->file(u"copy.jangbu"_s);
    ctl.ask(asOwner + QStringList { u"log"_s, u"export"_s, u"--out"_s, log });
    ctl.ask(asOwner + QStringList { u"backup"_s, copy });
    // The copy holds what the books hold, on every database.
    const QByteArray kept = contentOf(log) + contentOf(copy);
    QVERIFY(kept.contains("$argon2id$") && kept.contains("sign.fail"));
    for (const QString& pin : { ownerPin, staffPin, newPin, shortPin, wrongPin }) {
        QVERIFY2(!said.contains(pin.toLatin1()), said.constData());
        QVERIFY(!kept.contains(pin.toLatin1()));
        if (place->url().product == jangbu::DatabaseUrl::Product::Sqlite)
            QVERIFY(!contentOf(place->url().path).contains(pin.toLatin1()));
    }
}

void TestPeopleCommands::noPassword_isInAnError()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    furnish(ctl);
    const QString elsewhere = u"mysql://u:Geheim-7@127.0.0.1:1/x"_s;
    QByteArray said;
    for (const QStringList& words :
         { QStringList { u"--as"_s, u"김서연"_s, u"move"_s, u"--to"_s, elsewhere },
           QStringList { u"--db"_s, elsewhere, u"store"_s, u"list"_s },
           QStringList { u"--db"_s, elsewhere + u"?y"_s, u"store"_s, u"list"_s } }) {
        for (const auto& outcome : { ctl.run(words), ctl.runJson(words) }) {
            QVERIFY(outcome.status != 0);
            said += outcome.output + outcome.errors;
        }
    }
    QVERIFY(said.contains("127.0.0.1"));
    QVERIFY2(!said.contains("Geheim"), said.constData());
}

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_peoplecommands.moc"
