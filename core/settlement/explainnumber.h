#pragma once

#include "core/result.h"
#include "core/settlement/numberexplanation.h"
#include "core/store/store.h"

namespace jangbu {

class Database;
class StoreSettings;

/// "Why this number": the raw rows behind a line of a statement, and the rates and settings that
/// made it. Counted apart from the statement, which comes from the rollups or was stored when it
/// was closed, so that the two can be compared.
class ExplainNumber final {
public:
    explicit ExplainNumber(Database& database)
        : m_database(database)
    {
    }

    /// START_INVALID, SETTLEMENT_DAY_MISMATCH; CATEGORY_NOT_FOUND.
    Result<NumberExplanation> run(const Store& store, Term term, BusinessDate start,
                                  const NumberQuestion& question);

private:
    Done explain(const Store& store, const Statement& statement, const NumberQuestion& question,
                 NumberExplanation& answer);
    Done explainMoney(const Store& store, const Window& window, const NumberQuestion& question,
                      NumberExplanation& answer);
    Done explainLines(const Store& store, const Window& window, const NumberQuestion& question,
                      NumberExplanation& answer);
    Done explainVat(const Store& store, const Statement& statement, NumberExplanation& answer);
    Done explainPosFee(const Store& store, const Statement& statement, NumberExplanation& answer);
    Done label(const Store& store, NumberExplanation& answer);

    Database& m_database;
};

} // namespace jangbu
