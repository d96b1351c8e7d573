#include "ui/signin/kakaosection.h"

#include "ui/people/windowsession.h"
#include "ui/settings/formrow.h"
#include "ui/signin/kakaoappform.h"
#include "ui/signin/signincontrol.h"
#include "ui/signin/signinwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>
#include <QPointer>

#include <array>
#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offlineChoices { 3, 7, 14, 30, 90, 365, 0 };

} // namespace

KakaoSection::KakaoSection(const PageServices& services)
    : SettingsSection(
        services,
        { u"kakao"_s,
          u"user"_s,
          tr("Kakao login"),
          { u"Kakao"_s, u"카카오"_s, tr("Account"), tr("Log out"), tr("Unlink"), tr("Offline"),
            tr("REST API key") },
          Right::ManagePeople },
        tr("Whose books these are. They work without Kakao and without the internet."))
    , m_control(*services.signIn)
{
    body()->addWidget(makeAccountCard());
    body()->addWidget(makeAppCard());
    LoginKeeper& keeper = m_control.keeper();
    connect(&keeper, &LoginKeeper::stateChanged, this, &KakaoSection::refresh);
    connect(&m_control, &SignInControl::appChanged, this, [this] {
        m_form->refresh();
        showState();
    });
    show({});
}

QWidget* KakaoSection::makeAccountCard()
{
    auto* card = new Card(tr("Account"), this);
    card->body()->setContentsMargins(16, 0, 16, 12);
    m_who = makeLabel({}, TextStyle::BodyBold, Tone::Normal, card);
    m_who->setObjectName(u"kakaoWho"_s);
    m_state = makeParagraph({}, TextStyle::Small, Tone::Muted, card);
    m_state->setObjectName(u"kakaoState"_s);
    m_signIn = new Button(tr("Sign in with Kakao"), ButtonRole::Secondary, {}, card);
    m_signIn->setObjectName(u"kakaoSignIn"_s);
    m_logOut = new Button(tr("Log out"), ButtonRole::Secondary, u"log-out"_s, card);
    m_logOut->setObjectName(u"kakaoLogOut"_s);
    m_logOutAtKakao = new Button(tr("Log out in my browser too"), ButtonRole::Secondary,
                                 u"external-link"_s, card);
    m_logOutAtKakao->setObjectName(u"kakaoLogOutAtKakao"_s);
    m_unlink = new Button(tr("Unlink"), ButtonRole::Danger, {}, card);
    m_unlink->setObjectName(u"kakaoUnlink"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 8);
    buttons->setSpacing(8);
    for (Button* button : { m_signIn, m_logOut, m_logOutAtKakao, m_unlink })
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_offlineDays = makeCombo(u"kakaoOfflineDays"_s, card);
    for (const int days : offlineChoices)
        m_offlineDays->addItem(days == 0 ? tr("Without limit") : tr("%n day(s)", nullptr, days),
                               days);
    m_offlineRow = makeFormRow(
        tr("How long the books open without Kakao"),
        tr("Counted from the last time that Kakao knew you. A sale is never interrupted."),
        m_offlineDays, card);
    for (QWidget* widget : { static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_state) })
        card->body()->addWidget(widget);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_offlineRow);
    connect(m_signIn, &Button::clicked, this, &KakaoSection::signInWanted);
    connect(m_logOut, &Button::clicked, this, &KakaoSection::logOut);
    connect(m_logOutAtKakao, &Button::clicked, this, [this] {
        m_control.logOutAtKakao();
        logOut();
    });
    connect(m_unlink, &Button::clicked, this, &KakaoSection::askToUnlink);
    connect(m_offlineDays, &QComboBox::activated, this, &KakaoSection::allowOffline);
    return card;
}

QWidget* KakaoSection::makeAppCard()
{
    auto* card = new Card(tr("Your own Kakao app"), this);
    card->body()->setContentsMargins(16, 0, 16, 16);
    m_form = new KakaoAppForm(m_control, formats(), card);
    card->body()->addWidget(m_form);
    connect(m_form, &KakaoAppForm::said, this, &KakaoSection::say);
    connect(m_form, &KakaoAppForm::saved, this, [this] { say(tr("Your Kakao app is kept")); });
    return card;
}

void KakaoSection::refresh()
{
    work().ask(
        this, [](BackOffice& books) { return books.ownerLink.read(); },
        [this](const Result<std::optional<OwnerAccount>>& owner) {
            if (owner)
                show(*owner);
        });
}

bool KakaoSection::isSignedIn() const
{
    using State = LoginKeeper::State;
    const State state = m_control.keeper().state();
    return m_owner && (state == State::Online || state == State::Offline);
}

bool KakaoSection::hasPeople() const
{
    return services().session && services().session->hasPeople();
}

