#include "app/ctl/importwatch.h"

#include "app/ctl/interruption.h"

namespace jangbu {

namespace {

Phrase phraseFor(ImportPhase phase)
{
    switch (phase) {
    case ImportPhase::Reading:
        return { "Reading", "읽는 중" };
    case ImportPhase::Checking:
        return { "Checking", "확인하는 중" };
    case ImportPhase::Writing:
        return { "Writing", "쓰는 중" };
    case ImportPhase::Finishing:
        return { "Finishing", "마무리하는 중" };
    }
    Q_UNREACHABLE();
}

} // namespace

ImportWatch::ImportWatch(Session& session)
    : m_session(session)
    , m_interrupted(listenForInterruption())
    , m_progress([this](const ImportStep& step) { seen(step); })
{
}

void ImportWatch::seen(const ImportStep& step)
{
    if (m_interrupted)
        m_progress.cancel();
    m_session.progress().show(m_session.say(phraseFor(step.phase)), step.done, step.total);
}

} // namespace jangbu
