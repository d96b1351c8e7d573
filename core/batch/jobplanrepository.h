#pragma once

#include "core/batch/jobkind.h"
#include "core/storage/database.h"

#include <QHash>

namespace jangbu {

/// Up to where each job of each store is planned. Writing inside the caller's transaction.
class JobPlanRepository final {
public:
    struct Place {
        qint64 store = 0; ///< 0: the books as a whole.
        JobKind job = JobKind::Statistics;
        Term term = Term::Day;

        friend bool operator==(const Place&, const Place&) = default;
        friend size_t qHash(const Place& place, size_t seed = 0)
        {
            return qHashMulti(seed, place.store, static_cast<int>(place.job),
                              static_cast<int>(place.term));
        }
    };

    explicit JobPlanRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QHash<Place, BusinessDate>> all() const;
    Result<std::optional<BusinessDate>> find(const Place& place) const;
    Done put(const Place& place, BusinessDate until);

private:
    Database& m_database;
};

} // namespace jangbu
