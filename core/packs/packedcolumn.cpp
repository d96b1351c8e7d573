#include "core/packs/packedcolumn.h"

#include <algorithm>

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
        decltype(values[0]) largest = 0;
        for (size_t at = 0; at < values.size(); ++at)
            largest = std::max(largest, values[at]);
        return quint64(largest);
    });
}

bool PackedColumn::holdsZero() const
{
    return visit([](auto values) {
        bool holds = false;
        for (size_t at = 0; at < values.size(); ++at)
            holds |= values[at] == 0;
        return holds;
    });
}

} // namespace jangbu
