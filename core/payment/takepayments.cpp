#include "core/payment/takepayments.h"

#include "core/payment/paymentway.h"
#include "core/payment/takenparts.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

#include <set>

namespace jangbu {

/// Requests that one transaction can take: each of another trade, with the ids of their parts.
struct TakePayments::Group {
    std::vector<TakenParts::Step> steps;
    std::vector<size_t> places; ///< Of the requests; as many as there are steps.
    /// What became of each; nothing where another id has to be taken.
    std::vector<Result<std::optional<TakenPart>>> outcomes;
};

/// The requests that are not answered yet.
class TakePayments::Round final {
public:
    Round(const std::vector<PaymentRequest>& requests, const Clock& clock)
        : m_requests(requests)
        , m_answers(requests.size())
    {
        for (size_t place = 0; place < requests.size(); ++place) {
            const PaymentRequest& request = requests[place];
            const auto way = parsePaymentWay(request.way);
            m_ways.push_back(way ? *way : PaymentWay());
            m_moments.push_back(request.at.value_or(clock.nowUtc()));
            if (way)
                m_waiting.push_back(place);
            else
                m_answers[place] = way.error();
        }
    }

    bool isOver() const { return m_waiting.empty(); }
    size_t waiting() const { return m_waiting.size(); }

    /// At most `most` of those that wait.
    Group nextGroup(IdAllocator& ids, size_t most)
    {
        Group group;
        std::set<TradeId> trades;
        std::vector<size_t> later;
        for (const size_t place : m_waiting) {
            const PaymentRequest& request = m_requests[place];
            if (group.steps.size() == most || trades.contains(request.trade)) {
                later.push_back(place);
                continue;
            }
            auto taken = ids.take(request.store.id, 1);
            if (!taken) {
                m_answers[place] = taken.error();
                continue;
            }
            trades.insert(request.trade);
            group.places.push_back(place);
            IdRange range = taken.take();
            group.steps.push_back({ request.store, request.trade, m_ways[place], request.amount,
                                    m_moments[place], range.next<PartId>(), request.also });
        }
        m_waiting = std::move(later);
        return group;
    }

    void answer(const Group& group)
    {
        std::vector<size_t> again;
        for (size_t at = 0; at < group.places.size(); ++at) {
            const auto& outcome = group.outcomes[at];
            if (!outcome)
                m_answers[group.places[at]] = outcome.error();
            else if (*outcome)
                m_answers[group.places[at]] = **outcome;
            else
                again.push_back(group.places[at]);
        }
        m_waiting.insert(m_waiting.begin(), again.begin(), again.end());
    }
    void answer(const Group& group, const Error& error)
    {
        for (const size_t place : group.places)
            m_answers[place] = error;
    }
    void putBack(const Group& group)
    {
        m_waiting.insert(m_waiting.begin(), group.places.cbegin(), group.places.cend());
    }

    std::vector<Result<TakenPart>> answers() const
    {
        std::vector<Result<TakenPart>> all;
        for (const auto& answer : m_answers)
            all.push_back(*answer);
        return all;
    }

private:
    const std::vector<PaymentRequest>& m_requests;
    std::vector<PaymentWay> m_ways;
    std::vector<Instant> m_moments;
    std::vector<std::optional<Result<TakenPart>>> m_answers;
    std::vector<size_t> m_waiting; ///< In the order of the requests.
};

std::vector<Result<TakenPart>> TakePayments::run(const std::vector<PaymentRequest>& requests)
{
    if (const Done may = mayWork(m_database); !may)
        return std::vector<Result<TakenPart>>(requests.size(), may.error());
    Round round(requests, m_clock);
    size_t most = requests.size();
    while (!round.isOver()) {
        Group group = round.nextGroup(m_ids, most);
        if (group.steps.empty())
            continue;
        const Done taken = takeGroup(group);
        if (taken) {
            round.answer(group);
        } else if (group.steps.size() == 1) {
            round.answer(group, taken.error());
        } else {
            round.putBack(group);
            most = 1;
        }
    }
    return round.answers();
}

namespace {

/// Refused by a rule, and not by a database that fails.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageConflict:
    case ErrorCode::StorageUnavailable:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageCorrupt:
    case ErrorCode::StorageFailed:
        return false;
    default:
        return true;
    }
}

} // namespace

Done TakePayments::takeGroup(Group& group)
{
    if (group.steps.size() == 1)
        return takeOneByOne(group);
    const Done together = inTransaction(m_database, [&]() -> Done {
        TakenParts parts(m_database);
        group.outcomes.clear();
        JANGBU_TRY_ASSIGN(auto taken, parts.takeAll(group.steps));
        for (auto& each : taken)
            group.outcomes.push_back(std::move(each));
        return parts.finish();
    });
    // One that is refused writes nothing and leaves the others as they are.
    return together || !isRefusal(together.error().code) ? together : takeOneByOne(group);
}

Done TakePayments::takeOneByOne(Group& group)
{
    return inTransaction(m_database, [&]() -> Done {
        TakenParts parts(m_database);
        group.outcomes.clear();
        if (group.steps.size() == 1) {
            auto taken = parts.take(group.steps.front());
            JANGBU_TRY(taken);
            group.outcomes.push_back(std::move(taken));
            return parts.finish();
        }
        for (const TakenParts::Step& step : group.steps) {
            JANGBU_TRY_ASSIGN(auto taken,
                              inSavepoint(m_database, [&] { return parts.take(step); }));
            if (!taken && taken.error().code == ErrorCode::StorageConflict)
                return taken.error(); // Redone, as that of a transaction of its own would be.
            group.outcomes.push_back(std::move(taken));
        }
        return parts.finish();
    });
}

} // namespace jangbu
