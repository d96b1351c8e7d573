#include "core/ledger/ledgerbatch.h"

namespace jangbu {

void LedgerBatch::clear()
{
    size = 0;
    for (auto* column :
         { &product, &category, &quantity, &amountMinor, &trade, &line, &importedBy, &atUtcMs })
        column->clear();
    taxFree.clear();
}

} // namespace jangbu
