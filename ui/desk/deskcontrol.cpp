#include "ui/desk/deskcontrol.h"

#include "ui/preferences.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

const QString isOnKey = u"desk/isOn"_s;
const QString networkKey = u"desk/network"_s;
const QString portKey = u"desk/port"_s;
const QString certificateKey = u"desk/certificate"_s;
const QString keyKey = u"desk/key"_s;

} // namespace

DeskChoice DeskChoice::of(const Preferences& preferences)
{
    const DeskChoice usual;
    return { .isOn = preferences.value(isOnKey, usual.isOn).toBool(),
             .isForNetwork = preferences.value(networkKey, usual.isForNetwork).toBool(),
             .port = static_cast<quint16>(preferences.value(portKey, usual.port).toUInt()),
             .certificateFile = preferences.value(certificateKey).toString(),
             .keyFile = preferences.value(keyKey).toString() };
}

void DeskChoice::keep(Preferences& preferences) const
{
    preferences.setValue(isOnKey, isOn);
    preferences.setValue(networkKey, isForNetwork);
    preferences.setValue(portKey, port);
    preferences.setValue(certificateKey, certificateFile);
    preferences.setValue(keyKey, keyFile);
}

DeskSettings DeskChoice::settings() const
{
    DeskSettings settings;
    settings.address = isForNetwork ? u"0.0.0.0"_s : u"127.0.0.1"_s;
    settings.port = port;
    settings.certificateFile = certificateFile;
    settings.keyFile = keyFile;
    return settings;
}

DeskControl::DeskControl(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_desk(new OrderDesk)
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(m_desk, &OrderDesk::booksChanged, this, &DeskControl::booksChanged);
    m_thread.setObjectName(u"desk control"_s);
    m_thread.start();
}

DeskControl::~DeskControl()
{
    OrderDesk* desk = m_desk;
    QMetaObject::invokeMethod(
        desk,
        [desk] {
            desk->stop();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void DeskControl::useBooks(const Starter& starter)
{
    m_starter = starter;
    apply();
}

void DeskControl::choose(const DeskChoice& choice)
{
    choice.keep(m_preferences);
    apply();
}

void DeskControl::apply()
{
    const DeskChoice wanted = choice();
    const bool isWanted = wanted.isOn && m_starter;
    DeskState waiting = m_state;
    waiting.isBusy = true;
    waiting.problem.reset();
    take(waiting);
    const auto work = [this, desk = m_desk, starter = m_starter, isWanted,
                       settings = wanted.settings(), mine = ++m_newest] {
        desk->stop();
        DeskState state;
        if (isWanted) {
            if (const Done started = starter(*desk, settings); !started)
                state.problem = started.error();
        }
        state.isRunning = desk->isRunning();
        state.addresses = desk->addresses();
        QMetaObject::invokeMethod(
            this,
            [this, state, mine] {
                if (mine == m_newest)
                    take(state);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_desk, work, Qt::QueuedConnection);
}

void DeskControl::take(const DeskState& state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace jangbu::ui
