#include "core/store/feerepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString ratesSql = u"SELECT store_id, card_company, card_kind, from_date, ppm FROM card_rate "
                         u"ORDER BY store_id, card_company, card_kind, from_date"_s;
const QString addRateSql
    = u"INSERT INTO card_rate (store_id, card_company, card_kind, from_date, ppm) "
      u"VALUES (:store, :company, :kind, :from, :ppm)"_s;

QStringList keysOfRate()
{
    return { u"store_id"_s, u"card_company"_s, u"card_kind"_s, u"from_date"_s };
}

Binds bindsOf(const CardRate& rate)
{
    return { { ":store"_L1, rate.store ? rate.store->value() : 0 },
             { ":company"_L1, rate.company },
             { ":kind"_L1, rate.kind },
             { ":from"_L1, rate.from },
             { ":ppm"_L1, rate.rate.ppm() } };
}

std::optional<CardRate> rateFrom(const Row& row)
{
    const qint64 kind = row.integer(2);
    const auto from = row.date(3);
    const auto rate = Rate::ofPpm(row.integer(4));
    if (kind < 0 || kind > 2 || !from || !rate)
        return std::nullopt;
    return CardRate { row.id<StoreId>(0), row.text(1), static_cast<CardKind>(kind), *from, *rate };
}

} // namespace

Result<FeeSchedule> FeeRepository::schedule() const
{
    JANGBU_TRY_ASSIGN(auto rates, m_database.select(ratesSql, {}, rateFrom));
    return FeeSchedule(std::move(rates));
}

Done FeeRepository::put(const CardRate& rate)
{
    return m_database.run(addRateSql + m_database.dialect().replacing(keysOfRate(), { u"ppm"_s }),
                          bindsOf(rate));
}

QList<CardRate> FeeRepository::firstRates()
{
    const auto rate = [](const QString& company, qint64 ppm) {
        return CardRate { std::nullopt, company, CardKind::None, BusinessDate::beginning(),
                          *Rate::ofPpm(ppm) };
    };
    return { rate(u"K"_s, 4000), rate(u"H"_s, 6000), rate(u"S"_s, 8000) };
}

Done FeeRepository::addFirstRates()
{
    for (const CardRate& rate : firstRates()) {
        JANGBU_TRY(m_database.run(addRateSql + m_database.dialect().keepingExisting(keysOfRate()),
                                  bindsOf(rate)));
    }
    return done;
}

} // namespace jangbu
