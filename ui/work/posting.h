#pragma once

#include "ui/work/worklane.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace jangbu::ui {

/// The newest question of one kind; the answers of older ones are dropped.
class NewestOnly final {
public:
    quint64 next() { return ++*m_newest; }
    std::shared_ptr<std::atomic<quint64>> counter() const { return m_newest; }
    /// Of one more question: whether it still is the newest.
    std::function<bool()> isNext()
    {
        return [counter = m_newest, mine = next()] { return counter->load() == mine; };
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

/// Work that was refused until somebody who may do it approves it with a PIN.
struct ApprovalWish {
    Error error; ///< APPROVAL_NEEDED; its first argument is the word of the right.
    std::function<void(const Actor& approver)> approve {}; ///< Runs the same work again.
    std::function<void()> giveUp {}; ///< The work ends with CANCELLED.
};

/// By whom a work is done, and what becomes of it.
struct WorkTerms {
    Actor actor {};
    std::optional<Actor> approver {};
    bool changesBooks = false;
    bool mayBeApproved = false;
    std::function<bool()> isWanted = [] { return true; };
};

/// A work on its way through a lane.
template <typename Make, typename Then> struct Posting {
    WorkLane& lane;
    QPointer<QObject> owner;
    Make make;
    Then then;
    WorkTerms terms;
    using Answer = std::invoke_result_t<Make, BackOffice&>;

    /// On the lane's thread.
    std::shared_ptr<Answer> run(Result<BackOffice*> books)
    {
        if (!books)
            return std::make_shared<Answer>(books.error());
        ActingSession& session = (*books)->database.session();
        session.actor = terms.actor;
        const ApprovalScope approval(session, terms.approver);
        return std::make_shared<Answer>(make(**books));
    }
};

/// What is to be asked before `send` runs the same work again, under the approval.
template <typename Make, typename Then, typename Send>
ApprovalWish wishOf(const std::shared_ptr<Posting<Make, Then>>& posting, const Error& error,
                    Send send)
{
    return { error,
             [posting, send](const Actor& approver) {
                 auto again = std::make_shared<Posting<Make, Then>>(*posting);
                 again->terms.approver = approver;
                 send(again);
             },
             [posting] {
                 // Not on the stack, where GCC 12 sees uninitialized parts of other answers.
                 using Answer = typename Posting<Make, Then>::Answer;
                 const auto ended = std::make_unique<Answer>(Error { ErrorCode::Cancelled });
                 if (posting->owner)
                     posting->then(*ended);
             } };
}

} // namespace jangbu::ui
