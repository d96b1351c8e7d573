#pragma once

#include "core/people/changepeople.h"
#include "tests/ui/support/windowstage.h"
#include "ui/people/lockscreen.h"
#include "ui/people/pinpanel.h"
#include "ui/people/windowsession.h"
#include "ui/shell/windowpeople.h"

#include <QPushButton>

namespace jangbu::test {

inline const QString owner = QStringLiteral("김서연");
inline const QString manager = QStringLiteral("박준호");
inline const QString staff = QStringLiteral("이하늘");
inline const QString ownersPin = QStringLiteral("482913");
inline const QString managersPin = QStringLiteral("730164");
inline const QString staffsPin = QStringLiteral("915027");
inline const QString wrongPin = QStringLiteral("300412");

/// The window over a store with an owner, a manager and one of the staff.
class PeopleStage final {
public:
    explicit PeopleStage(Language language = Language::Korean)
        : stage(language)
        , store(stage.addStore())
        , desk(stage, language)
    {
        ChangePeople people(stage.books().database, PinCost::least());
        // The test itself works beside the window, as a job does.
        stage.books().database.session().actor = Actor::job(QStringLiteral("test"));
        for (const auto& [name, role, pin] : { std::tuple(owner, Role::Owner, ownersPin),
                                               std::tuple(manager, Role::Manager, managersPin),
                                               std::tuple(staff, Role::Staff, staffsPin) }) {
            const auto added = people.add(name, role, pin);
            if (!added)
                qFatal("%s was refused", qPrintable(name));
        }
    }

    ui::MainWindow& window() { return desk.window(); }
    ui::WindowSession& session() { return window().people().session(); }
    ui::LockScreen* lockScreen() { return window().people().lockScreen(); }
    /// Where a PIN is asked for now, in a sheet or on the lock screen.
    ui::PinPanel* panel()
    {
        ui::PinPanel* found = nullptr;
        for (ui::PinPanel* each : window().findChildren<ui::PinPanel*>()) {
            if (each->isVisibleTo(&window()))
                found = each;
        }
        return found;
    }
    void type(const QString& pin)
    {
        QTest::keyClicks(panel(), pin);
        stage.settle();
    }
    void start() { desk.start(); }
    /// Over the lock screen.
    void signIn(const QString& name, const QString& pin)
    {
        panel()->choose(name);
        type(pin);
        stage.settle();
    }
    void press(const QString& button)
    {
        QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
        stage.settle();
    }
    template <typename AnyWidget = QWidget> AnyWidget* visible(const QString& name)
    {
        for (AnyWidget* each : window().findChildren<AnyWidget*>(name)) {
            if (each->isVisibleTo(&window()))
                return each;
        }
        return nullptr;
    }

    Stage stage;
    Store store;
    WindowStage desk;
};

} // namespace jangbu::test
