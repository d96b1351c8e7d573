#include "core/packs/packedcolumn.h"

#include <array>
#include <limits>

namespace jangbu {

namespace {

template <typename Value> void appendAs(QByteArray& target, std::span<const quint64> values)
{
    const qsizetype from = target.size();
    target.resize(from
                  + static_cast<qsizetype>(values.size_bytes() / sizeof(quint64))
                      * qsizetype(sizeof(Value)));
    char* bytes = target.data() + from;
    for (const quint64 value : values) {
        qToLittleEndian(static_cast<Value>(value), bytes);
        bytes += sizeof(Value);
    }
}

/// Folds values by an operation whose order is of no account: many lanes side by side, of which
/// compilers make vectors.
template <typename Value, typename Fold>
Value folded(PackedValues<Value> values, Value start, Fold fold)
{
    constexpr size_t lanes = 64;
    std::array<Value, lanes> sums;
    sums.fill(start);
    size_t at = 0;
    for (; at + lanes <= values.size(); at += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] = fold(sums[lane], values[at + lane]);
    }
    Value result = start;
    for (; at < values.size(); ++at)
        result = fold(result, values[at]);
    for (const Value sum : sums)
        result = fold(result, sum);
    return result;
}

} // namespace

void PackedColumn::append(QByteArray& target, std::span<const quint64> values, int width)
{
    switch (width) {
    case 1:
        return appendAs<quint8>(target, values);
    case 2:
        return appendAs<quint16>(target, values);
    case 4:
        return appendAs<quint32>(target, values);
    default:
        return appendAs<quint64>(target, values);
    }
}

quint64 PackedColumn::largest() const
{
    return visit([](auto values) {
        const auto larger = [](auto one, auto other) { return one > other ? one : other; };
        return quint64(folded(values, decltype(values[0])(0), larger));
    });
}

bool PackedColumn::holdsZero() const
{
    return visit([](auto values) {
        using Value = decltype(values[0]);
        const auto smaller = [](Value one, Value other) { return one < other ? one : other; };
        return values.size() > 0 && folded(values, std::numeric_limits<Value>::max(), smaller) == 0;
    });
}

} // namespace jangbu
