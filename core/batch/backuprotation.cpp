#include "core/batch/backuprotation.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

namespace jangbu {

using namespace Qt::StringLiterals;

QString backupName(const QString& stem, BusinessDate date, int serial)
{
    const QString day = stem + u'-' + date.toIso();
    return (serial > 1 ? u"%1-%2"_s.arg(day).arg(serial) : day) + u".jangbu"_s;
}

std::optional<BackupFile> backupFrom(const QString& name, const QString& stem)
{
    static const QRegularExpression end(uR"(^-(\d{4}-\d{2}-\d{2})(?:-(\d{1,6}))?\.jangbu$)"_s);
    if (!name.startsWith(stem))
        return std::nullopt;
    const auto match = end.match(name.sliced(stem.size()));
    const auto date = BusinessDate::fromIso(match.captured(1));
    if (!date)
        return std::nullopt;
    const int serial = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    return BackupFile { name, *date, serial };
}

QList<BackupFile> BackupRotation::surplusOf(QList<BackupFile> files)
{
    std::sort(files.begin(), files.end(), [](const BackupFile& left, const BackupFile& right) {
        return std::tie(left.date, left.madeAtMs, left.serial)
            > std::tie(right.date, right.madeAtMs, right.serial);
    });
    std::set<BusinessDate> keptNights;
    std::set<BusinessDate> keptWeeks;
    std::set<BusinessDate> keptMonths;
    QList<BackupFile> surplus;
    for (const BackupFile& file : files) {
        const BusinessDate monday = file.date.addDays(1 - file.date.date().dayOfWeek());
        const BusinessDate first = file.date.addDays(1 - file.date.day());
        // From the newest on, so the first of a night, a week or a month is its newest.
        const auto isKept = [](std::set<BusinessDate>& kept, BusinessDate date, qsizetype most) {
            return qsizetype(kept.size()) < most && kept.insert(date).second;
        };
        const bool byNight = isKept(keptNights, file.date, nights);
        const bool byWeek = isKept(keptWeeks, monday, weeks);
        const bool byMonth = isKept(keptMonths, first, months);
        if (!byNight && !byWeek && !byMonth)
            surplus.append(file);
    }
    return surplus;
}

} // namespace jangbu
