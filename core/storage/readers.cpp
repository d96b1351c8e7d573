#include "core/storage/readers.h"

#include <QThread>

namespace jangbu {

int readerCount()
{
    return qMax(1, QThread::idealThreadCount());
}

/// One thread with its connection, which lives and ends there.
class Readers::Reader final {
public:
    explicit Reader(const DatabaseUrl& url)
        : m_thread([this, url] { serve(url); })
    {
    }
    ~Reader()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ends = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Reader)

    std::future<Done> start(const Work& work)
    {
        std::promise<Done> promise;
        auto answer = promise.get_future();
        {
            const std::scoped_lock lock(m_mutex);
            JANGBU_CHECK(!m_job);
            m_job = Job { work, std::move(promise) };
        }
        m_changed.notify_one();
        return answer;
    }

private:
    struct Job {
        Work work;
        std::promise<Done> answer;
    };

    /// Nothing when there will be no more.
    std::optional<Job> nextJob()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ends || m_job; });
        return std::exchange(m_job, std::nullopt);
    }

    void serve(const DatabaseUrl& url)
    {
        std::unique_ptr<Database> connection;
        while (auto job = nextJob())
            job->answer.set_value(run(url, connection, job->work));
    }

    static Done run(const DatabaseUrl& url, std::unique_ptr<Database>& connection, const Work& work)
    {
        if (!connection) {
            JANGBU_TRY_ASSIGN(connection, Database::open(url));
        }
        return inSnapshot(*connection, [&] { return work(*connection); });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Job> m_job;
    bool m_ends = false;
    std::thread m_thread; ///< Last, since it uses the others.
};

Readers::Readers(DatabaseUrl url)
    : m_url(std::move(url))
{
}

Readers::~Readers() = default;

std::vector<std::future<Done>> Readers::start(size_t threads, const Work& work)
{
    while (m_readers.size() < threads)
        m_readers.push_back(std::make_unique<Reader>(m_url));
    std::vector<std::future<Done>> answers;
    for (size_t at = 0; at < threads; ++at)
        answers.push_back(m_readers[at]->start(work));
    return answers;
}

} // namespace jangbu
