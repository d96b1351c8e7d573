#include "ui/people/windowsession.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr int lookMs = 1'000;

std::pair<int, int> keyOf(Role role, Right right)
{
    return { static_cast<int>(role), static_cast<int>(right) };
}

} // namespace

WindowSession::WindowSession(BooksWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_lookTimer(new QTimer(this))
{
    m_lookTimer->setInterval(lookMs);
    connect(m_lookTimer, &QTimer::timeout, this, [this] {
        if (!m_isLooking)
            refresh();
    });
    connect(&m_work, &BooksWork::signInRequired, this, [this] {
        if (!m_isLocked)
            refresh();
    });
    connect(&m_work, &BooksWork::booksChanged, this, [this] {
        if (!m_isLocked)
            refresh();
    });
}

Result<WindowSession::Sight> WindowSession::look(BackOffice& books)
{
    Sight sight;
    JANGBU_TRY_ASSIGN(sight.people, books.people.list());
    JANGBU_TRY_ASSIGN(sight.stores, books.stores.all());
    if (sight.people.isEmpty())
        return sight;
    JANGBU_TRY_ASSIGN(const auto rights, books.people.rights());
    for (const RoleRight& right : rights)
        sight.permissions.insert(keyOf(right.role, right.right), right.permission);
    return sight;
}

void WindowSession::begin()
{
    m_lookTimer->start();
    if (m_isSuspended) {
        emit begun();
        return;
    }
    m_isLooking = true;
    m_work.watch(this, m_newest, &WindowSession::look, [this](const Result<Sight>& sight) {
        m_isLooking = false;
        if (sight)
            take(*sight);
        // Books that cannot be read are the affair of who shows them.
        emit begun();
    });
}

void WindowSession::refresh()
{
    if (m_isSuspended)
        return;
    m_isLooking = true;
    m_work.watch(this, m_newest, &WindowSession::look, [this](const Result<Sight>& sight) {
        m_isLooking = false;
        if (sight)
            take(*sight);
    });
}

void WindowSession::take(const Sight& sight)
{
    const bool isSame = sight.people == m_people && sight.permissions == m_permissions;
    m_people = sight.people;
    m_stores = sight.stores;
    m_permissions = sight.permissions;
    if (m_people.isEmpty()) {
        open();
        return;
    }
    const auto mine = std::find_if(m_people.cbegin(), m_people.cend(), [this](const Person& one) {
        return m_person && one.id == m_person->id;
    });
    if (mine != m_people.cend()) {
        m_person = *mine;
        m_work.setActor(mine->actor());
    } else if (m_entering == 0 && !m_isLocked) {
        leave();
        return;
    }
    if (!isSame)
        emit changed();
}

void WindowSession::open()
{
    const bool wasLocked = std::exchange(m_isLocked, false);
    const bool hadPerson = m_person.has_value();
    m_person.reset();
    m_work.setActor(Actor::systemUser());
    if (wasLocked)
        emit unlocked(true);
    if (wasLocked || hadPerson)
        emit changed();
}

void WindowSession::letIn(const Person& person)
{
    enter(person);
}

void WindowSession::enter(const Person& person)
{
    const bool isAnother = m_lastId != 0 && m_lastId != person.id.value();
    m_person = person;
    m_lastId = person.id.value();
    m_lastName = person.name;
    m_isLocked = false;
    m_work.setActor(person.actor());
    emit unlocked(isAnother);
    emit changed();
}

void WindowSession::leave()
{
    const bool wasLocked = std::exchange(m_isLocked, true);
    m_person.reset();
    m_work.setActor(Actor::nobody());
    if (!wasLocked)
        emit locked();
    emit changed();
}

void WindowSession::lock()
{
    if (m_isSuspended)
        m_locksOnResume = true;
    else if (hasPeople() && !m_isLocked)
        leave();
}

/// What is on its way is of the books before.
void WindowSession::dropLook()
{
    m_newest.next();
    m_isLooking = false;
}

void WindowSession::forget()
{
    dropLook();
    m_lookTimer->stop();
    m_people.clear();
    m_permissions.clear();
    m_stores.clear();
    m_person.reset();
    m_lastId = 0;
    m_lastName.clear();
    m_isSuspended = false;
    m_locksOnResume = false;
    m_work.setActor(Actor::nobody());
}

void WindowSession::suspend()
{
    dropLook();
    m_isSuspended = true;
    m_work.setActor(Actor::systemUser());
    emit changed();
}

void WindowSession::resume()
{
    if (!std::exchange(m_isSuspended, false))
        return;
    const bool locks = std::exchange(m_locksOnResume, false);
    if (m_person)
        m_work.setActor(m_person->actor());
    if (locks && hasPeople())
        leave();
    emit changed();
}

Permission WindowSession::permission(Right right) const
{
    if (m_isSuspended || m_people.isEmpty())
        return Permission::Allowed;
    if (!m_person)
        return Permission::Hidden;
    return m_permissions.value(keyOf(m_person->role, right), Permission::Hidden);
}

QList<Person> WindowSession::whoMay(Right right) const
{
    QList<Person> found;
    std::copy_if(m_people.cbegin(), m_people.cend(), std::back_inserter(found),
                 [&](const Person& person) {
                     return m_permissions.value(keyOf(person.role, right)) == Permission::Allowed;
                 });
    return found;
}

void WindowSession::signIn(const QString& name, const QString& pin, QObject* owner,
                           const Then& then)
{
    ++m_entering;
    m_work.watch(
        this,
        [name, pin](BackOffice& books) {
            const ActorScope actor(books.database.session(), Actor::nobody());
            return books.signIn.run(name, pin);
        },
        [this, living = QPointer<QObject>(owner), then](const Result<Person>& person) {
            --m_entering;
            if (person)
                enter(*person);
            // A first person may have come meanwhile.
            refresh();
            if (living)
                then(person);
        });
}

void WindowSession::check(const QString& name, const QString& pin, QObject* owner, const Then& then)
{
    m_work.watch(
        owner,
        [name, pin](BackOffice& books) {
            const ActorScope actor(books.database.session(), Actor::nobody());
            return books.signIn.check(name, pin);
        },
        [then](const Result<Person>& person) { then(person); });
}

} // namespace jangbu::ui
