#include "core/ledger/packedstretch.h"

#include "core/ledger/visibility.h"
#include "core/packs/packedsums.h"
#include "core/packs/packrepository.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <map>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString importCountSql = u"SELECT COUNT(*) FROM import"_s;
const QString importsOfDaysSql
    = u"SELECT %1, MIN(COALESCE(%2, 0)), MAX(COALESCE(%2, 0)) FROM %3 WHERE store_id = :store "
      u"AND business_date >= :from AND business_date < :to GROUP BY business_date"_s;
const QString existingSql
    = u"SELECT business_date, product_id, category_id, tax_free, import_id, quantity, amount "
      u"FROM product_day WHERE store_id = :store AND business_date >= :from "
      u"AND business_date < :to ORDER BY business_date, product_id, category_id, tax_free, "
      u"import_id"_s;
const QString stretchMovesSql
    = u"SELECT business_date, moves FROM business_day WHERE store_id = :store "
      u"AND business_date >= :from AND business_date < :to ORDER BY business_date"_s;
const QString deleteDaySql
    = u"DELETE FROM product_day WHERE store_id = :store AND business_date = :date "
      u"AND product_id = :product AND category_id = :category AND tax_free = :tax_free "
      u"AND import_id = :import"_s;
const QStringList dayKeys { u"store_id"_s,    u"business_date"_s, u"product_id"_s,
                            u"category_id"_s, u"tax_free"_s,      u"import_id"_s };
const QStringList sumColumns { u"quantity"_s, u"amount"_s };

Binds stretchBinds(StoreId store, const Window& dates)
{
    return { { ":store"_L1, store }, { ":from"_L1, dates.start }, { ":to"_L1, dates.end } };
}

/// The days of a stretch as they go by.
class StretchReader final {
public:
    StretchReader(Database& database, StoreId store, const Window& dates)
        : m_database(database)
        , m_stretch { store, dates }
    {
    }

    Result<PackedStretch> read()
    {
        JANGBU_TRY_ASSIGN(const QString hiding,
                          hidingUnfinishedImports(m_database, u"import_id"_s));
        if (!hiding.isEmpty())
            return std::move(m_stretch);
        JANGBU_TRY(readDays());
        if (m_stretch.days.empty())
            return std::move(m_stretch);
        JANGBU_TRY(readPacks());
        JANGBU_TRY(compare());
        return std::move(m_stretch);
    }

private:
    Done readDays();
    Done readImports(const QString& table, const QString& column);
    Done readMoves();
    Done readPacks();
    Done endDay();
    Done compare();
    Done endMonth();

    Database& m_database;
    PackedStretch m_stretch;
    std::map<qint64, qint64> m_importOf; ///< By the number of the date; -1: of several.
    std::map<qint64, qint64> m_usedMoves; ///< Of those days whose packs count.
    std::map<qint64, std::pair<qint64, bool>> m_monthMoves; ///< And whether all days are packed.
    std::optional<BusinessDate> m_date;
    PackedSums m_day;
    PackedSums m_month;
    std::vector<PackedStretch::Row> m_rows;
};

Done StretchReader::readImports(const QString& table, const QString& column)
{
    return m_database.each(importsOfDaysSql.arg(u"business_date"_s, column, table),
                           stretchBinds(m_stretch.store, m_stretch.dates), [&](const Row& row) {
                               const bool isOne = row.integer(1) == row.integer(2);
                               const qint64 import = isOne ? row.integer(1) : -1;
                               const auto [known, isNew]
                                   = m_importOf.try_emplace(row.integer(0), import);
                               if (!isNew && known->second != import)
                                   known->second = -1;
                           });
}

Done StretchReader::readDays()
{
    JANGBU_TRY_ASSIGN(const qint64 imports, m_database.selectInteger(importCountSql));
    if (imports > 0) {
        JANGBU_TRY(readImports(u"trade"_s, u"paid_import_id"_s));
        JANGBU_TRY(readImports(u"refund"_s, u"import_id"_s));
    }
    JANGBU_TRY_ASSIGN(const auto packed,
                      PackRepository(m_database).daysOf(m_stretch.store, m_stretch.dates));
    std::map<qint64, bool> isUsed;
    for (const PackedDay& day : packed) {
        const auto import = m_importOf.find(day.date.number());
        const bool isMixed = import != m_importOf.end() && import->second < 0;
        isUsed[day.date.number()] = day.isFresh && !isMixed;
    }
    const Binds binds = stretchBinds(m_stretch.store, m_stretch.dates);
    return m_database.each(stretchMovesSql, binds, [&](const Row& row) -> Done {
        const auto date = row.date(0);
        if (!date)
            return Error { ErrorCode::StorageCorrupt, { u"business_day"_s } };
        const bool used = isUsed[date->number()];
        auto& [moves, isWhole]
            = m_monthMoves.try_emplace(date->number() / 100, 0, true).first->second;
        moves += row.integer(1);
        isWhole = isWhole && used;
        if (used) {
            m_stretch.days.push_back({ *date, row.integer(1) });
            m_usedMoves[date->number()] = row.integer(1);
        }
        return done;
    });
}

