// Feeds bytes to the reader of foreign sales files. Built by clang with JANGBU_FUZZ:
//   cmake -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Release \
//       -DJANGBU_FUZZ=ON -DJANGBU_UNITY=ON && cmake --build build/fuzz --target fuzz_foreignformats
//   JANGBU_FUZZ_FORMAT=square-items build/fuzz/bin/fuzz_foreignformats -max_len=8192 \
//       -timeout=20 -max_total_time=300 WORKING_FOLDER tests/fuzz/corpus
// Without JANGBU_FUZZ_FORMAT the file is recognised by its header, as an owner's would be; with
// `declaration` the bytes are the declaration of a format.

#include "core/interchange/foreignformatparser.h"
#include "core/interchange/foreignrecognition.h"

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

ForeignCatalog catalogFor(const QString& format)
{
    ForeignCatalog catalog = ForeignCatalog::shipped();
    if (!format.isEmpty())
        catalog.keepOnly(format);
    return catalog;
}

void readAll(const QList<ForeignSource>& sources, const QString& onlyStore, const NewStore& terms)
{
    static const FixedClock clock;
    ImportDirectory directory(terms);
    for (ForeignSource source : sources) {
        source.onlyStore = onlyStore;
        ForeignSalesReader reader(source, clock);
        if (!reader.start(directory))
            continue;
        SalesRow row;
        while (true) {
            const auto found = reader.next(row);
            if (!found || !*found)
                break;
            JANGBU_CHECK(row.isReadable == reader.issues().isEmpty());
            if (!row.isReadable)
                continue;
            const qint64 whole = row.unitPrice.minor() * row.quantity;
            JANGBU_CHECK(row.store >= 0 && row.product >= 0 && row.category >= 0);
            JANGBU_CHECK(row.quantity >= 1 && !row.unitPrice.isNegative());
            JANGBU_CHECK(!row.discount.isNegative() && row.discount.minor() <= whole);
            JANGBU_CHECK(row.paidAtUtc && row.payment && !row.trade.isEmpty());
        }
        (void)reader.fields();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QString format = qEnvironmentVariable("JANGBU_FUZZ_FORMAT");
    static const QTemporaryDir folder(u"/dev/shm/jangbu-XXXXXX"_s);
    static const ForeignCatalog catalog
        = catalogFor(format == u"declaration"_s ? QString() : format);
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
    const QString onlyStore = size % 3 == 0 ? QString() : u"한강"_s;
    if (const auto sources = ForeignRecognition(catalog).run({ path }))
        readAll(*sources, onlyStore, terms);
    return 0;
}
