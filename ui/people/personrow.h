#pragma once

#include "core/people/person.h"

#include <QWidget>

namespace jangbu::ui {

/// The disc of a person alone.
class AvatarDisc final : public QWidget {
    Q_OBJECT

public:
    AvatarDisc(const QString& name, int side, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initial;
};

/// A person in the list of the settings: who, since when, the role, and what can be done.
class PersonRow final : public QWidget {
    Q_OBJECT

public:
    PersonRow(const Person& person, const QString& note, QWidget* parent = nullptr);

signals:
    void roleChosen(jangbu::Role role);
    void renameWanted();
    void pinWanted();
    void removeWanted();

private:
    void openMenu();

    Person m_person;
};

} // namespace jangbu::ui
