#include "core/statistics/soldtogether.h"

#include "core/ledger/ledgerreader.h"
#include "core/menu/menunames.h"
#include "core/money/money.h"
#include "core/statistics/paircounts.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

namespace {

bool isMoreOftenTogether(const ProductPair& left, const ProductPair& right)
{
    if (left.together != right.together)
        return left.together > right.together;
    if (left.liftPermille != right.liftPermille)
        return left.liftPermille > right.liftPermille;
    if (const auto byName = compareCodePoints(left.firstName, right.firstName); byName != 0)
        return byName < 0;
    if (const auto byName = compareCodePoints(left.secondName, right.secondName); byName != 0)
        return byName < 0;
    return std::tie(left.first, left.second) < std::tie(right.first, right.second);
}

Result<ProductPair> named(const PairCounts::Pair& pair, const PairCounts& counts,
                          const MenuNames& names)
{
    const auto first = idFrom<ProductId>(counts.productAt(pair.first));
    const auto second = idFrom<ProductId>(counts.productAt(pair.second));
    if (!first || !second)
        return Error { ErrorCode::StorageCorrupt, { QStringLiteral("trade_line") } };
    JANGBU_TRY_ASSIGN(const QString firstName, names.nameOf(*first));
    JANGBU_TRY_ASSIGN(const QString secondName, names.nameOf(*second));
    ProductPair named { *first,
                        *second,
                        firstName,
                        secondName,
                        pair.together,
                        counts.tradesWith(pair.first),
                        counts.tradesWith(pair.second) };
    if (named.withFirst < named.withSecond
        || (named.withFirst == named.withSecond && compareCodePoints(secondName, firstName) < 0)) {
        std::swap(named.first, named.second);
        std::swap(named.firstName, named.secondName);
        std::swap(named.withFirst, named.withSecond);
    }
    // together ÷ trades over (first ÷ trades) × (second ÷ trades); the product in 128 bits.
    named.liftPermille = shareFloored(Money::ofMinor(named.together * 1'000), counts.trades(),
                                      named.withFirst * named.withSecond)
                             .minor();
    return named;
}

} // namespace

Result<PairsAnswer> SoldTogether::run(const Store& store, const PairsQuestion& question)
{
    return inSnapshot(m_database, [&]() -> Result<PairsAnswer> {
        PairCounts counts(maxProductsPerTrade);
        const LedgerColumns columns
            = { LedgerColumn::Product, LedgerColumn::Amount, LedgerColumn::Place };
        JANGBU_TRY(
            LedgerReader(m_database)
                .scan(store.id, question.window, columns, [&](const LedgerBatch& batch) -> Done {
                    counts.add(batch);
                    return done;
                }));
        counts.finish();
        JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, store.id));
        PairsAnswer answer { counts.trades(), {} };
        for (const PairCounts::Pair& pair : counts.pairs()) {
            JANGBU_TRY_ASSIGN(const ProductPair named, jangbu::named(pair, counts, names));
            if (!question.product || named.first == *question.product
                || named.second == *question.product)
                answer.pairs.append(named);
        }
        std::sort(answer.pairs.begin(), answer.pairs.end(), isMoreOftenTogether);
        answer.pairs
            = answer.pairs.first(std::clamp(question.limit, qsizetype(0), answer.pairs.size()));
        return answer;
    });
}

} // namespace jangbu