Done StretchReader::readPacks()
{
    JANGBU_TRY(PackRepository(m_database)
                   .eachHot(m_stretch.store, m_stretch.dates, PackRepository::Days::Fresh,
                            [this](const PackPlace& place, const HotPack& pack) -> Done {
                                if (m_date != place.date) {
                                    JANGBU_TRY(endDay());
                                    if (m_date
                                        && m_date->number() / 100 != place.date.number() / 100)
                                        JANGBU_TRY(endMonth());
                                    m_date = place.date;
                                }
                                m_stretch.lines += static_cast<qint64>(pack.size());
                                return m_day.add(pack);
                            }));
    JANGBU_TRY(endDay());
    return endMonth();
}

Done StretchReader::endDay()
{
    const auto sums = m_day.take();
    if (!m_date || !m_usedMoves.contains(m_date->number()))
        return done;
    const auto import = m_importOf.find(m_date->number());
    const qint64 importedBy = import == m_importOf.end() ? 0 : import->second;
    for (const PackedSums::Sum& sum : sums) {
        JANGBU_TRY(m_month.add(sum.item, sum.quantity, sum.amountMinor));
        m_rows.push_back({ { m_stretch.store.value(), m_date->number(), sum.item.product,
                             sum.item.category, sum.item.taxFree ? 1 : 0, importedBy },
                           { sum.quantity, sum.amountMinor } });
    }
    return done;
}

Done StretchReader::endMonth()
{
    const auto sums = m_month.take();
    if (!m_date)
        return done;
    const BusinessDate first = m_date->addDays(1 - m_date->day());
    const auto month = m_monthMoves.find(m_date->number() / 100);
    const bool isInside
        = m_stretch.dates.start <= first && first.addMonths(1) <= m_stretch.dates.end;
    if (!isInside || month == m_monthMoves.end() || !month->second.second)
        return done;
    MonthRollup made { m_stretch.store, first, month->second.first, sums };
    JANGBU_TRY_ASSIGN(made.methods,
                      readMethodsOfMonth(m_database, m_stretch.store, first, QString()));
    m_stretch.months.push_back(std::move(made));
    return done;
}

/// Both are in the order of their keys.
Done StretchReader::compare()
{
    auto expected = m_rows.cbegin();
    const Binds binds = stretchBinds(m_stretch.store, m_stretch.dates);
    JANGBU_TRY(m_database.each(existingSql, binds, [&](const Row& row) {
        const RollupDeltas::ProductKey key { m_stretch.store.value(), row.integer(0),
                                             row.integer(1),          row.integer(2),
                                             row.integer(3),          row.integer(4) };
        while (expected != m_rows.cend() && expected->first < key)
            m_stretch.put.push_back(*expected++);
        if (expected == m_rows.cend() || expected->first != key) {
            if (m_usedMoves.contains(key.date))
                m_stretch.gone.push_back(key);
            return;
        }
        if (expected->second.quantity != row.integer(5)
            || expected->second.amountMinor != row.integer(6))
            m_stretch.put.push_back(*expected);
        ++expected;
    }));
    m_stretch.put.insert(m_stretch.put.end(), expected, m_rows.cend());
    return done;
}

} // namespace

Result<PackedStretch> readPackedStretch(Database& database, StoreId store, const Window& dates)
{
    return inSnapshot(database, [&] { return StretchReader(database, store, dates).read(); });
}

Result<bool> writePackedStretch(Database& database, const PackedStretch& stretch)
{
    std::map<BusinessDate, qint64> moves;
    JANGBU_TRY(database.each(stretchMovesSql, stretchBinds(stretch.store, stretch.dates),
                             [&](const Row& row) {
                                 if (const auto date = row.date(0))
                                     moves[*date] = row.integer(1);
                             }));
    const bool isStill
        = std::all_of(stretch.days.cbegin(), stretch.days.cend(), [&](const auto& day) {
              const auto now = moves.find(day.date);
              return now != moves.end() && now->second == day.moves;
          });
    if (!isStill)
        return false;
    for (const RollupDeltas::ProductKey& key : stretch.gone) {
        JANGBU_TRY(database.run(deleteDaySql,
                                { { ":store"_L1, key.store },
                                  { ":date"_L1, key.date },
                                  { ":product"_L1, key.product },
                                  { ":category"_L1, key.category },
                                  { ":tax_free"_L1, key.taxFree },
                                  { ":import"_L1, key.import } }));
    }
    BulkInsert rows(database, u"product_day"_s, dayKeys + sumColumns,
                    database.dialect().replacing(dayKeys, sumColumns));
    for (const auto& [key, sum] : stretch.put) {
        JANGBU_TRY(rows.add(key.store, key.date, key.product, key.category, key.taxFree, key.import,
                            sum.quantity, sum.amountMinor));
    }
    JANGBU_TRY(rows.flush());
    MonthRollupWriter months(database);
    for (const MonthRollup& month : stretch.months)
        JANGBU_TRY(months.add(month));
    JANGBU_TRY(months.flush());
    return true;
}

} // namespace jangbu
