#pragma once

#include "app/ctl/session.h"

namespace jangbu {

/// A trade that was asked for, and its store.
struct FoundTrade {
    Store store;
    LedgerTrade trade;

    /// By the argument ID. TRADE_NOT_FOUND.
    static Result<FoundTrade> byId(Session& session);
    /// By --store, --date and --receipt. TRADE_NOT_FOUND.
    static Result<FoundTrade> byReceipt(Session& session);

    Answer answer(Language language) const;
};

/// The trade that ID names as it is after a command has changed it.
Result<Answer> changedTrade(Session& session);

} // namespace jangbu
