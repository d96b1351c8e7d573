// Feeds bytes to the reader of foreign sales files. Built by clang with JANGBU_FUZZ:
//   cmake -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Release \
//       -DJANGBU_FUZZ=ON -DJANGBU_UNITY=ON && cmake --build build/fuzz --target fuzz_foreignformats
//   JANGBU_FUZZ_FORMAT=square-items build/fuzz/bin/fuzz_foreignformats -max_len=8192 \
//       -max_total_time=300 WORKING_FOLDER tests/fuzz/corpus
// Without JANGBU_FUZZ_FORMAT the file is recognised by its header, as an owner's would be; with
// `declaration` the bytes are the declaration of a format.

#include "core/interchange/foreignformatparser.h"
#include "core/interchange/salesfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    Instant nowUtc() const override { return Instant::ofMs(1'795'262'400'000); }
};

void readAll(const SalesFiles& files, const NewStore& terms)
{
    ImportDirectory directory(terms);
    for (SalesRowSource* source : files.sources()) {
        if (!source->start(directory))
            continue;
        SalesRow row;
        while (true) {
            const auto found = source->next(row);
            if (!found || !*found)
                break;
            JANGBU_CHECK(row.isReadable == source->issues().isEmpty());
            if (!row.isReadable)
                continue;
            const qint64 whole = row.unitPrice.minor() * row.quantity;
            JANGBU_CHECK(row.store >= 0 && row.product >= 0 && row.category >= 0);
            JANGBU_CHECK(row.quantity >= 1 && !row.unitPrice.isNegative());
            JANGBU_CHECK(!row.discount.isNegative() && row.discount.minor() <= whole);
            JANGBU_CHECK(row.paidAtUtc && row.payment && !row.trade.isEmpty());
        }
        (void)source->fields();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QString format = qEnvironmentVariable("JANGBU_FUZZ_FORMAT");
    static const QTemporaryDir folder(u"/dev/shm/jangbu-XXXXXX"_s);
    static const FixedClock clock;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (format == u"declaration"_s) {
        (void)ForeignFormatParser::parse(bytes, u"fuzz.json"_s);
        return 0;
    }
    const QString path = folder.filePath(u"fuzz.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    NewStore terms;
    if (size % 2 == 1)
        terms.currency = *Currency::fromCode(u"USD"_s);
    const SalesFileOptions options { .onlyStore = size % 3 == 0 ? QString() : u"한강"_s,
                                     .format = format };
    if (const auto files = SalesFiles::open({ path }, options, clock))
        readAll(*files, terms);
    return 0;
}
