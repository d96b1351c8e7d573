#pragma once

#include "core/calendar/window.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// The jobs, in the order in which those of one window are run. The numbers are stored; never
/// change them.
enum class JobKind {
    Statistics = 0,
    Settlement = 1,
    Pack = 2,
    Archive = 3,
    Verify = 4,
    Backup = 5
};

/// `statistics`, `settlement`, `pack`, `archive`, `verify`, `backup`
QString wordOf(JobKind job);
std::optional<JobKind> jobKindFrom(QStringView word);
std::optional<JobKind> jobKindFrom(qint64 stored);
QList<JobKind> allJobKinds();

/// Whether the job works on the books as a whole, not on one store.
bool isOfBooks(JobKind job);

} // namespace jangbu
