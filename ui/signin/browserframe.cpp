#include "ui/signin/browserframe.h"

#include "ui/signin/addressline.h"
#include "ui/signin/kakaoappform.h"
#include "ui/signin/signincontrol.h"
#include "ui/signin/signinwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 48;
constexpr int progressHeight = 3;
constexpr int iconSize = 28;
constexpr int messageWidth = 380;
constexpr int formWidth = 520;
constexpr qreal frameRadius = 12;
constexpr int bottomRoom = 12; ///< So that the page never covers the round corners.

QVBoxLayout* centred(QWidget* page, QWidget* content, int width)
{
    content->setMaximumWidth(width);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    return layout;
}

} // namespace

BrowserFrame::BrowserFrame(SignInControl& control, const Formats& formats, QWidget* parent)
    : QFrame(parent)
    , m_control(control)
    , m_formats(formats)
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(m_content))
    , m_second(new QTimer(this))
{
    setObjectName(u"browserFrame"_s);
    setStyleProperty(m_content, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, bottomRoom);
    layout->setSpacing(progressHeight);
    m_bar = makeBar();
    layout->addWidget(m_bar);
    layout->addWidget(m_content, 1);
    m_stack->addWidget(makeMessage());
    m_stack->addWidget(makeFormPage());
    connect(m_second, &QTimer::timeout, this, &BrowserFrame::tick);
    connect(m_form, &KakaoAppForm::saved, this, [this] {
        if (m_control.app().isThere())
            showPreview();
    });
    showPreview();
}

