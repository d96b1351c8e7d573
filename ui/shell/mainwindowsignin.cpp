#include "ui/shell/lockedsignin.h"
#include "ui/shell/lostbooks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowpeople.h"
#include "ui/signin/loginband.h"
#include "ui/signin/signincontrol.h"
#include "ui/signin/signinwords.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/toast.h"

#include <QStackedWidget>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct StoresAndOwner {
    QList<Store> stores;
    std::optional<OwnerAccount> owner;
};

} // namespace

void MainWindow::readStores()
{
    m_services.work.ask(
        this,
        [](BackOffice& books) -> Result<StoresAndOwner> {
            JANGBU_TRY_ASSIGN(const auto owner, books.ownerLink.read());
            JANGBU_TRY_ASSIGN(const auto stores, books.stores.all());
            return StoresAndOwner { stores, owner };
        },
        [this](const Result<StoresAndOwner>& read) {
            if (!read) {
                m_lost->show(sentenceFor(read.error(), m_services.formats.language()));
                return;
            }
            m_owner = read->owner;
            takeStores(read->stores);
            showLoginState(); // Kakao may have been asked before it was known whose the books are.
        });
}

void MainWindow::connectSignIn()
{
    if (!m_services.signIn)
        return;
    LoginKeeper& keeper = m_services.signIn->keeper();
    connect(&keeper, &LoginKeeper::confirmed, this, &MainWindow::noteConfirmed);
    connect(&keeper, &LoginKeeper::stateChanged, this, &MainWindow::showLoginState);
    connect(&keeper, &LoginKeeper::notKept, this, [this](const Error& error) { tell(error); });
    new LockedSignIn(*m_people, forPages(), this);
}

/// Shows the sign-in where the books need one, or where there are none yet. What is practised on
/// belongs to nobody.
bool MainWindow::asksForSignIn(bool hasStores)
{
    if (!m_services.signIn || m_terminal)
        return false;
    if (m_signIn)
        return true;
    LoginKeeper& keeper = m_services.signIn->keeper();
    if (!m_owner) {
        if (hasStores)
            keeper.leave(); // Who was signed in was so for other books.
        const bool isNew = !hasStores && !m_withoutKakao && !m_newOwner;
        if (isNew)
            showSignIn(SignInPage::Reason::First, {});
        return isNew;
    }
    m_newOwner.reset();
    const bool wasLoggedOut = m_services.preferences.isLoggedOut();
    if (!wasLoggedOut && keeper.subject() != m_owner->subject)
        m_services.signIn->resume(m_owner->subject);
    const Done offline = m_owner->checkOffline(m_services.clock.nowUtc());
    if (wasLoggedOut)
        showSignIn(SignInPage::Reason::Needed, tr("You logged out on this computer."));
    else if (!offline)
        showSignIn(SignInPage::Reason::Needed,
                   loginSentence(offline.error(), m_services.formats.language()));
    return m_signIn;
}

void MainWindow::showSignIn(SignInPage::Reason reason, const QString& note)
{
    if (m_signIn || !m_services.signIn)
        return;
    m_signIn = new SignInPage(forPages(), *m_services.signIn, reason, m_stack);
    m_signIn->setNote(note);
    m_stack->addWidget(m_signIn);
    m_stack->setCurrentWidget(m_signIn);
    m_sideBar->hide();
    m_loginBand->hide();
    connect(m_signIn, &SignInPage::languageChosen, this, &MainWindow::useLanguage,
            Qt::QueuedConnection);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::takeSignedIn);
    connect(m_signIn, &SignInPage::withoutKakaoWanted, this, [this] {
        m_withoutKakao = true;
        closeSignIn();
        readStores();
    });
    connect(m_signIn, &SignInPage::backWanted, this, &MainWindow::returnFromSignIn);
    tellReady();
}

void MainWindow::closeSignIn()
{
    if (!m_signIn)
        return;
    m_signIn->hide();
    std::exchange(m_signIn, nullptr)->deleteLater();
}

