#include "ui/shell/windowpeople.h"

#include "ui/live/orderdialog.h"
#include "ui/people/lockscreen.h"
#include "ui/people/peoplesheets.h"
#include "ui/people/pinsheet.h"
#include "ui/people/windowcover.h"
#include "ui/preferences.h"

#include <utility>

namespace jangbu::ui {

WindowPeople::WindowPeople(const Services& services, QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_session(services.work)
    , m_idle(services.clock, services.preferences, this)
{
    services.work.setApprovalDesk([this](const ApprovalWish& wish) {
        askForApproval(m_window, m_session, m_services.formats, wish);
    });
    connect(&m_session, &WindowSession::locked, this, &WindowPeople::showLock);
    connect(&m_session, &WindowSession::unlocked, this, &WindowPeople::endLock);
    connect(&m_session, &WindowSession::changed, this, &WindowPeople::noteAccess);
    connect(&m_idle, &IdleWatch::idle, &m_session, &WindowSession::lock);
}

WindowPeople::~WindowPeople()
{
    m_services.work.setApprovalDesk({});
}

LockScreen* WindowPeople::lockScreen() const
{
    return m_screen;
}

void WindowPeople::showLock()
{
    m_screen = new LockScreen(
        { m_session, m_services.work, m_services.formats, m_services.clock, m_services.desk },
        m_services.preferences.lastStore(), m_window);
    m_screen->setKakaoOffered(m_isKakaoOffered);
    m_screen->setOfflineNote(m_offlineNote);
    connect(m_screen, &LockScreen::kakaoWanted, this, &WindowPeople::kakaoWanted);
    m_cover = std::make_unique<WindowCover>(m_window, m_screen);
}

void WindowPeople::endLock(bool isAnother)
{
    const bool wasLocked = m_cover != nullptr;
    if (wasLocked) {
        // An order that is being put together is the store's; all else was the other one's.
        m_cover->reveal([isAnother](QWidget* sheet) {
            return !isAnother || qobject_cast<OrderDialog*>(sheet);
        });
        m_cover.reset();
        m_screen->deleteLater();
        m_screen = nullptr;
        emit entered();
    }
}

void WindowPeople::noteAccess()
{
    m_idle.setOn(m_session.hasPeople() && !m_session.isLocked());
    if (m_session.isLocked())
        return;
    QList<Permission> access;
    for (const Right right : allRights())
        access.append(m_session.permission(right));
    const QList<Permission> before = std::exchange(m_access, access);
    if (!before.isEmpty() && before != access)
        emit accessChanged();
}

void WindowPeople::askToTakeOver(const QString& name)
{
    if (!m_session.hasPeople() || m_session.isLocked())
        return;
    QList<Person> others;
    for (const Person& person : m_session.people()) {
        if (!m_session.person() || person.id != m_session.person()->id)
            others.append(person);
    }
    if (others.isEmpty())
        return m_session.lock();
    auto* sheet = new PinSheet(m_window, m_session, m_services.formats,
                               { .purpose = PinSheet::Question::Purpose::SignIn,
                                 .title = tr("Who takes over?"),
                                 .people = others,
                                 .chosen = name });
    sheet->start();
}

void WindowPeople::askForNewPin()
{
    if (!m_session.person() || m_session.isLocked())
        return;
    const QString name = m_session.person()->name;
    askForPin(m_window, { .name = name }, m_services.formats, this,
              [this, name](const QString& pin) { setOwnPin(name, pin); });
}

void WindowPeople::offerNewPin()
{
    if (!m_session.person() || m_session.isLocked())
        return;
    const QString name = m_session.person()->name;
    const PinWish wish { .name = name,
                         .note = tr("You came in with Kakao. If you no longer know your PIN, set "
                                    "a new one now; the one before stops working then."),
                         .keepText = tr("Keep my PIN") };
    askForPin(m_window, wish, m_services.formats, this,
              [this, name](const QString& pin) { setOwnPin(name, pin); });
}

void WindowPeople::setOwnPin(const QString& name, const QString& pin)
{
    m_services.work.act(
        this, [name, pin](BackOffice& books) { return books.people.setPin(name, pin); },
        [this](const Done& set) {
            if (set)
                emit said(tr("The new PIN counts from now on"));
            else
                emit failed(set.error());
        });
}

void WindowPeople::setKakaoOffered(bool isOffered)
{
    m_isKakaoOffered = isOffered;
    if (m_screen)
        m_screen->setKakaoOffered(isOffered);
}

void WindowPeople::setOfflineNote(const QString& note)
{
    m_offlineNote = note;
    if (m_screen)
        m_screen->setOfflineNote(note);
}

} // namespace jangbu::ui
