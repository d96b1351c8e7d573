#pragma once

#include "ui/live/livewatch.h"

#include <QObject>

#include <memory>

class QSoundEffect;
class QTemporaryFile;

namespace jangbu::ui {

/// How new orders make themselves heard: a short sound and a notice of the desktop, each of which
/// can be off. Remembered for this person on this PC.
struct BellChoice {
    bool hasSound = true;
    bool hasNotice = true;

    static BellChoice of(const Preferences& preferences);
    void keep(Preferences& preferences) const;
};

/// Rings when orders come.
class OrderBell final : public QObject {
    Q_OBJECT

public:
    OrderBell(LiveWatch& watch, Preferences& preferences, QObject* parent = nullptr);
    ~OrderBell() override;

    /// What a notice of these orders says.
    static QString wordsFor(const QList<NewOrder>& orders);

signals:
    /// Rung, with or without a sound; for tests.
    void rung(bool hasSound, const QString& notice);

private:
    void ring(const QList<NewOrder>& orders);
    void play();
    void notify(const QString& words);

    Preferences& m_preferences;
    std::unique_ptr<QTemporaryFile> m_file;
    std::unique_ptr<QSoundEffect> m_sound;
    quint32 m_noticeId = 0; ///< The next notice takes the place of the last.
};

/// Two soft strokes as a WAV file: 16 bits, one channel.
QByteArray bellSound();

} // namespace jangbu::ui
