#include "ui/widgets/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include <chrono>

namespace jangbu::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int marginBelow = 24;
constexpr int toastHeight = 44;

} // namespace

Toast::Toast(QWidget* window)
    : QWidget(window)
    , m_icon(new QLabel(this))
    , m_text(makeLabel({}, TextStyle::Body, Tone::Normal, this))
    , m_action(new Button({}, ButtonRole::Link, {}, this))
    , m_close(Button::ofIcon(u"x"_s, tr("Close"), ButtonRole::IconGhost, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_action->setObjectName(u"toastAction"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_close->setSize(ButtonSize::Small);
    m_timer->setInterval(6s);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::hideUnlessUsed);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(m_action, &Button::clicked, this, [this] {
        hide();
        if (m_do)
            m_do();
    });
    auto* shortcut = new QShortcut(QKeySequence(u"Alt+Z"_s), window);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (isVisible())
            m_action->setFocus(Qt::ShortcutFocusReason);
    });
    window->installEventFilter(this);
    dress();
    hide();
}

void Toast::show(const ToastText& toast)
{
    m_text->setText(toast.text);
    m_action->setText(toast.actionText);
    m_action->setVisible(!toast.actionText.isEmpty());
    m_do = toast.action;
    m_isError = toast.isError;
    m_close->setVisible(toast.isError);
    setAccessibleName(toast.text);
    dress();
    place();
    raise();
    QWidget::show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (m_isError)
        m_timer->stop();
    else
        m_timer->start();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::dress()
{
    const Tokens& tokens = tokensOf(this);
    // On the inverted ground the colours of the other scheme are the readable ones.
    const Tokens& inverted
        = Tokens::of(tokens.scheme == Scheme::Dark ? Scheme::Light : Scheme::Dark);
    m_icon->setPixmap(iconPixmap(m_isError ? u"triangle-alert"_s : u"check"_s, 18,
                                 m_isError ? inverted.negative : tokens.tooltipText,
                                 devicePixelRatioF()));
    // An equal sheet is not parsed again; only colours that the sheet of the application lacks.
    m_text->setStyleSheet(u"color: %1;"_s.arg(tokens.tooltipText.name()));
    m_action->setStyleSheet(u"color: %1; text-decoration: underline; background: transparent;"
                            "border: none;"_s.arg(tokens.tooltipText.name()));
}

void Toast::place()
{
    const QWidget* window = parentWidget();
    const int room = window->width() - 48;
    const int wanted = qBound(320, layout()->sizeHint().width(), qMax(320, room));
    m_text->setWordWrap(layout()->sizeHint().width() > room);
    const int height = m_text->wordWrap() ? toastHeight + 22 : toastHeight;
    setGeometry((window->width() - wanted) / 2, window->height() - height - marginBelow, wanted,
                height);
}

void Toast::hideUnlessUsed()
{
    if (underMouse() || m_action->hasFocus())
        m_timer->start();
    else
        hide();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).tooltip);
    painter.drawRoundedRect(rect(), 10, 10);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_timer->stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_isError)
        m_timer->start();
}

void Toast::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace jangbu::ui
