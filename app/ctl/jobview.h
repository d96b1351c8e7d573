#pragma once

#include "app/ctl/command.h"
#include "core/batch/jobrecord.h"

namespace jangbu {

/// Jobs for programs and people. The exit status is that of a refusal where one of them failed or
/// was cancelled.
Answer answerOf(const QList<JobRecord>& records, const Session& session);

} // namespace jangbu
