#include "ui/people/peoplesection.h"

#include "ui/desk/desksheets.h"
#include "ui/people/idlewatch.h"
#include "ui/people/peoplesheets.h"
#include "ui/people/personrow.h"
#include "ui/people/personwords.h"
#include "ui/people/rightstable.h"
#include "ui/people/windowsession.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PeopleSection::PeopleSection(const PageServices& services)
    : SettingsSection(services,
                      { u"people"_s,
                        u"users"_s,
                        tr("People and rights"),
                        { tr("PIN"), tr("Owner"), tr("Manager"), tr("Staff"), tr("Rights"),
                          tr("Approval"), tr("Lock") },
                        Right::ManagePeople },
                      tr("Who works with these books, and what each may do."))
    , m_nobody(makeNobody())
    , m_people(new Card(tr("People"), this))
    , m_rightsCard(makeRights())
    , m_lockCard(makeLock())
    , m_add(new Button(tr("Add person"), ButtonRole::Secondary, u"plus"_s, this))
{
    m_add->setObjectName(u"addPersonButton"_s);
    connect(m_add, &Button::clicked, this, &PeopleSection::askForNew);
    addAction(m_add);
    m_people->setFlush();
    m_people->head()->setContentsMargins(20, 14, 16, 8);
    for (QWidget* widget :
         { m_nobody, static_cast<QWidget*>(m_people), m_rightsCard, m_lockCard }) {
        body()->addWidget(widget);
        widget->hide();
    }
    m_add->hide();
}

QWidget* PeopleSection::makeNobody()
{
    auto* card = new Card({}, this);
    auto* empty = new EmptyState(
        u"users"_s, tr("Nobody has to sign in"),
        tr("Whoever opens Jangbu on this account may do everything. With an owner’s PIN the "
           "window locks, others sign in with PINs of their own, and the log names who did what."),
        card);
    Button* first = empty->addAction(tr("Set the owner’s PIN"), true);
    first->setObjectName(u"firstPersonButton"_s);
    connect(first, &Button::clicked, this, &PeopleSection::askForNew);
    card->body()->addWidget(empty);
    return card;
}

QWidget* PeopleSection::makeRights()
{
    auto* card = new Card(tr("What each role may do"), this);
    card->setFlush();
    card->head()->setContentsMargins(20, 14, 16, 4);
    m_rights = new RightsTable(card);
    card->body()->addWidget(m_rights);
    connect(m_rights, &RightsTable::chosen, this, [this](const RoleRight& right) {
        change([right](BackOffice& books) { return books.people.setRight(right); },
               tr("%1, %2: %3")
                   .arg(PersonWords::role(right.role), PersonWords::right(right.right),
                        PersonWords::permission(right.permission)));
    });
    return card;
}

QWidget* PeopleSection::makeLock()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 8, 20, 8);
    m_idle = makeCombo(u"idleLockCombo"_s, card);
    for (const int minutes : IdleWatch::choices()) {
        m_idle->addItem(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes),
                        minutes);
    }
    m_idle->setAccessibleName(tr("Lock after a pause"));
    connect(m_idle, &QComboBox::activated, this, [this](int index) {
        IdleWatch::setMinutes(preferences(), m_idle->itemData(index).toInt());
    });
    card->body()->addWidget(makeFormRow(
        tr("Lock after a pause"),
        tr("On this computer, when nobody has touched keyboard or mouse. What runs goes on."),
        m_idle, card));
    return card;
}

void PeopleSection::refresh()
{
    work().ask(
        this, m_newest,
        [](BackOffice& books) -> Result<Sight> {
            Sight sight;
            JANGBU_TRY_ASSIGN(sight.people, books.people.list());
            JANGBU_TRY_ASSIGN(sight.rights, books.people.rights());
            return sight;
        },
        [this](const Result<Sight>& sight) {
            if (sight)
                show(*sight);
            else
                showError(sight.error());
        });
}

