#include "ui/signin/signinpage.h"

#include "ui/signin/browserframe.h"
#include "ui/signin/kakaoappform.h"
#include "ui/signin/signinbutton.h"
#include "ui/signin/signincontrol.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/themedmark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/mutedicon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 460; ///< Of a window 1280 wide.
constexpr int narrowLeftWidth = 340;
constexpr int boardWidth = 1280;
constexpr int roomySide = 56;
constexpr int narrowSide = 28;
constexpr int roomyTop = 48;
constexpr int narrowTop = 24;
constexpr int roomyHeight = 640;

/// The ground of the left side.
class LeftSide final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = tokensOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), tokens.surface);
        painter.setPen(tokens.border);
        painter.drawLine(rect().topRight(), rect().bottomRight());
    }
};

} // namespace

SignInPage::SignInPage(const PageServices& services, SignInControl& control, Reason reason,
                       QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_control(control)
    , m_reason(reason)
    , m_left(new LeftSide(this))
    , m_frame(new BrowserFrame(control, services.formats, this))
{
    setObjectName(u"signInPage"_s);
    setAccessibleName(tr("Sign in"));
    setStyleProperty(this, "role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeLeft());
    m_rightLayout = makeRight();
    columns->addLayout(m_rightLayout, 1);
    connectControl();
    // Whoever stands before a locked program must not bring an app of their own.
    m_frame->setAppOffered(m_reason != Reason::Locked);
}

SignInPage::~SignInPage()
{
    m_control.disconnect(this);
    if (m_isMine)
        m_control.cancel();
}

QWidget* SignInPage::makeLeft()
{
    m_leftLayout = new QVBoxLayout(m_left);
    m_leftLayout->setSpacing(0);
    auto* logo = new QHBoxLayout;
    logo->setSpacing(12);
    logo->addWidget(new ThemedMark(ThemedMark::Kind::Logo, 32, m_left));
    logo->addWidget(makeLabel(tr("Jangbu"), TextStyle::Section, Tone::Normal, m_left));
    logo->addStretch(1);
    m_leftLayout->addLayout(logo);
    m_leftLayout->addStretch(10);
    const QString title = m_reason == Reason::First ? tr("Finish the day’s trade\nright here")
                                                    : tr("Sign in again\nwith Kakao");
    m_title = makeParagraph(title, TextStyle::Hero, Tone::Normal, m_left);
    m_leftLayout->addWidget(m_title);
    m_leftLayout->addSpacing(10);
    const QString note = m_reason == Reason::Locked
        ? tr("With the account that the books belong to, the owner comes in without the PIN and "
             "may set a new one.")
        : tr("Sales and settlements stay on this computer.\n"
             "All of it works without the internet too.");
    m_note = makeParagraph(note, TextStyle::Body, Tone::Muted, m_left);
    m_note->setObjectName(u"signInNote"_s);
    m_note->setFont(fontOfPixels(15));
    m_leftLayout->addWidget(m_note);
    m_leftLayout->addSpacing(28);
    addButtons(m_leftLayout);
    m_leftLayout->addStretch(11);
    auto* promise = new QHBoxLayout;
    promise->setSpacing(8);
    promise->addWidget(new MutedIcon(u"lock"_s, m_left), 0, Qt::AlignTop);
    promise->addWidget(
        makeParagraph(tr("Only your nickname is asked for. The login is kept in this computer’s "
                         "keyring."),
                      TextStyle::Caption, Tone::Muted, m_left),
        1);
    m_leftLayout->addLayout(promise);
    m_leftLayout->addSpacing(10);
    if (m_reason != Reason::Locked)
        m_leftLayout->addLayout(languageRow());
    return m_left;
}

void SignInPage::addButtons(QVBoxLayout* layout)
{
    m_kakao = new SignInButton(SignInButton::Look::Kakao, tr("Login with Kakao"), m_left);
    m_kakao->setObjectName(u"kakaoButton"_s);
    m_own = new SignInButton(SignInButton::Look::OwnBrowser, tr("Sign in with my own browser"),
                             m_left);
    m_own->setObjectName(u"ownBrowserButton"_s);
    m_own->setVisible(m_control.hasEmbeddedBrowser());
    const QString text = m_reason == Reason::First ? tr("Without Kakao, on this computer only")
        : m_reason == Reason::Locked               ? tr("Back to the PIN")
                                                   : tr("Not now");
    auto* without = new Button(text, ButtonRole::Ghost, {}, m_left);
    without->setObjectName(u"withoutKakaoButton"_s);
    without->setVisible(m_reason != Reason::Needed);
    layout->addWidget(m_kakao);
    layout->addSpacing(10);
    layout->addWidget(m_own);
    layout->addSpacing(16);
    layout->addWidget(without);
    connect(m_kakao, &SignInButton::clicked, this, [this] { logIn(true); });
    connect(m_own, &SignInButton::clicked, this, [this] { logIn(false); });
    connect(without, &Button::clicked, this, &SignInPage::leave);
}

void SignInPage::leave()
{
    if (m_isMine)
        m_control.cancel();
    if (m_reason == Reason::First)
        emit withoutKakaoWanted();
    else
        emit backWanted();
}

QHBoxLayout* SignInPage::languageRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new MutedIcon(u"globe"_s, m_left));
    const auto add = [&](const QString& name, Language language) {
        auto* button = new Button(name, ButtonRole::Ghost, {}, m_left);
        button->setSize(ButtonSize::Small);
        button->setObjectName(language == Language::Korean ? u"signInKorean"_s
                                                           : u"signInEnglish"_s);
        button->setFont(fontOf(TextStyle::Caption));
        row->addWidget(button);
        connect(button, &Button::clicked, this,
                [this, language] { emit languageChosen(language); });
    };
    // Languages are named in themselves, so that each is found by who reads it.
    add(u"한국어"_s, Language::Korean);
    add(u"English"_s, Language::English);
    row->addStretch(1);
    return row;
}

