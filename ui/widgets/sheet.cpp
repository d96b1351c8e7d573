#include "ui/widgets/sheet.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

Sheet::Sheet(QWidget* anchor, const QString& title, int width)
    : QWidget(anchor->window())
    , m_frame(new QFrame(this))
    , m_title(makeParagraph(title, TextStyle::Section, Tone::Normal, m_frame))
    , m_note(makeParagraph({}, TextStyle::Body, Tone::Muted, m_frame))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_focusBefore(QApplication::focusWidget())
    , m_width(width)
{
    setObjectName(u"sheet"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setStyleProperty(m_frame, "role", u"dialog"_s);
    auto* layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    m_body->setContentsMargins(0, 8, 0, 0);
    m_body->setSpacing(12);
    layout->addLayout(m_body, 1);
    m_buttons->setContentsMargins(0, 12, 0, 0);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    m_note->hide();
    window()->installEventFilter(this);
    m_frame->installEventFilter(this);
    hide();
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleDescription(note);
}

Button* Sheet::addButton(const QString& text, ButtonRole role)
{
    auto* button = new Button(text, role, {}, m_frame);
    m_buttons->addWidget(button);
    return button;
}

void Sheet::addAside(QWidget* widget)
{
    m_buttons->insertWidget(0, widget);
}

void Sheet::open(QWidget* first)
{
    place();
    raise();
    show();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else if (!focusNextPrevChild(true))
        setFocus();
}

void Sheet::accept()
{
    emit accepted();
    close();
}

void Sheet::reject()
{
    emit rejected();
    close();
}

void Sheet::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    deleteLater();
}

void Sheet::place()
{
    const QWidget* window = parentWidget();
    setGeometry(window->rect());
    const int width = qMin(m_width, window->width() - 48);
    m_frame->setFixedWidth(width);
    m_frame->layout()->activate();
    const int wanted = m_frame->layout()->hasHeightForWidth()
        ? m_frame->layout()->totalHeightForWidth(width)
        : m_frame->sizeHint().height();
    const int height = qMin(wanted, window->height() - 48);
    m_frame->setGeometry((window->width() - width) / 2,
                         qMax(24, (window->height() - height) * 2 / 5), width, height);
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(this).scrim);
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    // What is behind the scrim must not hear of it.
    Q_UNUSED(event)
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        reject();
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    // Content that comes later wants another height.
    const bool holdsLayout = watched == parentWidget() || watched == m_frame;
    if (holdsLayout && event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // The focus goes round among what the sheet holds.
    QWidget* from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget* candidate = from;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        const bool takesFocus = isAncestorOf(candidate) && candidate->isVisible()
            && candidate->isEnabled() && (candidate->focusPolicy() & Qt::TabFocus);
        if (takesFocus) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != from);
    return false;
}

void askBefore(QWidget* anchor, const Confirmation& confirmation, QObject* context,
               std::function<void()> act)
{
    auto* sheet = new Sheet(anchor, confirmation.title, 460);
    sheet->setNote(confirmation.note);
    Button* keep = sheet->addButton(confirmation.keepText);
    Button* go
        = sheet->addButton(confirmation.actText,
                           confirmation.isDanger ? ButtonRole::DangerConfirm : ButtonRole::Primary);
    keep->setObjectName(u"keepButton"_s);
    go->setObjectName(u"confirmButton"_s);
    QObject::connect(keep, &Button::clicked, sheet, &Sheet::reject);
    QObject::connect(go, &Button::clicked, sheet, &Sheet::accept);
    QObject::connect(sheet, &Sheet::accepted, context, std::move(act));
    sheet->open(confirmation.isDanger ? keep : go);
}

} // namespace jangbu::ui
