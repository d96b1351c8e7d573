#pragma once

#include "core/calendar/businessdate.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// A nightly backup by its name: STEM-2026-11-25.jangbu, or STEM-2026-11-25-2.jangbu where the
/// owner has asked for another one of that day.
struct BackupFile {
    QString name;
    BusinessDate date;
    int serial = 1;
    qint64 madeAtMs = 0; ///< Tells which of one day is newer.
};

QString backupName(const QString& stem, BusinessDate date, int serial);
/// Nothing for a file that is no backup of these books.
std::optional<BackupFile> backupFrom(const QString& name, const QString& stem);

/// Which backups stay.
struct BackupRotation {
    static constexpr qsizetype nights = 7; ///< The newest, each of another day.
    static constexpr qsizetype weeks = 4; ///< The newest of each of the last weeks that have one.
    static constexpr qsizetype months = 12; ///< And of each of the last months.

    /// What may be let go. The newest always stays, and of one day only the newest.
    static QList<BackupFile> surplusOf(QList<BackupFile> files);
};

} // namespace jangbu
