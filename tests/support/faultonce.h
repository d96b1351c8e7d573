#pragma once

#include "core/storage/database.h"

namespace jangbu::test {

/// Makes one step of a database fail: the `nth` (from 1) of the kinds that are named.
class FaultOnce final {
public:
    FaultOnce(Database& database, const QList<FaultPoint>& points, int nth, ErrorCode code)
        : m_database(database)
    {
        m_database.setFault([this, points, nth, code](FaultPoint at) -> std::optional<ErrorCode> {
            if (!points.contains(at) || ++m_steps != nth)
                return std::nullopt;
            return code;
        });
        m_nth = nth;
    }
    ~FaultOnce() { m_database.setFault({}); }
    Q_DISABLE_COPY_MOVE(FaultOnce)

    bool happened() const { return m_steps >= m_nth; }

private:
    Database& m_database;
    int m_steps = 0;
    int m_nth = 0;
};

} // namespace jangbu::test