QWidget* BrowserFrame::makeBar()
{
    auto* bar = new QWidget(this);
    setStyleProperty(bar, "role", u"clear"_s);
    bar->setFixedHeight(barHeight);
    m_back = Button::ofIcon(u"chevron-left"_s, tr("Back"), ButtonRole::IconGhost, bar);
    m_back->setObjectName(u"browserBack"_s);
    m_reload = Button::ofIcon(u"rotate-cw"_s, tr("Load again"), ButtonRole::IconGhost, bar);
    m_address = new AddressLine(bar);
    m_address->setObjectName(u"browserAddress"_s);
    m_left = makeLabel({}, TextStyle::Caption, Tone::Muted, bar);
    m_left->setObjectName(u"browserTimeLeft"_s);
    m_left->setAccessibleDescription(tr("Time left for this login"));
    m_cancel = Button::ofIcon(u"x"_s, tr("Cancel the login"), ButtonRole::IconGhost, bar);
    m_cancel->setObjectName(u"browserCancel"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(2);
    row->addWidget(m_back);
    row->addWidget(m_reload);
    row->addSpacing(4);
    row->addWidget(m_address, 1);
    row->addSpacing(12);
    row->addWidget(m_left);
    row->addSpacing(4);
    row->addWidget(m_cancel);
    connect(m_back, &Button::clicked, this, [this] {
        if (LoginBrowser* browser = m_control.browser())
            browser->goBack();
    });
    connect(m_reload, &Button::clicked, this, [this] {
        if (LoginBrowser* browser = m_control.browser())
            browser->reload();
    });
    connect(m_cancel, &Button::clicked, &m_control, &SignInControl::cancel);
    return bar;
}

QWidget* BrowserFrame::makeMessage()
{
    m_message = new QWidget(m_content);
    setStyleProperty(m_message, "role", u"clear"_s);
    auto* box = new QWidget(m_message);
    setStyleProperty(box, "role", u"clear"_s);
    m_icon = new QLabel(box);
    m_title = makeParagraph({}, TextStyle::Section, Tone::Normal, box);
    m_title->setObjectName(u"loginMessageTitle"_s);
    m_note = makeParagraph({}, TextStyle::Body, Tone::Muted, box);
    m_note->setObjectName(u"loginMessage"_s);
    m_again = new Button(tr("Try again"), ButtonRole::Secondary, u"rotate-cw"_s, box);
    m_again->setObjectName(u"loginAgain"_s);
    m_enterApp = new Button(tr("Open the guide"), ButtonRole::Secondary, {}, box);
    m_enterApp->setObjectName(u"enterAppButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addWidget(m_enterApp);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    centred(m_message, box, messageWidth);
    connect(m_again, &Button::clicked, this, &BrowserFrame::againWanted);
    connect(m_enterApp, &Button::clicked, this, &BrowserFrame::showAppForm);
    return m_message;
}

QWidget* BrowserFrame::makeFormPage()
{
    auto* area = new QScrollArea(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    setStyleProperty(page, "role", u"clear"_s);
    auto* box = new QWidget(page);
    setStyleProperty(box, "role", u"clear"_s);
    m_form = new KakaoAppForm(m_control, m_formats, box);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(
        makeParagraph(tr("Your own Kakao app"), TextStyle::Section, Tone::Normal, box));
    layout->addWidget(m_form);
    centred(page, box, formWidth);
    area->setWidget(page);
    m_formPage = area;
    return area;
}

void BrowserFrame::say(const QString& icon, const QString& title, const QString& note)
{
    m_icon->setPixmap(iconPixmap(icon, iconSize, tokensOf(this).muted, devicePixelRatioF()));
    m_title->setText(title);
    m_note->setText(note);
    m_stack->setCurrentWidget(m_message);
}

void BrowserFrame::showPreview()
{
    m_second->stop();
    m_bar->setEnabled(false);
    m_progress = 100;
    m_left->clear();
    m_address->show({});
    m_again->hide();
    m_enterApp->hide();
    if (m_isAppOffered && m_control.isAppKnown() && !m_control.app().isThere()) {
        showAppForm();
        return;
    }
    say(u"shield-check"_s,
        m_control.hasEmbeddedBrowser() ? tr("Kakao’s page opens here")
                                       : tr("Kakao’s page opens in your browser"),
        tr("You sign in at Kakao itself. Jangbu never sees your password, and the page is "
           "forgotten afterwards."));
    update();
}

void BrowserFrame::showAppForm()
{
    m_bar->setEnabled(false);
    m_form->refresh();
    m_stack->setCurrentWidget(m_formPage);
}

void BrowserFrame::showLogin()
{
    LoginBrowser* browser = m_control.browser();
    m_bar->setEnabled(true);
    m_again->hide();
    m_enterApp->hide();
    QWidget* view = browser->view();
    m_back->setEnabled(view);
    m_reload->setEnabled(view);
    m_address->show({});
    if (view) {
        if (m_stack->indexOf(view) < 0)
            m_stack->addWidget(view);
        m_stack->setCurrentWidget(view);
        view->setFocus();
        follow(browser);
    } else {
        say(u"external-link"_s, tr("Go on in your browser"),
            tr("Sign in at Kakao there. This window notices by itself and goes on."));
    }
    m_second->start(1'000);
    tick();
}

void BrowserFrame::follow(LoginBrowser* browser)
{
    browser->disconnect(this);
    connect(browser, &LoginBrowser::addressChanged, m_address, &AddressLine::show);
    connect(browser, &LoginBrowser::progressChanged, this, [this](int percent) {
        m_progress = percent;
        update();
    });
}

void BrowserFrame::showWaiting()
{
    m_second->stop();
    m_bar->setEnabled(false);
    m_left->clear();
    m_progress = 100;
    m_again->hide();
    m_enterApp->hide();
    say(u"shield-check"_s, tr("Signed in at Kakao"), tr("Your books are being opened."));
}

void BrowserFrame::showError(const Error& error)
{
    showWaiting();
    m_again->setVisible(error.code != ErrorCode::AppKeyMissing);
    m_enterApp->setVisible(m_isAppOffered && isAboutTheApp(error));
    say(u"circle-alert"_s, tr("You are not signed in"), loginSentence(error, m_formats.language()));
    setAccessibleDescription(m_note->text());
    if (m_isAppOffered && error.code == ErrorCode::AppKeyMissing)
        showAppForm();
}

void BrowserFrame::setAppOffered(bool isOffered)
{
    m_isAppOffered = isOffered;
    showPreview();
}

void BrowserFrame::tick()
{
    // From the code to the proof there is nothing left to cancel by the clock.
    m_left->setText(m_control.isRunning() ? leftTime(m_control.leftMs()) : QString());
}

void BrowserFrame::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.borderStrong);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), frameRadius,
                            frameRadius);
    painter.setPen(Qt::NoPen);
    painter.setClipRect(1, 1, width() - 2, barHeight);
    painter.setBrush(tokens.sidebar);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), frameRadius - 1,
                            frameRadius - 1);
    painter.setClipping(false);
    const QRect line(1, 1 + barHeight, width() - 2, progressHeight);
    painter.fillRect(line.left(), line.top(), line.width(), 1, tokens.border);
    if (m_progress < 100)
        painter.fillRect(line.left(), line.top(), line.width() * m_progress / 100, line.height(),
                         tokens.accent);
}

} // namespace jangbu::ui
