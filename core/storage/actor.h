#pragma once

#include "core/calendar/clock.h"
#include "core/check.h"

#include <QString>

#include <optional>

namespace jangbu {

/// Who works with the books, as the log of what was done names them.
struct Actor {
    /// The numbers are stored; never change them.
    enum class Kind {
        SystemUser = 0, ///< Whoever uses this account of the operating system.
        Person = 1, ///< Signed in with a PIN.
        Job = 2, ///< Work that the program does by itself.
        Desk = 3, ///< The order desk, for guests and tablets.
        Nobody = 4, ///< The program is locked.
    };

    Kind kind = Kind::SystemUser;
    qint64 person = 0; ///< The id of a person; 0 for the others.
    QString name {};

    /// The account that runs the program.
    static const Actor& systemUser();
    static Actor job(const QString& name) { return { .kind = Kind::Job, .name = name }; }
    static Actor desk() { return { .kind = Kind::Desk, .name = QStringLiteral("order desk") }; }
    static Actor nobody() { return { .kind = Kind::Nobody }; }

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// What a connection knows of who uses it.
struct ActingSession {
    Actor actor = Actor::systemUser();
    /// Whose PIN stands beside the actor's for what follows.
    std::optional<Actor> approver {};
    /// The approver was needed for what is being done; ends with the approval.
    bool approvalUsed = false;
    const Clock* clock = nullptr; ///< The system's where it is null.

    Instant now() const { return clock ? clock->nowUtc() : SystemClock().nowUtc(); }
};

/// Another actor for as long as it lives.
class ActorScope final {
public:
    ActorScope(ActingSession& session, Actor actor)
        : m_session(session)
        , m_before(session.actor)
    {
        session.actor = std::move(actor);
    }
    ~ActorScope() { m_session.actor = m_before; }
    Q_DISABLE_COPY_MOVE(ActorScope)

private:
    ActingSession& m_session;
    Actor m_before;
};

/// Somebody's approval for as long as it lives.
class ApprovalScope final {
public:
    ApprovalScope(ActingSession& session, std::optional<Actor> approver)
        : m_session(session)
    {
        session.approver = std::move(approver);
        session.approvalUsed = false;
    }
    ~ApprovalScope()
    {
        m_session.approver.reset();
        m_session.approvalUsed = false;
    }
    Q_DISABLE_COPY_MOVE(ApprovalScope)

private:
    ActingSession& m_session;
};

} // namespace jangbu
