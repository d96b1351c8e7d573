#include "core/statistics/salesbyhour.h"

#include "core/ledger/ledgerreader.h"
#include "core/menu/categoryrepository.h"
#include "core/storage/transaction.h"

namespace jangbu {

namespace {

/// The hour of the wall clock; lines of one trade, which follow each other, ask once.
class LastHour final {
public:
    explicit LastHour(const StoreTime& time)
        : m_time(time)
    {
    }

    size_t of(qint64 atUtcMs)
    {
        if (atUtcMs != m_atUtcMs) {
            m_atUtcMs = atUtcMs;
            m_hour = static_cast<size_t>(m_time.hourOf(Instant::ofMs(atUtcMs)));
        }
        return m_hour;
    }

private:
    const StoreTime& m_time;
    qint64 m_atUtcMs = -1;
    size_t m_hour = 0;
};

} // namespace

Result<HoursAnswer> SalesByHour::run(const Store& store, const HoursQuestion& question)
{
    return inSnapshot(m_database, [&]() -> Result<HoursAnswer> {
        qint64 category = 0;
        if (question.category) {
            JANGBU_TRY_ASSIGN(const Category found,
                              CategoryRepository(m_database).byName(store, *question.category));
            category = found.id.value();
        }
        const qint64 product = question.product ? question.product->value() : 0;
        HoursAnswer answer;
        LastHour lastHour(store.time);
        const LedgerColumns columns
            = { LedgerColumn::Product, LedgerColumn::Amount, LedgerColumn::Instant };
        JANGBU_TRY(
            LedgerReader(m_database)
                .scan(store.id, question.window, columns, [&](const LedgerBatch& batch) -> Done {
                    auto& day
                        = answer.hours.at(static_cast<size_t>(batch.date.date().dayOfWeek() - 1));
                    for (size_t at = 0; at < batch.size; ++at) {
                        if ((product != 0 && batch.product[at] != product)
                            || (category != 0 && batch.category[at] != category))
                            continue;
                        JANGBU_TRY(day[lastHour.of(batch.atUtcMs[at])].add(
                            { batch.quantity[at], Money::ofMinor(batch.amountMinor[at]) }));
                    }
                    return done;
                }));
        for (const auto& day : answer.hours) {
            for (const SalesFigures& hour : day)
                JANGBU_TRY(answer.total.add(hour));
        }
        return answer;
    });
}

} // namespace jangbu
