#pragma once

#include "core/calendar/clock.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <functional>

namespace jangbu {

/// Adds a store with its settings and first categories, and to empty books the first card rates.
class AddStore final {
public:
    using DrawNumber = std::function<StoreId()>;
    /// Further work of the same transaction, once the store stands; its refusal takes all back.
    using Alongside = std::function<Done(const Store&)>;

    AddStore(Database& database, const Clock& clock,
             DrawNumber drawNumber = &IdAllocator::drawStoreNumber)
        : m_database(database)
        , m_clock(clock)
        , m_drawNumber(std::move(drawNumber))
    {
    }

    /// Draws again where a number is taken. VALUE_INVALID, NAME_INVALID, STORE_EXISTS.
    Result<Store> run(NewStore store, const Alongside& alongside = {});

private:
    Result<Store> addAs(StoreId number, const NewStore& store, const Alongside& alongside);

    Database& m_database;
    const Clock& m_clock;
    DrawNumber m_drawNumber;
};

} // namespace jangbu
