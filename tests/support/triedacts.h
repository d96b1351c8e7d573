#pragma once

#include "core/backoffice/backoffice.h"

#include <functional>
#include <optional>

namespace jangbu::test {

/// What an act is tried on; most acts end in some other refusal once they may be done.
struct Place {
    BackOffice& books;
    Store store;
    QString folder;
    ImportProgress progress {};

    TradeId trade { 1 };
    BusinessDate day { 2026, 11, 1 };
};

struct TriedAct {
    const char* name;
    std::optional<Right> right; ///< Nothing: whoever is signed in.
    std::function<QString(Place&)> run; ///< The word of the refusal.
};

/// Every use case of the core that changes the books, or that not everybody may read.
QList<TriedAct> triedActs();

} // namespace jangbu::test
