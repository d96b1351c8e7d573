#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// Brings the orders and lines of an archived day back as rows, so that what changes rows finds
/// them. Days that a large import brought are archived from the beginning and still open: the first
/// movement into such a day restores it (see BusinessDays::pass()). No answer changes.
class RestoreDay final {
public:
    explicit RestoreDay(Database& database)
        : m_database(database)
    {
    }

    /// Inside the caller's transaction, which holds the day. Does nothing to a day that is not
    /// archived. PACK_DAMAGED.
    Done run(StoreId store, BusinessDate date);

private:
    Database& m_database;
};

} // namespace jangbu
