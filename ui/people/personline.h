#pragma once

#include "core/people/person.h"

#include <QAbstractButton>
#include <QWidget>

class QMenu;

namespace jangbu::ui {

class Button;
class Formats;
class WindowSession;

/// The person in the side bar: disc, name and role.
class PersonButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonButton(QWidget* parent = nullptr);

    void show(const Person& person);
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override { return { 140, 40 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_role;
    bool m_isNarrow = false;
};

/// At the foot of the side bar: who is in, with a menu of the others who may take over, and the
/// button that locks. Not there in books without people.
class PersonLine final : public QWidget {
    Q_OBJECT

public:
    static QString lockKeys() { return QStringLiteral("Ctrl+L"); }
    static QString switchKeys() { return QStringLiteral("Ctrl+Shift+L"); }

    PersonLine(WindowSession& session, QWidget* parent = nullptr);

    void setNarrow(bool isNarrow);
    /// The menu of the person, for the button and for tests.
    QMenu* makeMenu();

signals:
    /// Somebody wants to take over; empty: whoever.
    void switchWanted(const QString& name);
    void lockWanted();
    /// People and the log in the settings.
    void placeWanted(const QString& place);
    void pinChangeWanted();

private:
    void showPerson();
    void openMenu();

    WindowSession& m_session;
    PersonButton* m_person;
    Button* m_lock;
};

} // namespace jangbu::ui
