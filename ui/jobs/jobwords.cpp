#include "ui/jobs/jobwords.h"

namespace jangbu::ui {

QString JobWords::nameOf(JobKind job)
{
    switch (job) {
    case JobKind::Statistics:
        return tr("Statistics");
    case JobKind::Settlement:
        return tr("Settlement");
    case JobKind::Pack:
        return tr("Packing");
    case JobKind::Archive:
        return tr("Archiving");
    case JobKind::Verify:
        return tr("Check of the books");
    case JobKind::Backup:
        return tr("Backup");
    }
    Q_UNREACHABLE();
}

QString JobWords::noteOf(JobKind job)
{
    switch (job) {
    case JobKind::Statistics:
        return tr("Holds the totals against what sold, each day, week and month");
    case JobKind::Settlement:
        return tr("Settles each day, and the month on the settlement day");
    case JobKind::Pack:
        return tr("Stores past days so that they take less room");
    case JobKind::Archive:
        return tr("Puts days away that were closed more than a year ago");
    case JobKind::Verify:
        return tr("Compares all totals with the single rows, on Mondays");
    case JobKind::Backup:
        return tr("Copies the books each night; keeps 7 nights, 4 weeks, 12 months");
    }
    Q_UNREACHABLE();
}

QString JobWords::stateOf(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return tr("Waiting");
    case JobState::Running:
        return tr("Running");
    case JobState::Complete:
        return tr("Done");
    case JobState::Failed:
        return tr("Failed");
    case JobState::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

BadgeKind JobWords::badgeOf(JobState state)
{
    switch (state) {
    case JobState::Running:
        return BadgeKind::Accent;
    case JobState::Complete:
        return BadgeKind::Positive;
    case JobState::Failed:
        return BadgeKind::Negative;
    case JobState::Waiting:
    case JobState::Cancelled:
        return BadgeKind::Neutral;
    }
    Q_UNREACHABLE();
}

QString JobWords::resultOf(const JobRecord& record, const Formats& formats)
{
    if (record.failure)
        return sentenceFor(*record.failure, formats.language());
    if (record.state == JobState::Running && record.chunksTotal > 0)
        return tr("%1 of %2 steps")
            .arg(formats.count(record.chunksDone), formats.count(record.chunksTotal));
    if (record.state != JobState::Complete)
        return {};
    const qint64 written = record.counts.written;
    switch (record.key.job) {
    case JobKind::Statistics:
        return written == 0 ? tr("All totals are right")
                            : tr("%n day(s) added up anew", nullptr, static_cast<int>(written));
    case JobKind::Settlement:
        return tr("%n settlement(s) run", nullptr, static_cast<int>(written));
    case JobKind::Verify:
        return tr("Everything agrees: %1 values").arg(formats.count(record.counts.read));
    case JobKind::Backup:
        return tr("Copied and checked");
    case JobKind::Pack:
    case JobKind::Archive:
        return tr("%n day(s) packed", nullptr, static_cast<int>(written));
    }
    Q_UNREACHABLE();
}

QString JobWords::failureOf(const JobRecord& record)
{
    return tr("%1 failed", "a job").arg(nameOf(record.key.job));
}

} // namespace jangbu::ui
