#include "tests/ui/support/memorykeyring.h"
#include "tests/ui/support/stage.h"
#include "ui/keyring/bookspassword.h"
#include "ui/keyring/passwordprompt.h"

#include <QLineEdit>
#include <QPushButton>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

const QString url = u"mysql://kim@10.0.0.1:3306/books"_s;

struct Asked {
    QWidget window;
    MemoryKeyring keyring {};
    std::optional<ui::FoundPassword> found {};

    void ask()
    {
        window.resize(900, 600);
        window.show();
        ui::findBooksPassword(&window, keyring, url,
                              [this](const ui::FoundPassword& given) { found = given; });
        QTest::qWait(0);
    }
    QWidget* part(const QString& name) const { return window.findChild<QWidget*>(name); }
};

} // namespace

class TestPasswordPrompt final : public QObject {
    Q_OBJECT

private slots:
    void takesThePassword_ofTheKeyring();
    void asks_whereTheKeyringHasNone_data();
    void asks_whereTheKeyringHasNone();
    void leads_toTheBooksOfThisComputer();
};

void TestPasswordPrompt::takesThePassword_ofTheKeyring()
{
    Asked asked;
    asked.keyring.secrets.insert(ui::passwordKeyOf(url), u"secret"_s);
    asked.ask();
    QTRY_VERIFY(asked.found.has_value());
    QCOMPARE(asked.found->password, u"secret"_s);
    QVERIFY(!asked.part(u"passwordSheet"_s));
}

void TestPasswordPrompt::asks_whereTheKeyringHasNone_data()
{
    QTest::addColumn<bool>("isAvailable");
    QTest::newRow("nothing kept") << true;
    QTest::newRow("no keyring") << false;
}

void TestPasswordPrompt::asks_whereTheKeyringHasNone()
{
    QFETCH(const bool, isAvailable);
    Asked asked;
    asked.keyring.isAvailable = isAvailable;
    asked.ask();
    QTRY_VERIFY(asked.part(u"booksPassword"_s));
    QTest::keyClicks(asked.part(u"booksPassword"_s), u"typed"_s);
    shoot(asked.window, u"password-prompt-ko-light"_s, { 900, 600 });
    QTest::mouseClick(asked.part(u"openBooksButton"_s), Qt::LeftButton);
    QVERIFY(asked.found.has_value());
    QCOMPARE(asked.found->password, u"typed"_s);
    QVERIFY(!asked.found->wantsOwnBooks);
    // What was typed is kept in memory only.
    QVERIFY(asked.keyring.secrets.isEmpty());
}

void TestPasswordPrompt::leads_toTheBooksOfThisComputer()
{
    Asked asked;
    asked.ask();
    QTRY_VERIFY(asked.part(u"ownBooksButton"_s));
    QTest::mouseClick(asked.part(u"ownBooksButton"_s), Qt::LeftButton);
    QVERIFY(asked.found.has_value());
    QVERIFY(asked.found->wantsOwnBooks);
}

} // namespace jangbu::test

JANGBU_UI_TEST_MAIN(jangbu::test::TestPasswordPrompt)
#include "tst_passwordprompt.moc"
