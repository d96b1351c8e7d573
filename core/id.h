#pragma once

#include "core/check.h"

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace jangbu {

/// A row's identity, 1 … 2^53 - 1, of one kind of thing; never null (use std::optional).
/// Ids of a store's rows are the store's number × 10^10 + a counter, so that stores which were
/// kept apart can be merged.
template <typename Kind> class Id final {
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
        JANGBU_CHECK(value > 0);
    }

    constexpr qint64 value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(Id, Id) noexcept = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using StoreId = Id<struct StoreKind>;
using CategoryId = Id<struct CategoryKind>;
using ProductId = Id<struct ProductKind>;
using TableId = Id<struct TableKind>;
using TradeId = Id<struct TradeKind>;
using OrderId = Id<struct OrderKind>;
using LineId = Id<struct LineKind>;
using PartId = Id<struct PartKind>;
using RefundId = Id<struct RefundKind>;
using ImportId = Id<struct ImportKind>;
using DeviceId = Id<struct DeviceKind>;
using AttemptId = Id<struct AttemptKind>;
using PersonId = Id<struct PersonKind>;

/// Optional id from an integer that may be 0 or negative because it comes from outside.
template <typename AnyId> constexpr std::optional<AnyId> idFrom(qint64 value)
{
    return value > 0 ? std::optional(AnyId(value)) : std::nullopt;
}

} // namespace jangbu
