#include "ui/shell/lockedsignin.h"

#include "core/backoffice/backoffice.h"
#include "ui/people/lockscreen.h"
#include "ui/shell/windowpeople.h"
#include "ui/signin/signincontrol.h"
#include "ui/signin/signinpage.h"

#include <QTimer>

namespace jangbu::ui {

namespace {

constexpr int lookAgainMs = 60'000;

} // namespace

LockedSignIn::LockedSignIn(WindowPeople& people, const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_people(people)
    , m_services(services)
{
    SignInControl& control = *m_services.signIn;
    connect(&people.session(), &WindowSession::locked, this, &LockedSignIn::look);
    connect(&people.session(), &WindowSession::unlocked, this, &LockedSignIn::close);
    connect(&people, &WindowPeople::kakaoWanted, this, &LockedSignIn::show);
    connect(&control, &SignInControl::appChanged, this, &LockedSignIn::look);
    connect(&control.keeper(), &LoginKeeper::stateChanged, this, &LockedSignIn::look);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LockedSignIn::look);
    timer->start(lookAgainMs);
}

void LockedSignIn::look()
{
    if (!m_people.session().isLocked())
        return;
    m_services.work.watch(
        this, m_newest, [](BackOffice& books) { return books.ownerLink.read(); },
        [this](const Result<std::optional<OwnerAccount>>& owner) {
            if (owner)
                take(*owner);
        });
}

/// At the start nobody has come in yet who would have asked Kakao.
void LockedSignIn::take(const std::optional<OwnerAccount>& owner)
{
    SignInControl& control = *m_services.signIn;
    const bool isThere = owner && !m_services.preferences.isLoggedOut();
    if (isThere && m_people.session().isLocked() && control.keeper().subject() != owner->subject)
        control.resume(owner->subject);
    m_people.setKakaoOffered(owner && control.app().isThere());
    m_people.setOfflineNote(owner ? offlineNote(*owner) : QString());
}

QString LockedSignIn::offlineNote(const OwnerAccount& owner) const
{
    const LoginKeeper& keeper = m_services.signIn->keeper();
    // Until Kakao has been asked there is nothing to say.
    if (keeper.state() != LoginKeeper::State::Offline || !keeper.error())
        return {};
    const Instant now = m_services.clock.nowUtc();
    if (!owner.checkOffline(now))
        return tr("Without the internet for too long · sign in with Kakao after the PIN");
    const qint64 left = owner.daysLeft(now);
    if (left < 0)
        return tr("Working without the internet");
    if (left == 0)
        return tr("Working without the internet · less than a day left");
    return tr("Working without the internet · %n more day(s)", nullptr, static_cast<int>(left));
}

void LockedSignIn::show()
{
    LockScreen* screen = m_people.lockScreen();
    if (!screen || m_page)
        return;
    m_page = new SignInPage(m_services, *m_services.signIn, SignInPage::Reason::Locked, screen);
    connect(m_page, &SignInPage::signedIn, this, &LockedSignIn::enter);
    connect(m_page, &SignInPage::backWanted, this, &LockedSignIn::close);
    screen->showInstead(m_page);
}

void LockedSignIn::close()
{
    if (!m_page)
        return;
    m_page.clear();
    if (LockScreen* screen = m_people.lockScreen())
        screen->showPin();
}

/// The books say whether the account is theirs, and who that is.
void LockedSignIn::enter(const SignedIn& who)
{
    const QString name = m_people.lockScreen() ? m_people.lockScreen()->chosenName() : QString();
    m_services.work.watch(
        this,
        [account = who.account, name](BackOffice& books) {
            const ActorScope entering(books.database.session(), Actor::nobody());
            return books.enterAsOwner.run(account, name);
        },
        [this, who](const Result<Person>& owner) {
            if (owner) {
                letIn(who, *owner);
                return;
            }
            m_services.signIn->dismiss(who);
            if (m_page)
                m_page->showError(owner.error());
        });
}

void LockedSignIn::letIn(const SignedIn& who, const Person& owner)
{
    m_services.preferences.setLoggedOut(false);
    m_services.signIn->accept(who);
    if (!m_people.session().isLocked())
        return; // By PIN meanwhile.
    m_people.session().letIn(owner);
    m_people.offerNewPin();
}

} // namespace jangbu::ui
