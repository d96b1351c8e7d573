#pragma once

#include "core/money/money.h"

#include <optional>

namespace jangbu {

/// A card fee rate in parts per million, 0 … 1,000,000 (0.4 % is 4000).
class Rate final {
public:
    static constexpr qint64 whole = 1'000'000;

    static constexpr std::optional<Rate> ofPpm(qint64 ppm)
    {
        return ppm >= 0 && ppm <= whole ? std::optional(Rate(ppm)) : std::nullopt;
    }

    constexpr qint64 ppm() const noexcept { return m_ppm; }

    /// floor(amount × rate), amount ≥ 0.
    Money feeOf(Money amount) const { return shareFloored(amount, m_ppm, whole); }

    friend constexpr auto operator<=>(Rate, Rate) noexcept = default;

private:
    explicit constexpr Rate(qint64 ppm) noexcept
        : m_ppm(ppm)
    {
    }

    qint64 m_ppm;
};

} // namespace jangbu
