#include "tests/support/outcome.h"
#include "tests/ui/support/memorykeyring.h"
#include "ui/keyring/systemkeyring.h"
#include "ui/signin/keyringtokenstore.h"
#include "ui/signin/signincontrol.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 4'000;
const QString subject = u"4242424242"_s;
const QByteArray token = "a-refresh_token.of~Kakao";

/// Where this process runs inside a session that the test starts for itself: `unlocked`, `locked`.
QByteArray session()
{
    return qgetenv("JANGBU_TOKEN_SESSION");
}

std::optional<QByteArray> kept(TokenStore& store, QObject* owner)
{
    std::optional<std::optional<QByteArray>> found;
    store.read(subject, owner, [&found](const std::optional<QByteArray>& read) { found = read; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, 2 * patienceMs))
        qFatal("the store does not answer");
    return *found;
}

QString written(TokenStore& store, QObject* owner)
{
    QString outcome;
    store.write(subject, token, owner, [&outcome](const Done& done) { outcome = codeOf(done); });
    if (!QTest::qWaitFor([&outcome] { return !outcome.isEmpty(); }, 2 * patienceMs))
        qFatal("the store does not answer");
    return outcome;
}

/// Runs a function of this test in a session bus of its own.
QByteArray runInside(const QByteArray& state, const QString& function)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"JANGBU_TOKEN_SESSION"_s, QString::fromLatin1(state));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString unlock
        = u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
          u"sleep 0.5; "_s;
    const QString script
        = (state == "unlocked" ? unlock : QString()) + u"exec \"$0\" %1"_s.arg(function);
    process.start(u"dbus-run-session"_s,
                  { u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath() });
    process.waitForFinished(40'000);
    return process.exitCode() == 0 ? process.readAll() : "FAILED " + process.readAll();
}

bool hasKeyring()
{
    return !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

} // namespace

/// Where logins are kept: real keyrings, locked, slow and absent ones.
class TestKeyringTokens final : public QObject {
    Q_OBJECT

private slots:
    void keepsLogins_inARealKeyring();
    void keepsLogins_inMemory_whereTheKeyringIsLocked();
    void keepsLogins_inMemory_whereThereIsNone();
    void waitsForNobody_whereTheKeyringIsSlow();
    void insideUnlocked();
    void insideLocked();
};

void TestKeyringTokens::keepsLogins_inARealKeyring()
{
    if (!session().isEmpty())
        return;
    if (!hasKeyring())
        QSKIP("needs dbus-run-session and gnome-keyring-daemon");
    const QByteArray said = runInside("unlocked", u"insideUnlocked"_s);
    QVERIFY2(said.contains("PASS   : TestKeyringTokens::insideUnlocked"), said.constData());
    QVERIFY2(!said.contains(token), "secrets are never printed");
}

void TestKeyringTokens::keepsLogins_inMemory_whereTheKeyringIsLocked()
{
    if (!session().isEmpty())
        return;
    if (!hasKeyring())
        QSKIP("needs dbus-run-session and gnome-keyring-daemon");
    const QByteArray said = runInside("locked", u"insideLocked"_s);
    QVERIFY2(said.contains("PASS   : TestKeyringTokens::insideLocked"), said.constData());
    QVERIFY2(!said.contains(token), "secrets are never printed");
}

void TestKeyringTokens::keepsLogins_inMemory_whereThereIsNone()
{
    MemoryKeyring keyring;
    keyring.isAvailable = false;
    KeyringTokenStore store(keyring);
    QVERIFY(!kept(store, this));
    QCOMPARE(written(store, this), u"KEYRING_UNAVAILABLE"_s);
    QCOMPARE(kept(store, this), token);
    store.remove(subject);
    QVERIFY(!kept(store, this));
    QVERIFY(!kept(*std::make_unique<KeyringTokenStore>(keyring), this));
}

/// As one that asks for its own password first.
void TestKeyringTokens::waitsForNobody_whereTheKeyringIsSlow()
{
    class SlowKeyring final : public Keyring {
    public:
        void read(const QString&, QObject* owner, Then then) override { later(owner, then); }
        void write(const QString&, const QString&, QObject* owner, Then then) override
        {
            later(owner, then);
        }
        void remove(const QString&, QObject* owner, Then then) override { later(owner, then); }

    private:
        static void later(QObject* owner, const Then& then)
        {
            QTimer::singleShot(600, owner, [then] { then({}); });
        }
    };
    SlowKeyring keyring;
    SystemClock clock;
    SignInControl control({ .keyring = keyring, .clock = clock });
    control.start();
    QVERIFY(!control.isAppKnown());
    QString outcome;
    control.useApp({ u"key"_s }, this, [&outcome](const Done& done) { outcome = codeOf(done); });
    QVERIFY(control.app().isThere()); // At once.
    control.accept({ { subject, u"김사장"_s }, { "access", 3'600, token, {} } });
    QCOMPARE(control.keeper().state(), LoginKeeper::State::Online);
    QTRY_COMPARE(outcome, u"KEYRING_UNAVAILABLE"_s);
    QVERIFY(control.app().isThere());
}

void TestKeyringTokens::insideUnlocked()
{
    if (session() != "unlocked")
        QSKIP("runs inside a session of its own");
    SystemKeyring keyring(nullptr, patienceMs);
    KeyringTokenStore store(keyring);
    QVERIFY(!kept(store, this));
    QCOMPARE(written(store, this), u"DONE"_s);
    KeyringTokenStore later(keyring); // As after a restart.
    QCOMPARE(kept(later, this), token);

    SystemClock clock;
    {
        SignInControl control({ .keyring = keyring, .clock = clock });
        QString outcome;
        control.useApp({ u"key"_s, u"geheim ₩"_s }, this,
                       [&outcome](const Done& done) { outcome = codeOf(done); });
        QTRY_COMPARE(outcome, u"DONE"_s);
    }
    SignInControl control({ .keyring = keyring, .clock = clock });
    control.start();
    QTRY_VERIFY(control.isAppKnown());
    QCOMPARE(control.app().key, u"key"_s);
    QCOMPARE(control.app().secret, u"geheim ₩"_s);

    later.remove(subject);
    QTRY_VERIFY(!kept(later, this));
}

void TestKeyringTokens::insideLocked()
{
    if (session() != "locked")
        QSKIP("runs inside a session of its own");
    SystemKeyring keyring(nullptr, patienceMs);
    KeyringTokenStore store(keyring);
    QVERIFY(!kept(store, this));
    QCOMPARE(written(store, this), u"KEYRING_UNAVAILABLE"_s);
    QCOMPARE(kept(store, this), token); // Until the program closes.
    QVERIFY(!kept(*std::make_unique<KeyringTokenStore>(keyring), this));
}

QTEST_GUILESS_MAIN(TestKeyringTokens)
#include "tst_keyringtokens.moc"
