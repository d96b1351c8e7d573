#include "ui/keyring/bookspassword.h"
#include "ui/keyring/systemkeyring.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu::ui;
using namespace Qt::StringLiterals;

using State = KeyringAnswer::State;

namespace {

constexpr int patienceMs = 5'000;

KeyringAnswer wait(const std::function<void(Keyring::Then)>& ask)
{
    std::optional<KeyringAnswer> given;
    ask([&given](const KeyringAnswer& answer) { given = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(given.has_value(), 2 * patienceMs); }();
    return given.value_or(KeyringAnswer {});
}

/// Whether this process runs inside the session that the test starts for itself.
bool isInside()
{
    return qEnvironmentVariableIsSet("JANGBU_KEYRING_SESSION");
}

} // namespace

class TestSystemKeyring final : public QObject {
    Q_OBJECT

private slots:
    void namesPasswords_byTheBooksThatTheyOpen();
    void saysSo_whereThereIsNoKeyring();
    void keepsSecrets_inARealKeyring();
    void keepsOneSecret();

private:
    KeyringAnswer read(const QString& key);
    KeyringAnswer write(const QString& key, const QString& secret);
    KeyringAnswer remove(const QString& key);

    SystemKeyring m_keyring { nullptr, patienceMs };
};

KeyringAnswer TestSystemKeyring::read(const QString& key)
{
    return wait([&](const Keyring::Then& then) { m_keyring.read(key, this, then); });
}

KeyringAnswer TestSystemKeyring::write(const QString& key, const QString& secret)
{
    return wait([&](const Keyring::Then& then) { m_keyring.write(key, secret, this, then); });
}

KeyringAnswer TestSystemKeyring::remove(const QString& key)
{
    return wait([&](const Keyring::Then& then) { m_keyring.remove(key, this, then); });
}

void TestSystemKeyring::namesPasswords_byTheBooksThatTheyOpen()
{
    const QString url = serverUrlText(u"점주 kim"_s, u"192.168.0.10"_s, 3307, u"books/1"_s);
    QVERIFY(url.startsWith(u"mysql://"_s));
    QVERIFY(url.endsWith(u"@192.168.0.10:3307/books%2F1"_s));
    QVERIFY(!passwordKeyOf(url).isEmpty());
    QVERIFY(passwordKeyOf(u"sqlite:/home/kim/books.jangbu"_s).isEmpty());
}

void TestSystemKeyring::saysSo_whereThereIsNoKeyring()
{
    if (isInside() || qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("there may be a keyring in this session");
    QCOMPARE(write(u"jangbu-test"_s, u"secret"_s).state, State::Unavailable);
    QCOMPARE(read(u"jangbu-test"_s).state, State::Unavailable);
}

/// Runs keepsOneSecret() in a session bus of its own with a keyring that is unlocked.
void TestSystemKeyring::keepsSecrets_inARealKeyring()
{
    if (isInside())
        return;
    for (const QString& needed : { u"dbus-run-session"_s, u"gnome-keyring-daemon"_s }) {
        if (QStandardPaths::findExecutable(needed).isEmpty())
            QSKIP(qPrintable(u"needs the program %1"_s.arg(needed)));
    }
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"JANGBU_KEYRING_SESSION"_s, u"1"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    const QString script
        = u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
          u"sleep 0.5; exec \"$0\" keepsOneSecret"_s;
    session.start(u"dbus-run-session"_s,
                  { u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath() });
    QVERIFY(session.waitForFinished(30'000));
    const QByteArray said = session.readAll();
    QVERIFY2(session.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("PASS   : TestSystemKeyring::keepsOneSecret"), said.constData());
}

void TestSystemKeyring::keepsOneSecret()
{
    if (!isInside())
        QSKIP("runs inside the session of the function before");
    const QString key = u"books mysql://kim@10.0.0.1:3306/books"_s;
    QCOMPARE(read(key).state, State::NotFound);
    QCOMPARE(write(key, u"비밀 번호 ₩'\"\\"_s).state, State::Done);
    QCOMPARE(read(key).state, State::Done);
    QCOMPARE(read(key).secret, u"비밀 번호 ₩'\"\\"_s);
    QCOMPARE(read(key + u"2"_s).state, State::NotFound);
    QCOMPARE(remove(key).state, State::Done);
    QCOMPARE(read(key).state, State::NotFound);
}

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
