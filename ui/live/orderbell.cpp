#include "ui/live/orderbell.h"

#include "ui/live/tablewords.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDataStream>
#include <QDir>
#include <QSoundEffect>
#include <QTemporaryFile>
#include <QUrl>

#include <cmath>
#include <numbers>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

const QString soundKey = u"live/sound"_s;
const QString noticeKey = u"live/notice"_s;

constexpr int samplesPerSecond = 44'100;
constexpr int soundSamples = samplesPerSecond * 7 / 10;

struct Stroke {
    double startsAt;
    double hertz;
};
/// A fourth upwards.
constexpr Stroke strokes[] = { { 0.0, 783.99 }, { 0.16, 1046.50 } };

qint16 sampleAt(double seconds)
{
    double sum = 0;
    for (const Stroke& stroke : strokes) {
        const double since = seconds - stroke.startsAt;
        if (since < 0)
            continue;
        const double rise = std::min(1.0, since / 0.004);
        sum += rise * std::exp(-7.0 * since)
            * (std::sin(2 * std::numbers::pi * stroke.hertz * since)
               + 0.25 * std::sin(4 * std::numbers::pi * stroke.hertz * since));
    }
    return static_cast<qint16>(sum * 11'000);
}

} // namespace

QByteArray bellSound()
{
    constexpr quint32 dataBytes = soundSamples * 2;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + dataBytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(samplesPerSecond)
        << quint32(samplesPerSecond * 2) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << dataBytes;
    for (int sample = 0; sample < soundSamples; ++sample)
        out << sampleAt(double(sample) / samplesPerSecond);
    return file;
}

BellChoice BellChoice::of(const Preferences& preferences)
{
    return { preferences.value(soundKey, true).toBool(),
             preferences.value(noticeKey, true).toBool() };
}

void BellChoice::keep(Preferences& preferences) const
{
    preferences.setValue(soundKey, hasSound);
    preferences.setValue(noticeKey, hasNotice);
}

OrderBell::OrderBell(LiveWatch& watch, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&watch, &LiveWatch::ordersCame, this, &OrderBell::ring);
}

OrderBell::~OrderBell() = default;

QString OrderBell::wordsFor(const QList<NewOrder>& orders)
{
    const NewOrder& first = orders.first();
    const QString words
        = u"%1: %2"_s.arg(TableWords::longName(first.place),
                          TableWords::products(first.firstProduct, first.furtherLines));
    const auto others = static_cast<int>(orders.size()) - 1;
    return others == 0 ? words : tr("%1 and %n more", nullptr, others).arg(words);
}

void OrderBell::ring(const QList<NewOrder>& orders)
{
    const BellChoice choice = BellChoice::of(m_preferences);
    const QString words = wordsFor(orders);
    if (choice.hasSound)
        play();
    if (choice.hasNotice)
        notify(words);
    emit rung(choice.hasSound, choice.hasNotice ? words : QString());
}

void OrderBell::play()
{
    // Tests and servers have no loudspeaker.
    if (QGuiApplication::platformName() == u"offscreen")
        return;
    if (!m_sound) {
        m_file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"jangbu-XXXXXX.wav"_s));
        if (!m_file->open() || m_file->write(bellSound()) < 0 || !m_file->flush()) {
            QApplication::beep();
            return;
        }
        m_sound = std::make_unique<QSoundEffect>();
        m_sound->setSource(QUrl::fromLocalFile(m_file->fileName()));
    }
    m_sound->play();
}

void OrderBell::notify(const QString& words)
{
    if (QGuiApplication::platformName() == u"offscreen")
        return;
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                               u"/org/freedesktop/Notifications"_s,
                                               u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr int usualTime = -1;
    // The sound is our own, if any.
    const QVariantMap hints { { u"suppress-sound"_s, true }, { u"desktop-entry"_s, u"jangbu"_s } };
    call.setArguments({ u"Jangbu"_s, m_noticeId, u"jangbu"_s, tr("New order"),
                        words.toHtmlEscaped(), QStringList(), hints, usualTime });
    auto* waits = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(waits, &QDBusPendingCallWatcher::finished, this, [this, waits] {
        const QDBusPendingReply<quint32> reply = *waits;
        if (reply.isValid())
            m_noticeId = reply.value();
        waits->deleteLater();
    });
}

} // namespace jangbu::ui
