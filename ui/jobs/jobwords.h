#pragma once

#include "core/batch/jobrecord.h"
#include "ui/formats.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// Words for jobs.
class JobWords final {
public:
    static QString nameOf(JobKind job);
    static QString noteOf(JobKind job); ///< What it does, in one line.
    static QString stateOf(JobState state);
    static BadgeKind badgeOf(JobState state);
    /// What came of it: why it failed, else what it has done.
    static QString resultOf(const JobRecord& record, const Formats& formats);
    /// `Backup failed`
    static QString failureOf(const JobRecord& record);

private:
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::JobWords)
};

} // namespace jangbu::ui
