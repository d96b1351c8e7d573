#pragma once

#include "core/people/peoplerepository.h"
#include "ui/settings/settingssection.h"

class QComboBox;

namespace jangbu::ui {

class Button;
class Card;
class PersonRow;
class RightsTable;

/// Who works with the books, what each role may do, and when the window locks by itself.
class PeopleSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit PeopleSection(const PageServices& services);

    void refresh() override;

private:
    struct Sight {
        QList<Person> people {};
        QList<RoleRight> rights {};
    };

    QWidget* makeNobody();
    QWidget* makePeople();
    QWidget* makeRights();
    QWidget* makeLock();
    void show(const Sight& sight);
    void connectRow(PersonRow* row, const Person& person);
    void askForNew();
    void add(const QString& name, Role role, const QString& pin);
    void askForName(const Person& person);
    void askForNewPin(const Person& person);
    void askBeforeRemoval(const Person& person);
    template <typename Make> void change(Make make, const QString& said);

    RightsTable* m_rights = nullptr; ///< Before the cards, whose making sets them.
    QComboBox* m_idle = nullptr;
    QWidget* m_nobody;
    Card* m_people;
    QWidget* m_rightsCard;
    QWidget* m_lockCard;
    Button* m_add;
    QList<Person> m_shown;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