void KakaoSection::show(const std::optional<OwnerAccount>& owner)
{
    m_owner = owner;
    const QString name
        = owner && !owner->nickname.isEmpty() ? owner->nickname : tr("Kakao account");
    m_who->setText(owner             ? name
                       : hasPeople() ? tr("These books open by PIN, without Kakao")
                                     : tr("These books belong to whoever opens them"));
    const int days = owner ? owner->offlineDays : usualOfflineDays;
    if (m_offlineDays->findData(days) < 0)
        m_offlineDays->addItem(tr("%n day(s)", nullptr, days), days);
    m_offlineDays->setCurrentIndex(m_offlineDays->findData(days));
    m_offlineRow->setVisible(owner.has_value());
    showState();
    if (!std::exchange(m_asksToUnlink, false))
        return;
    if (owner)
        askToUnlink();
    else
        say(tr("The books are not linked to Kakao"));
}

void KakaoSection::showState()
{
    using State = LoginKeeper::State;
    const State state = m_control.keeper().state();
    const bool isIn = isSignedIn();
    m_state->setText(stateText());
    setTone(m_state, state == State::Ended && m_owner ? Tone::Warning : Tone::Muted);
    m_signIn->setVisible(!isIn);
    m_logOut->setVisible(isIn);
    m_logOutAtKakao->setVisible(isIn);
    m_unlink->setVisible(m_owner.has_value());
}

QString KakaoSection::stateText() const
{
    if (!m_owner)
        return hasPeople() ? tr("With a Kakao account an owner comes in without the PIN too.")
                           : tr("With a Kakao account they open for you alone.");
    const LoginKeeper& keeper = m_control.keeper();
    const StoreTime time = hasStore() ? store().time : NewStore().time;
    const QString last
        = tr("Kakao knew you last on %1.").arg(formats().dayAndTime(m_owner->lastOnlineAt, time));
    switch (keeper.state()) {
    case LoginKeeper::State::Online:
        return tr("Signed in. %1").arg(last);
    case LoginKeeper::State::Offline:
        return tr("Signed in, without a connection to Kakao. %1").arg(last);
    case LoginKeeper::State::Ended:
        return loginSentence(keeper.error().value_or(Error { .code = ErrorCode::LoginExpired }),
                             formats().language());
    case LoginKeeper::State::SignedOut:
        break;
    }
    return last;
}

void KakaoSection::allowOffline(int index)
{
    work().act(
        this,
        [days = m_offlineDays->itemData(index).toInt()](BackOffice& books) {
            return books.ownerLink.allowOffline(days);
        },
        [this](const Done& changed) {
            if (!changed)
                showError(changed.error());
        });
}

void KakaoSection::logOut()
{
    preferences().setLoggedOut(true);
    m_control.keeper().logOut(&m_control, [](const Done&) {});
    emit storesChanged();
}

void KakaoSection::startUnlinking()
{
    m_asksToUnlink = true;
    refresh();
}

void KakaoSection::askToUnlink()
{
    const QString books = hasPeople()
        ? tr("The books stay as they are and open by PIN, without Kakao.")
        : tr("The books stay as they are and belong to whoever opens them, until somebody signs "
             "in again.");
    const QString consent = isSignedIn()
        ? tr("Your consent is taken back at Kakao.")
        : tr("Kakao cannot be asked now, so your consent stays there: take it back yourself in "
             "your Kakao account, under connected services.");
    askBefore(this,
              { .title = tr("Unlink these books from Kakao?"),
                .note = books + u' ' + consent,
                .keepText = tr("Stay linked"),
                .actText = tr("Unlink") },
              this, [this] { unlink(); });
}

/// The books first: they know who may. Kakao is asked as far as it can be.
void KakaoSection::unlink()
{
    m_unlink->setBusy(true, tr("Unlinking"));
    work().act(
        this, [](BackOffice& books) { return books.ownerLink.unlink(); },
        [this](const Done& done) {
            if (done) {
                takeConsentBack();
                return;
            }
            m_unlink->setBusy(false);
            showError(done.error());
        });
}

void KakaoSection::takeConsentBack()
{
    preferences().setLoggedOut(false);
    LoginKeeper& keeper = m_control.keeper();
    const QString whole = tr("The books are no longer linked to Kakao");
    const QString half = tr("The books are no longer linked to Kakao. Your consent at Kakao could "
                            "not be taken back");
    // It goes on when the page is gone.
    keeper.unlink(&m_control, [&keeper, whole, half, living = QPointer(this)](const Done& taken) {
        if (!taken)
            keeper.logOut(&keeper, [](const Done&) {});
        if (living)
            living->endUnlinking(taken ? whole : half);
    });
}

void KakaoSection::endUnlinking(const QString& said)
{
    m_unlink->setBusy(false);
    say(said);
    refresh();
    emit storesChanged();
}

} // namespace jangbu::ui
