#pragma once

#include "ui/work/errand.h"
#include "ui/work/posting.h"

namespace jangbu::ui {

/// Everything that touches the books, away from the window's thread: questions, acts and errands,
/// each kind on a thread and a connection of its own, so that a payment never waits for a
/// statistic nor either for an import; what is looked at all the time has a fourth, and the jobs a
/// fifth. `make` runs there and gives a Result; `then` takes it in the window's thread, unless its
/// owner has gone. Each work runs as whoever was there when it was asked for, even when the window
/// has been locked since.
class BooksWork final : public QObject {
    Q_OBJECT

public:
    explicit BooksWork(const BooksOpener& opener, QObject* parent = nullptr);

    /// Reads. `make` is `Result<T>(BackOffice&)`, `then` is `void(Result<T>)`.
    template <typename Make, typename Then> void ask(QObject* owner, Make make, Then then)
    {
        post(m_questions, owner, std::move(make), std::move(then), { .actor = m_actor });
    }

    /// As ask(), but only the newest question is worth an answer; older ones that wait are not even
    /// asked.
    template <typename Make, typename Then>
    void ask(QObject* owner, NewestOnly& newest, Make make, Then then)
    {
        post(m_questions, owner, std::move(make), std::move(then),
             { .actor = m_actor, .isWanted = newest.isNext() });
    }

    /// Reads again and again, such as every second, on a lane that nothing else waits for; may also
    /// write what the clock has made due. Nobody is told of changes, and as it is the program
    /// itself that looks, it goes on while the window is locked.
    template <typename Make, typename Then>
    void watch(QObject* owner, NewestOnly& newest, Make make, Then then)
    {
        post(m_watches, owner, std::move(make), std::move(then),
             { .actor = byItself(), .isWanted = newest.isNext() });
    }
    template <typename Make, typename Then> void watch(QObject* owner, Make make, Then then)
    {
        post(m_watches, owner, std::move(make), std::move(then), { .actor = byItself() });
    }

    /// Writes; booksChanged() follows where it was done, after `then`.
    template <typename Make, typename Then> void act(QObject* owner, Make make, Then then)
    {
        post(m_acts, owner, std::move(make), std::move(then),
             { .actor = m_actor, .changesBooks = true, .mayBeApproved = true });
    }

    enum class Changes { Nothing, Books };

    /// Long work: `make` is `Result<T>(BackOffice&, ErrandWatch&)`. The errand belongs to the
    /// owner.
    template <typename Make, typename Then>
    Errand* start(QObject* owner, Changes changes, Make make, Then then)
    {
        return startOn(m_errands, owner, changes, std::move(make), std::move(then));
    }

    /// The same for jobs, which run one after the other beside all else.
    template <typename Make, typename Then>
    Errand* startJob(QObject* owner, Changes changes, Make make, Then then)
    {
        return startOn(m_jobs, owner, changes, std::move(make), std::move(then));
    }

    /// Who asks for what is asked from now on.
    void setActor(const Actor& actor) { m_actor = actor; }
    const Actor& actor() const { return m_actor; }
    /// Asks somebody to approve acts and errands that need it; without it they are just refused.
    using ApprovalDesk = std::function<void(const ApprovalWish& wish)>;
    void setApprovalDesk(ApprovalDesk desk) { m_approvalDesk = std::move(desk); }

    /// Works on other books from now on.
    void reopenWith(const BooksOpener& opener);

signals:
    /// Something was written through this window; who shows it reads again.
    void booksChanged();
    /// A work could not reach the books, and one could again.
    void booksLost(const jangbu::Error& error);
    void booksFound();
    /// Something was refused because nobody is signed in.
    void signInRequired();

private:
    static Actor byItself() { return Actor::job(QStringLiteral("window")); }
    template <typename Make, typename Then>
    Errand* startOn(WorkLane& lane, QObject* owner, Changes changes, Make make, Then then)
    {
        auto* errand = new Errand(owner);
        QPointer<Errand> living(errand);
        post(
            lane, owner,
            [make, shared = errand->shared()](BackOffice& books) {
                ErrandWatch watch(shared);
                return make(books, watch);
            },
            [then, living](auto result) {
                if (living)
                    living->finish();
                then(std::move(result));
            },
            { .actor = m_actor, .changesBooks = changes == Changes::Books, .mayBeApproved = true });
        return errand;
    }

    template <typename Make, typename Then>
    void post(WorkLane& lane, QObject* owner, Make make, Then then, WorkTerms terms)
    {
        send(std::make_shared<Posting<Make, Then>>(Posting<Make, Then> {
            lane, owner, std::move(make), std::move(then), std::move(terms) }));
    }

    template <typename Make, typename Then>
    void send(const std::shared_ptr<Posting<Make, Then>>& posting)
    {
        posting->lane.post([this, posting](Result<BackOffice*> books) {
            if (!posting->terms.isWanted())
                return;
            const auto answer = posting->run(books);
            QMetaObject::invokeMethod(
                this, [this, posting, answer] { deliver(posting, *answer); }, Qt::QueuedConnection);
        });
    }

    template <typename Make, typename Then, typename Answer>
    void deliver(const std::shared_ptr<Posting<Make, Then>>& posting, Answer& answer)
    {
        noteReach(answer ? nullptr : &answer.error());
        const bool isDone = bool(answer);
        if (!isDone)
            answer = Answer(worded(answer.error()));
        if (posting->owner && posting->terms.isWanted()) {
            if (!isDone && isForApproval(answer.error(), posting->terms))
                return m_approvalDesk(
                    wishOf(posting, answer.error(), [this](const auto& again) { send(again); }));
            posting->then(std::move(answer));
        }
        if (posting->terms.changesBooks && isDone)
            emit booksChanged();
    }

    bool isForApproval(const Error& error, const WorkTerms& terms) const;
    void noteReach(const Error* error);
    static Error worded(const Error& error);

    Actor m_actor = Actor::systemUser();
    ApprovalDesk m_approvalDesk;
    bool m_isLost = false;
    WorkLane m_questions, m_acts, m_errands, m_jobs, m_watches;
};

} // namespace jangbu::ui
