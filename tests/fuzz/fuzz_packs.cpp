// Feeds bytes to the readers of packs. Built by clang with JANGBU_FUZZ, as fuzz_foreignformats:
//   build/fuzz/bin/fuzz_packs -max_len=65536 -max_total_time=300 WORKING_FOLDER
// JANGBU_FUZZ_FORMAT says what the bytes are: `hot` (also without it), `cold` or `columns`, those
// of a cold pack before they are compressed.

#include "core/packs/coldcolumns.h"
#include "core/packs/hotpack.h"

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const PackPlace place { StoreId(1), BusinessDate(2026, 11, 21), 0 };

void readHot(QByteArrayView bytes)
{
    const auto pack = HotPack::parse(place, bytes);
    if (!pack)
        return;
    std::vector<HotEntry> sold;
    std::vector<HotEntry> refunded;
    for (size_t at = 0; at < pack->size(); ++at)
        (at < pack->saleCount() ? sold : refunded).push_back(pack->entry(at));
    JANGBU_CHECK(HotPack::parse(place, HotPack::encode(sold, refunded)));
}

void check(const std::vector<ColdTrade>& trades)
{
    const auto again = ColdPack::parse(place, ColdPack::encode(trades));
    JANGBU_CHECK(again && *again == trades);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QString format = qEnvironmentVariable("JANGBU_FUZZ_FORMAT");
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (format == u"columns"_s) {
        if (const auto trades = ColdColumnsReader(bytes).read())
            check(*trades);
    } else if (format == u"cold"_s) {
        if (const auto trades = ColdPack::parse(place, bytes))
            check(*trades);
    } else {
        readHot(bytes);
    }
    return 0;
}
