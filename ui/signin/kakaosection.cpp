#include "ui/signin/kakaosection.h"

#include "ui/settings/formrow.h"
#include "ui/signin/kakaoappform.h"
#include "ui/signin/signincontrol.h"
#include "ui/signin/signinwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>

#include <array>

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
            tr("REST API key") } },
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

void KakaoSection::show(const std::optional<OwnerAccount>& owner)
{
    m_owner = owner;
    const QString name
        = owner && !owner->nickname.isEmpty() ? owner->nickname : tr("Kakao account");
    m_who->setText(owner ? name : tr("These books belong to whoever opens them"));
    const int days = owner ? owner->offlineDays : usualOfflineDays;
    if (m_offlineDays->findData(days) < 0)
        m_offlineDays->addItem(tr("%n day(s)", nullptr, days), days);
    m_offlineDays->setCurrentIndex(m_offlineDays->findData(days));
    m_offlineRow->setVisible(owner.has_value());
    showState();
}

void KakaoSection::showState()
{
    using State = LoginKeeper::State;
    const State state = m_control.keeper().state();
    const bool isIn = m_owner && (state == State::Online || state == State::Offline);
    m_state->setText(stateText());
    setTone(m_state, state == State::Ended && m_owner ? Tone::Warning : Tone::Muted);
    m_signIn->setVisible(!isIn);
    m_logOut->setVisible(isIn);
    m_logOutAtKakao->setVisible(isIn);
    m_unlink->setVisible(m_owner.has_value());
    m_unlink->setEnabled(isIn);
}

QString KakaoSection::stateText() const
{
    if (!m_owner)
        return tr("With a Kakao account they open for you alone.");
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

void KakaoSection::askToUnlink()
{
    askBefore(this,
              { .title = tr("Unlink these books from Kakao?"),
                .note = tr("Your consent is taken back at Kakao. The books stay as they are and "
                           "belong to whoever opens them, until somebody signs in again."),
                .keepText = tr("Keep"),
                .actText = tr("Unlink") },
              this, [this] { unlink(); });
}

void KakaoSection::unlink()
{
    m_unlink->setBusy(true, tr("Unlinking"));
    m_control.keeper().unlink(this, [this](const Done& unlinked) {
        m_unlink->setBusy(false);
        if (!unlinked) {
            showError(unlinked.error());
            return;
        }
        work().act(
            this, [](BackOffice& books) { return books.ownerLink.unlink(); },
            [this](const Done& done) {
                if (done)
                    say(tr("The books are no longer linked to Kakao"));
                else
                    showError(done.error());
                refresh();
                emit storesChanged();
            });
    });
}

} // namespace jangbu::ui
