#include "ui/people/personline.h"

#include "ui/people/avatar.h"
#include "ui/people/personwords.h"
#include "ui/people/windowsession.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineDisc = 28;
constexpr int discLeft = 6;

} // namespace

PersonButton::PersonButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"personButton"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonButton::show(const Person& person)
{
    m_name = person.name;
    m_role = PersonWords::role(person.role);
    const QString said = tr("%1, %2").arg(m_name, m_role);
    setAccessibleName(said);
    setAccessibleDescription(tr("Opens a menu to take over, to lock and to change the PIN"));
    setToolTip(m_isNarrow ? said : QString());
    update();
}

void PersonButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? accessibleName() : QString());
    update();
}

void PersonButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.border : tokens.hover);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const int left = m_isNarrow ? (width() - lineDisc) / 2 : discLeft;
    const QRectF disc(left, (height() - lineDisc) / 2.0, lineDisc, lineDisc);
    AvatarLook { PersonWords::initialOf(m_name), true }.paint(painter, disc, tokens);
    if (m_isNarrow)
        return;
    const int textLeft = left + lineDisc + 8;
    const QRect texts = rect().adjusted(textLeft, 2, -4, -2);
    const QFont nameFont = fontOf(TextStyle::Small);
    painter.setFont(nameFont);
    painter.setPen(tokens.text);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(nameFont).elidedText(m_name, Qt::ElideRight, texts.width()));
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignBottom, m_role);
}

PersonLine::PersonLine(WindowSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_person(new PersonButton(this))
    , m_lock(Button::ofIcon(u"lock"_s, tr("Lock now (%1)").arg(lockKeys()), ButtonRole::IconGhost,
                            this))
{
    setObjectName(u"personLine"_s);
    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_person, 1);
    layout->addWidget(m_lock);
    connect(m_person, &QAbstractButton::clicked, this, &PersonLine::openMenu);
    connect(m_lock, &Button::clicked, this, &PersonLine::lockWanted);
    connect(&session, &WindowSession::changed, this, &PersonLine::showPerson);
    showPerson();
}

void PersonLine::setNarrow(bool isNarrow)
{
    m_person->setNarrow(isNarrow);
    m_lock->setVisible(!isNarrow);
}

void PersonLine::showPerson()
{
    const auto& person = m_session.person();
    setVisible(m_session.hasPeople() && person);
    if (person)
        m_person->show(*person);
}

QMenu* PersonLine::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"personMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Person& person : m_session.people()) {
        if (m_session.person() && person.id == m_session.person()->id)
            continue;
        QAction* take = menu->addAction(tr("%1 takes over").arg(person.name), this,
                                        [this, name = person.name] { emit switchWanted(name); });
        take->setObjectName(u"take over "_s + person.name);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto add = [&](const QString& icon, const QString& text, auto act) {
        return menu->addAction(iconOf(icon, tokensOf(this).muted), text, this, act);
    };
    QAction* lock = add(u"lock"_s, tr("Lock now"), [this] { emit lockWanted(); });
    // Shown only: the window itself hears the keys.
    lock->setText(lock->text() + u'\t' + lockKeys());
    add(u"keyboard"_s, tr("Change my PIN"), [this] {
        emit pinChangeWanted();
    })->setObjectName(u"changeMyPin"_s);
    if (m_session.mayDo(Right::ManagePeople)) {
        add(u"users"_s, tr("People and rights"), [this] { emit placeWanted(u"people"_s); });
        add(u"history"_s, tr("Log"), [this] { emit placeWanted(u"log"_s); });
    }
    return menu;
}

void PersonLine::openMenu()
{
    QMenu* menu = makeMenu();
    menu->popup(m_person->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

} // namespace jangbu::ui
