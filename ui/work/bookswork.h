#pragma once

#include "ui/work/errand.h"
#include "ui/work/worklane.h"

#include <QPointer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace jangbu::ui {

/// The newest question of one kind; the answers of older ones are dropped.
class NewestOnly final {
public:
    quint64 next() { return ++*m_newest; }
    std::shared_ptr<std::atomic<quint64>> counter() const { return m_newest; }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

/// Everything that touches the books, away from the window's thread: questions, acts and errands,
/// each kind on a thread and a connection of its own, so that a payment never waits for a
/// statistic nor either for an import; what is looked at all the time has a fourth, and the jobs a
/// fifth. `make` runs there and gives a Result; `then` takes it in the window's thread, unless its
/// owner has gone.
class BooksWork final : public QObject {
    Q_OBJECT

public:
    explicit BooksWork(const BooksOpener& opener, QObject* parent = nullptr);

    /// Reads. `make` is `Result<T>(BackOffice&)`, `then` is `void(Result<T>)`.
    template <typename Make, typename Then> void ask(QObject* owner, Make make, Then then)
    {
        post(
            m_questions, owner, std::move(make), std::move(then), [] { return true; }, false);
    }

    /// As ask(), but only the newest question is worth an answer; older ones that wait are not even
    /// asked.
    template <typename Make, typename Then>
    void ask(QObject* owner, NewestOnly& newest, Make make, Then then)
    {
        auto isWanted = [counter = newest.counter(), mine = newest.next()] {
            return counter->load() == mine;
        };
        post(m_questions, owner, std::move(make), std::move(then), isWanted, false);
    }

    /// Reads again and again, such as every second, on a lane that nothing else waits for; may also
    /// write what the clock has made due. Nobody is told of changes.
    template <typename Make, typename Then>
    void watch(QObject* owner, NewestOnly& newest, Make make, Then then)
    {
        auto isWanted = [counter = newest.counter(), mine = newest.next()] {
            return counter->load() == mine;
        };
        post(m_watches, owner, std::move(make), std::move(then), isWanted, false);
    }
    template <typename Make, typename Then> void watch(QObject* owner, Make make, Then then)
    {
        post(
            m_watches, owner, std::move(make), std::move(then), [] { return true; }, false);
    }

    /// Writes; booksChanged() follows where it was done, after `then`.
    template <typename Make, typename Then> void act(QObject* owner, Make make, Then then)
    {
        post(
            m_acts, owner, std::move(make), std::move(then), [] { return true; }, true);
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

    /// Works on other books from now on.
    void reopenWith(const BooksOpener& opener);

signals:
    /// Something was written through this window; who shows it reads again.
    void booksChanged();
    /// A work could not reach the books, and one could again.
    void booksLost(const jangbu::Error& error);
    void booksFound();

private:
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
            [] { return true; }, changes == Changes::Books);
        return errand;
    }

    template <typename Make, typename Then, typename IsWanted>
    void post(WorkLane& lane, QObject* owner, Make make, Then then, IsWanted isWanted, bool changes)
    {
        using Answer = std::invoke_result_t<Make, BackOffice&>;
        QPointer<QObject> living(owner);
        lane.post([this, living, make, then, isWanted, changes](Result<BackOffice*> books) {
            if (!isWanted())
                return;
            auto answer = std::make_shared<Answer>(books ? make(**books) : Answer(books.error()));
            const auto deliver = [this, living, then, isWanted, changes, answer] {
                noteReach(*answer ? nullptr : &answer->error());
                const bool isDone = bool(*answer);
                if (living && isWanted())
                    then(std::move(*answer));
                if (changes && isDone)
                    emit booksChanged();
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
    }
    void noteReach(const Error* error);

    bool m_isLost = false;
    WorkLane m_questions;
    WorkLane m_acts;
    WorkLane m_errands;
    WorkLane m_jobs;
    WorkLane m_watches;
};

} // namespace jangbu::ui