QVBoxLayout* SignInPage::makeRight()
{
    const QString text = m_control.hasEmbeddedBrowser()
        ? tr("This view opens Kakao’s addresses only, and keeps nothing once it is closed.")
        : tr("This computer shows Kakao’s page in a browser of its own.");
    auto* note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(new MutedIcon(u"info"_s, this), 0, Qt::AlignTop);
    note->addWidget(makeParagraph(text, TextStyle::Caption, Tone::Muted, this), 1);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(10);
    layout->addWidget(m_frame, 1);
    layout->addLayout(note);
    return layout;
}

void SignInPage::connectControl()
{
    m_control.ownBrowser().setWords({ tr("Jangbu"),
                                      tr("Go back to Jangbu. You can close this page."),
                                      tr("This is not the login that Jangbu waits for.") });
    connect(&m_control, &SignInControl::began, this, [this] {
        if (m_isMine)
            m_frame->showLogin();
    });
    connect(&m_control, &SignInControl::failed, this, [this](const Error& error) {
        if (std::exchange(m_isMine, false))
            showError(error);
    });
    connect(&m_control, &SignInControl::signedIn, this, [this](const SignedIn& who) {
        if (!std::exchange(m_isMine, false))
            return;
        m_frame->showWaiting();
        emit signedIn(who);
    });
    connect(&m_control, &SignInControl::appChanged, m_frame, [this] {
        if (!m_control.isRunning())
            m_frame->showPreview();
    });
    connect(m_frame, &BrowserFrame::againWanted, this, [this] { logIn(m_wasInWindow); });
    connect(m_frame->appForm(), &KakaoAppForm::saved, m_kakao, qOverload<>(&QWidget::setFocus));
}

void SignInPage::logIn(bool isInWindow)
{
    m_wasInWindow = isInWindow;
    m_control.cancel();
    m_isMine = true;
    using Way = SignInControl::Way;
    m_control.logIn(isInWindow ? Way::InWindow : Way::OwnBrowser);
}

void SignInPage::setNote(const QString& note)
{
    m_givenNote = note;
    if (!note.isEmpty())
        m_note->setText(note);
}

void SignInPage::showError(const Error& error)
{
    m_frame->showError(error);
}

void SignInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = width() >= boardWidth ? roomySide : narrowSide;
    const int top = height() >= roomyHeight ? roomyTop : narrowTop;
    m_title->setFont(fontOf(side == roomySide ? TextStyle::Hero : TextStyle::Title));
    m_left->setFixedWidth(qBound(narrowLeftWidth, width() * leftWidth / boardWidth, leftWidth));
    m_leftLayout->setContentsMargins(side, top, side, top);
    m_rightLayout->setContentsMargins(side, top - 8, side, top - 8);
}

void SignInPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_kakao->setFocus(Qt::OtherFocusReason);
}

void SignInPage::keyPressEvent(QKeyEvent* event)
{
    const bool hasWayBack = m_reason == Reason::Again || m_reason == Reason::Locked;
    if (event->key() == Qt::Key_Escape && m_control.isRunning())
        m_control.cancel();
    else if (event->key() == Qt::Key_Escape && hasWayBack)
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jangbu::ui
