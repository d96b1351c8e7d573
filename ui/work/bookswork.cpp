#include "ui/work/bookswork.h"

#include "ui/people/personwords.h"

namespace jangbu::ui {

namespace {

/// Whether the error says that the books are out of reach, and not that they refused.
bool isOutOfReach(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageUnavailable:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageNotBooks:
    case ErrorCode::StorageTooNew:
        return true;
    default:
        return false;
    }
}

} // namespace

BooksWork::BooksWork(const BooksOpener& opener, QObject* parent)
    : QObject(parent)
    , m_questions(opener)
    , m_acts(opener)
    , m_errands(opener)
    , m_jobs(opener)
    , m_watches(opener)
{
}

void BooksWork::reopenWith(const BooksOpener& opener)
{
    m_questions.reopenWith(opener);
    m_acts.reopenWith(opener);
    m_errands.reopenWith(opener);
    m_jobs.reopenWith(opener);
    m_watches.reopenWith(opener);
}

bool BooksWork::isForApproval(const Error& error, const WorkTerms& terms) const
{
    return error.code == ErrorCode::ApprovalNeeded && m_approvalDesk && terms.mayBeApproved
        && !terms.approver;
}

/// In a refusal the right stands as the command line calls it.
Error BooksWork::worded(const Error& error)
{
    constexpr qsizetype wordOfRight = 1;
    if (error.code != ErrorCode::RightMissing || error.values.size() <= wordOfRight)
        return error;
    Error told = error;
    if (const auto right = rightFrom(error.values.at(wordOfRight)))
        told.values[wordOfRight] = PersonWords::right(*right);
    return told;
}

void BooksWork::noteReach(const Error* error)
{
    if (error && error->code == ErrorCode::SignInRequired)
        emit signInRequired();
    if (error && isOutOfReach(error->code)) {
        m_isLost = true;
        emit booksLost(*error);
    } else if (m_isLost && !error) {
        m_isLost = false;
        emit booksFound();
    }
}

} // namespace jangbu::ui
