#include "core/packs/coldpack.h"

#include "core/packs/coldcolumns.h"

#include <QtEndian>

#include <zstd.h>

namespace jangbu::ColdPack {

namespace {

constexpr char coldFormat = 1;
constexpr qsizetype coldHeaderSize = 1 + sizeof(quint32);
/// Days are packed once and read for years; a higher level gains little on columns.
constexpr int zstdLevel = 3;

} // namespace

QByteArray encode(std::span<const ColdTrade> trades)
{
    const QByteArray plain = ColdColumnsWriter().write(trades);
    JANGBU_CHECK(plain.size() <= mostBytes);
    QByteArray content(
        coldHeaderSize
            + static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))),
        Qt::Uninitialized);
    content[0] = coldFormat;
    qToLittleEndian(static_cast<quint32>(plain.size()), content.data() + 1);
    const size_t packed = ZSTD_compress(
        content.data() + coldHeaderSize, static_cast<size_t>(content.size() - coldHeaderSize),
        plain.constData(), static_cast<size_t>(plain.size()), zstdLevel);
    JANGBU_CHECK(!ZSTD_isError(packed));
    content.resize(coldHeaderSize + static_cast<qsizetype>(packed));
    return content;
}

Result<std::vector<ColdTrade>> parse(const PackPlace& place, QByteArrayView content)
{
    if (content.size() < coldHeaderSize || content[0] != coldFormat)
        return packDamaged(place, "unknown format");
    const auto size = qFromLittleEndian<quint32>(content.data() + 1);
    if (size > mostBytes)
        return packDamaged(place, "size");
    const QByteArrayView frame = content.sliced(coldHeaderSize);
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t unpacked
        = ZSTD_decompress(plain.data(), size, frame.data(), static_cast<size_t>(frame.size()));
    if (ZSTD_isError(unpacked) || unpacked != size)
        return packDamaged(place, "zstd");
    auto trades = ColdColumnsReader(plain).read();
    if (!trades)
        return packDamaged(place, "columns");
    return std::move(*trades);
}

} // namespace jangbu::ColdPack
