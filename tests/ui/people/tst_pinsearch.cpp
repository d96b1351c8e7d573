#include "tests/ui/support/peoplestage.h"
#include "tests/ui/support/secretsearch.h"

#include <QLineEdit>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

/// Books, settings, backups, the exported log and what the program says while people come and go
/// hold no PIN.
class TestPinSearch final : public QObject {
    Q_OBJECT

private slots:
    void noPin_isKeptOrSaid()
    {
        const QString newPin = u"591826"_s;
        QByteArray content;
        {
            const CapturedMessages messages;
            PeopleStage people;
            people.start();
            people.panel()->choose(manager);
            people.type(wrongPin);
            people.type(managersPin);
            people.session().lock();
            people.signIn(staff, staffsPin);
            people.window().people().askForNewPin();
            people.desk.find<QLineEdit>(u"newPinEdit"_s)->setText(newPin);
            people.desk.find<QLineEdit>(u"againPinEdit"_s)->setText(newPin);
            people.press(u"savePersonButton"_s);
            people.session().lock();
            people.signIn(staff, newPin);
            people.stage.work().act(
                &people.window(),
                [](BackOffice& books) { return mayDo(books.database, Right::Refund); },
                [](const Done&) {});
            people.stage.settle();
            people.panel()->choose(owner);
            people.type(wrongPin);
            people.type(ownersPin);
            const QString folder = people.stage.folder();
            ImportProgress progress;
            QVERIFY(people.stage.books().backUpBooks.run(folder + u"/copy.jangbu"_s, progress));
            QVERIFY(people.stage.books().exportLog.run(folder + u"/log.csv"_s, {}));
            content = contentOf(folder);
        }
        const QByteArray& said = CapturedMessages::text();
        // The search would find something.
        QVERIFY(content.contains("$argon2id$") && content.contains("sign.fail"));
        QVERIFY(content.contains("person.pin"));
        for (const QString& pin : { ownersPin, managersPin, staffsPin, wrongPin, newPin }) {
            QVERIFY2(!content.contains(pin.toLatin1()), qPrintable(pin));
            QVERIFY2(!said.contains(pin.toLatin1()), said.constData());
        }
    }
};

JANGBU_UI_TEST_MAIN(TestPinSearch)
#include "tst_pinsearch.moc"
