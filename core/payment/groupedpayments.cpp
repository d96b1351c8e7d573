#include "core/payment/groupedpayments.h"

#include "core/storage/database.h"

#include <chrono>
#include <iterator>

namespace jangbu {

namespace {

constexpr std::chrono::microseconds gatheringStep { 100 };
constexpr std::chrono::milliseconds mostGathering { 1 };

} // namespace

Result<std::unique_ptr<GroupedPayments>> GroupedPayments::open(const DatabaseUrl& url,
                                                               const Clock& clock)
{
    std::unique_ptr<GroupedPayments> payments(new GroupedPayments);
    std::promise<Done> opened;
    auto answer = opened.get_future();
    payments->m_writer
        = std::thread([&clock, url, self = payments.get(), promise = std::move(opened)]() mutable {
              self->write(url, clock, std::move(promise));
          });
    JANGBU_TRY(answer.get());
    return payments;
}

GroupedPayments::~GroupedPayments()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_arrived.notify_one();
    m_writer.join();
}

std::future<Result<TakenPart>> GroupedPayments::take(PaymentRequest request)
{
    Waiting waiting { std::move(request), {} };
    auto answer = waiting.answer.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.size() < maxWaiting) {
            m_waiting.push_back(std::move(waiting));
        } else {
            waiting.answer.set_value(ErrorCode::StorageBusy);
        }
    }
    m_arrived.notify_one();
    return answer;
}

/// Tills that were answered just now mostly come again at once: then one commit is for all of them,
/// and not for every other half. A till that is alone does not wait.
void GroupedPayments::gather(std::unique_lock<std::mutex>& lock)
{
    const auto latest = std::chrono::steady_clock::now() + mostGathering;
    size_t before = 1;
    while (!m_ends && m_waiting.size() > before && m_waiting.size() < maxGroup
           && std::chrono::steady_clock::now() < latest) {
        before = m_waiting.size();
        lock.unlock();
        std::this_thread::sleep_for(gatheringStep);
        lock.lock();
    }
}

/// Waits for payments; none when there will be no more.
std::vector<GroupedPayments::Waiting> GroupedPayments::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
    gather(lock);
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), maxGroup));
    std::vector<Waiting> group(std::make_move_iterator(m_waiting.begin()),
                               std::make_move_iterator(m_waiting.begin() + count));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + count);
    return group;
}

void GroupedPayments::write(const DatabaseUrl& url, const Clock& clock, std::promise<Done> opened)
{
    auto database = Database::open(url);
    if (!database) {
        opened.set_value(database.error());
        return;
    }
    opened.set_value(done);
    const auto connection = database.take();
    IdAllocator ids(*connection);
    TakePayments payments(*connection, ids, clock);
    for (auto group = nextGroup(); !group.empty(); group = nextGroup()) {
        std::vector<PaymentRequest> requests;
        for (Waiting& each : group)
            requests.push_back(std::move(each.request));
        auto answers = payments.run(requests);
        for (size_t at = 0; at < group.size(); ++at)
            group[at].answer.set_value(std::move(answers[at]));
    }
}

} // namespace jangbu