/// To where one was: whatever a page has under way, such as a payment, is left as it is.
void MainWindow::returnFromSignIn()
{
    const bool wasAside = m_signIn && m_signIn->reason() == SignInPage::Reason::Again;
    closeSignIn();
    if (!wasAside || !m_withStore.contains(m_current)) {
        readStores();
        return;
    }
    m_sideBar->show();
    showPage(m_current);
    showLoginState();
}

/// The books say whether they are this account's; new books take anybody.
void MainWindow::takeSignedIn(const SignedIn& who)
{
    if (m_stores.isEmpty() && !m_owner) {
        m_newOwner = who.account;
        finishSignIn(who);
        return;
    }
    m_services.work.act(
        this,
        [account = who.account](BackOffice& books) { return books.ownerLink.signIn(account); },
        [this, who](const Result<OwnerAccount>& linked) {
            if (linked) {
                m_owner = *linked;
                finishSignIn(who);
                return;
            }
            m_services.signIn->dismiss(who);
            if (m_signIn)
                m_signIn->showError(linked.error());
        });
}

void MainWindow::finishSignIn(const SignedIn& who)
{
    m_services.preferences.setLoggedOut(false);
    m_services.signIn->accept(who);
    returnFromSignIn();
}

/// On the lane that tells nobody of changes: nothing that a page shows has changed.
void MainWindow::noteConfirmed(const QString& subject)
{
    m_services.work.watch(
        this, [subject](BackOffice& books) { return books.ownerLink.confirm(subject); },
        [this](const Done& noted) {
            const bool waits = m_signIn && m_signIn->reason() == SignInPage::Reason::Needed
                && !m_services.signIn->isRunning();
            if (noted && waits && !m_services.preferences.isLoggedOut()) {
                closeSignIn();
                readStores();
            }
        });
}

void MainWindow::showLoginState()
{
    if (!m_services.signIn)
        return;
    const LoginKeeper& keeper = m_services.signIn->keeper();
    if (keeper.state() != LoginKeeper::State::Ended || m_signIn || !m_owner) {
        m_loginBand->hide();
        return;
    }
    const Error error = keeper.error().value_or(Error { .code = ErrorCode::LoginExpired });
    m_loginBand->show(loginSentence(error, m_services.formats.language()));
}

void MainWindow::showWelcome(bool isForFurtherStore)
{
    if (m_welcome)
        return;
    m_isForFurtherStore = isForFurtherStore;
    m_welcome = new WelcomePage(forPages(), m_stack);
    if (isForFurtherStore)
        m_welcome->setForFurtherStore();
    if (const auto account = ownerForNewStores())
        m_welcome->setOwner(*account);
    if (!isForFurtherStore && !m_people->session().hasPeople())
        m_welcome->setAsksForPin();
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
    m_sideBar->hide();
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::useLanguage,
            Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::ownerMade, &m_people->session(), &WindowSession::letIn);
    connect(m_welcome, &WelcomePage::startedWithoutPin, this, [this] {
        m_toast->show({ .text = tr("Whoever sits at this computer can open these books. Settings, "
                                   "People and rights, sets a PIN.") });
    });
    connect(m_welcome, &WelcomePage::storeMade, this, &MainWindow::takeNewStore);
    connect(m_welcome, &WelcomePage::importWanted, this,
            [this](const Store& store, const QStringList& paths) {
                m_next = { PageId::Data, u"files"_s, paths };
                takeNewStore(store);
            });
    connect(m_welcome, &WelcomePage::backWanted, this, [this] {
        closeWelcome();
        readStores();
    });
    tellReady();
}

void MainWindow::closeWelcome()
{
    if (!m_welcome)
        return;
    m_welcome->hide();
    m_welcome->deleteLater();
    m_welcome = nullptr;
}

void MainWindow::takeNewStore(const Store& store)
{
    closeWelcome();
    m_storeName = store.name;
    m_current = PageId::Today;
    readStores();
}

std::optional<KakaoAccount> MainWindow::ownerForNewStores() const
{
    if (m_owner)
        return KakaoAccount { m_owner->subject, m_owner->nickname };
    return m_newOwner;
}

} // namespace jangbu::ui
