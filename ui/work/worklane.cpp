#include "ui/work/worklane.h"

#include <atomic>

namespace jangbu::ui {

/// Lives on the lane's thread; everything that it holds is touched there only.
class WorkLane::Worker final : public QObject {
public:
    explicit Worker(BooksOpener opener)
        : m_opener(std::move(opener))
    {
    }

    void run(const Work& work)
    {
        if (m_isEnding)
            return;
        work(books());
    }

    void reopenWith(BooksOpener opener)
    {
        m_books.reset();
        m_opener = std::move(opener);
    }

    void end() { m_isEnding = true; }

private:
    Result<BackOffice*> books()
    {
        if (!m_books) {
            auto opened = m_opener();
            if (!opened)
                return opened.error();
            m_books = opened.take();
        }
        return m_books.get();
    }

    BooksOpener m_opener;
    std::unique_ptr<BackOffice> m_books;
    std::atomic<bool> m_isEnding = false;
};

WorkLane::WorkLane(BooksOpener opener)
    : m_worker(std::make_unique<Worker>(std::move(opener)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

WorkLane::~WorkLane()
{
    // The connection belongs to the thread, so it is closed there.
    m_worker->end();
    Worker* worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker,
        [worker] {
            worker->reopenWith({});
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void WorkLane::post(Work work)
{
    Worker* worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, work = std::move(work)] { worker->run(work); }, Qt::QueuedConnection);
}

void WorkLane::reopenWith(BooksOpener opener)
{
    Worker* worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, opener = std::move(opener)] { worker->reopenWith(opener); },
        Qt::QueuedConnection);
}

} // namespace jangbu::ui