void PeopleSection::show(const Sight& sight)
{
    const bool hasPeople = !sight.people.isEmpty();
    m_nobody->setVisible(!hasPeople);
    for (QWidget* widget : { static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_people),
                             m_rightsCard, m_lockCard })
        widget->setVisible(hasPeople);
    m_rights->setRights(sight.rights);
    m_idle->setCurrentIndex(m_idle->findData(IdleWatch::minutesOf(preferences())));
    if (sight.people == m_shown)
        return;
    m_shown = sight.people;
    while (QLayoutItem* item = m_people->body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const StoreTime time = hasStore() ? store().time : NewStore().time;
    for (const Person& person : sight.people) {
        const QString since
            = tr("Since %1").arg(formats().dayOfYear(time.businessDateOf(person.createdAtUtc)));
        auto* row = new PersonRow(person, since, m_people);
        m_people->body()->addWidget(makeRule(m_people));
        m_people->body()->addWidget(row);
        connectRow(row, person);
    }
}

void PeopleSection::connectRow(PersonRow* row, const Person& person)
{
    connect(row, &PersonRow::roleChosen, this, [this, person](Role role) {
        change([name = person.name,
                role](BackOffice& books) { return books.people.setRole(name, role); },
               tr("%1: %2").arg(person.name, PersonWords::role(role)));
    });
    connect(row, &PersonRow::renameWanted, this, [this, person] { askForName(person); });
    connect(row, &PersonRow::pinWanted, this, [this, person] { askForNewPin(person); });
    connect(row, &PersonRow::removeWanted, this, [this, person] { askBeforeRemoval(person); });
}

/// Reads again also where it was refused, so that what is shown is what counts.
template <typename Make> void PeopleSection::change(Make make, const QString& said)
{
    work().act(this, make, [this, said](const auto& changed) {
        if (changed) {
            say(said);
        } else {
            showError(changed.error());
            m_shown.clear();
        }
        refresh();
    });
}

void PeopleSection::askForNew()
{
    askForPerson(this, m_shown.isEmpty(), formats(), this,
                 [this](const NewPerson& person) { add(person.name, person.role, person.pin); });
}

void PeopleSection::add(const QString& name, Role role, const QString& pin)
{
    const bool isFirst = m_shown.isEmpty();
    work().act(
        this, [=](BackOffice& books) { return books.people.add(name, role, pin); },
        [this, isFirst, pin](const Result<Person>& added) {
            if (!added)
                return showError(added.error());
            say(tr("%1 can sign in now").arg(added->name));
            // From now on somebody has to be in, and that is who has just typed the PIN.
            if (isFirst && services().session)
                services().session->signIn(added->name, pin, this, [](const Result<Person>&) {});
            refresh();
        });
}

void PeopleSection::askForName(const Person& person)
{
    askForText(
        this,
        { .title = tr("Rename %1").arg(person.name),
          .label = tr("Name"),
          .text = person.name,
          .actText = tr("Rename") },
        this, [this, before = person.name](const QString& text) {
            change([before, text](BackOffice& books) { return books.people.rename(before, text); },
                   tr("Renamed to %1").arg(text.trimmed()));
        });
}

void PeopleSection::askForNewPin(const Person& person)
{
    askForPin(this, { .name = person.name }, formats(), this,
              [this, name = person.name](const QString& pin) {
                  change([name, pin](BackOffice& books) { return books.people.setPin(name, pin); },
                         tr("The new PIN counts from now on"));
              });
}

void PeopleSection::askBeforeRemoval(const Person& person)
{
    askBefore(
        this,
        { .title = tr("Remove %1?").arg(person.name),
          .note
          = tr("The PIN stops working at once. The log still names what %1 did.").arg(person.name),
          .keepText = tr("Keep"),
          .actText = tr("Remove") },
        this, [this, name = person.name] {
            change([name](BackOffice& books) { return books.people.remove(name); },
                   tr("%1 was removed").arg(name));
        });
}

} // namespace jangbu::ui
