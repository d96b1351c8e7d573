#include "ui/people/pinpanel.h"

#include "ui/people/avatar.h"
#include "ui/people/pinkeys.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int avatarsPerRow = 4;
constexpr int manyPeople = 4; ///< Above that they are shown smaller.
constexpr int oneSecondMs = 1'000;

} // namespace

PinPanel::PinPanel(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_grid(new QGridLayout)
    , m_peopleBox(new QWidget(this))
    , m_dots(new PinDots(this))
    , m_message(makeParagraph({}, TextStyle::Small, Tone::Warning, this))
    , m_keys(new PinKeypad(this))
    , m_restTimer(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_peopleBox->setLayout(m_grid);
    m_peopleBox->setAccessibleName(tr("Who is it?"));
    m_message->setObjectName(u"pinMessage"_s);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setMinimumHeight(20);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_peopleBox, 0, Qt::AlignHCenter);
    layout->addSpacing(24);
    layout->addWidget(m_dots, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(m_message);
    layout->addSpacing(18);
    layout->addWidget(m_keys, 0, Qt::AlignHCenter);
    connect(m_keys, &PinKeypad::digitPressed, this, &PinPanel::type);
    connect(m_keys, &PinKeypad::backPressed, this, &PinPanel::takeBack);
    for (QPushButton* key : m_keys->findChildren<QPushButton*>())
        key->installEventFilter(this);
    m_restTimer->setInterval(oneSecondMs);
    connect(m_restTimer, &QTimer::timeout, this, &PinPanel::tick);
}

void PinPanel::setPeople(const QList<Person>& people, const QString& chosen)
{
    const QString wanted = chosen.isEmpty() ? chosenName() : chosen;
    qDeleteAll(m_avatars);
    m_avatars.clear();
    for (const Person& person : people) {
        auto* avatar = new AvatarButton(person, m_peopleBox);
        avatar->installEventFilter(this);
        connect(avatar, &AvatarButton::toggled, this, [this](bool isOn) {
            if (isOn)
                clear();
        });
        m_avatars.append(avatar);
    }
    placePeople();
    choose(wanted);
}

void PinPanel::placePeople()
{
    const bool isSmall = m_isCompact || m_avatars.size() > manyPeople;
    for (int at = 0; at < m_avatars.size(); ++at) {
        m_avatars.at(at)->setCompact(isSmall);
        m_grid->addWidget(m_avatars.at(at), at / avatarsPerRow, at % avatarsPerRow);
    }
}

QString PinPanel::chosenName() const
{
    const auto chosen = std::find_if(m_avatars.cbegin(), m_avatars.cend(),
                                     [](const AvatarButton* one) { return one->isChecked(); });
    return chosen == m_avatars.cend() ? QString() : (*chosen)->person().name;
}

void PinPanel::choose(const QString& name)
{
    if (m_avatars.isEmpty())
        return;
    const auto found
        = std::find_if(m_avatars.cbegin(), m_avatars.cend(),
                       [&](const AvatarButton* one) { return one->person().name == name; });
    (found == m_avatars.cend() ? m_avatars.first() : *found)->setChecked(true);
}

void PinPanel::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_keys->setCompact(isCompact);
    placePeople();
}

void PinPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_keys->setEnabled(!isBusy && m_restSeconds == 0);
    if (isBusy)
        say(tr("Looking…"), false);
}

void PinPanel::showError(const Error& error)
{
    m_pin.clear();
    showTyped();
    if (error.code == ErrorCode::PinResting) {
        m_restSeconds = std::max<qint64>(1, error.values.value(0).toLongLong());
        m_restTimer->start();
        showRest();
        return;
    }
    m_keys->setEnabled(true);
    if (error.code == ErrorCode::PinWrong) {
        say(tr("The PIN is wrong. After %n more wrong tries it rests for 30 seconds", nullptr,
               static_cast<int>(error.values.value(0).toLongLong())),
            true);
    } else {
        say(sentenceFor(error, m_formats.language()), true);
    }
}

void PinPanel::tick()
{
    if (--m_restSeconds > 0) {
        showRest();
        return;
    }
    clear();
    say(tr("Try again now"), false);
}

void PinPanel::showRest()
{
    m_keys->setEnabled(false);
    constexpr qint64 secondsPerMinute = 60;
    say(m_restSeconds >= secondsPerMinute
            ? tr("Too many wrong PINs. It rests for %1:%2")
                  .arg(m_restSeconds / secondsPerMinute)
                  .arg(m_restSeconds % secondsPerMinute, 2, 10, QLatin1Char('0'))
            : tr("Too many wrong PINs. It rests for %n seconds", nullptr,
                 static_cast<int>(m_restSeconds)),
        true);
}

void PinPanel::clear()
{
    m_pin.fill(u'0');
    m_pin.clear();
    m_restTimer->stop();
    m_restSeconds = 0;
    m_keys->setEnabled(!m_isBusy);
    say({}, false);
    showTyped();
}

QString PinPanel::message() const
{
    return m_message->text();
}

void PinPanel::say(const QString& sentence, bool isError)
{
    const bool isNews = m_message->text().isEmpty() || m_restSeconds == 0;
    setTone(m_message, isError ? Tone::Warning : Tone::Muted);
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    // A count that runs is read out once.
    if (isError && isNews) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PinPanel::showTyped()
{
    m_dots->setFilled(static_cast<int>(m_pin.size()));
}

void PinPanel::type(QChar digit)
{
    if (m_isBusy || m_restSeconds > 0 || chosenName().isEmpty())
        return;
    // What was wrong stays to be read until the next try.
    m_pin += digit;
    showTyped();
    if (m_pin.size() == PinDots::digits)
        emit pinTyped(chosenName(), m_pin);
}

void PinPanel::takeBack()
{
    m_pin.chop(1);
    showTyped();
}

bool PinPanel::takeKey(const QKeyEvent& event)
{
    const QString text = event.text();
    if (text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9') {
        type(text.at(0));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Backspace:
        takeBack();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Delete:
        clear();
        return true;
    default:
        return false;
    }
}

/// To the person beside.
void PinPanel::step(int by)
{
    if (m_avatars.isEmpty())
        return;
    const QString name = chosenName();
    const auto found
        = std::find_if(m_avatars.cbegin(), m_avatars.cend(),
                       [&](const AvatarButton* one) { return one->person().name == name; });
    const auto at = static_cast<int>(found - m_avatars.cbegin());
    AvatarButton* next = m_avatars.at(qBound(0, at + by, static_cast<int>(m_avatars.size()) - 1));
    next->setChecked(true);
    if (qobject_cast<AvatarButton*>(focusWidget()))
        next->setFocus(Qt::OtherFocusReason);
}

void PinPanel::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool PinPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Wherever the focus is, digits are digits.
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace jangbu::ui
