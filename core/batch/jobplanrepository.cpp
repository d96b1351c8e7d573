#include "core/batch/jobplanrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString allPlansSql = u"SELECT store_id, job, term, planned_until FROM job_plan"_s;
const QString findPlanSql = u"SELECT planned_until FROM job_plan WHERE store_id = :store "
                            u"AND job = :job AND term = :term"_s;
const QString putPlanSql = u"INSERT INTO job_plan (store_id, job, term, planned_until) "
                           u"VALUES (:store, :job, :term, :until)"_s;

Binds bindsOf(const JobPlanRepository::Place& place)
{
    return { { ":store"_L1, place.store }, { ":job"_L1, place.job }, { ":term"_L1, place.term } };
}

} // namespace

Result<QHash<JobPlanRepository::Place, BusinessDate>> JobPlanRepository::all() const
{
    QHash<Place, BusinessDate> plans;
    JANGBU_TRY(m_database.each(allPlansSql, {}, [&](const Row& row) {
        const auto job = jobKindFrom(row.integer(1));
        const auto term = termFrom(row.integer(2));
        const auto until = row.date(3);
        if (job && term && until)
            plans.insert({ row.integer(0), *job, *term }, *until);
    }));
    return plans;
}

Result<std::optional<BusinessDate>> JobPlanRepository::find(const Place& place) const
{
    return m_database.selectOne(findPlanSql, bindsOf(place),
                                [](const Row& row) { return row.date(0); });
}

Done JobPlanRepository::put(const Place& place, BusinessDate until)
{
    const QString replace = m_database.dialect().replacing({ u"store_id"_s, u"job"_s, u"term"_s },
                                                           { u"planned_until"_s });
    return m_database.run(putPlanSql + replace, bindsOf(place) + Binds { { ":until"_L1, until } });
}

} // namespace jangbu
