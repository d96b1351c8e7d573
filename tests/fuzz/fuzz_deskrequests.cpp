// Feeds bytes to the reader of the order desk's requests, as a socket would bring them: the first
// byte says into which pieces they are cut. Built by clang with JANGBU_FUZZ:
//   cmake -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Release
//       -DJANGBU_FUZZ=ON -DJANGBU_UNITY=ON && cmake --build build/fuzz --target fuzz_deskrequests
//   build/fuzz/bin/fuzz_deskrequests -max_len=16384 -max_total_time=300 WORKING_FOLDER
//       tests/fuzz/deskrequests

#include "core/deskserver/deskjson.h"
#include "core/deskserver/deskroutes.h"
#include "core/deskserver/hostrules.h"
#include "core/deskserver/httpparser.h"

#include <cstdint>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

void lookInto(const HttpRequest& request)
{
    static const HostRules hosts;
    JANGBU_CHECK(request.body.size() <= 64 * 1024);
    const auto target = RequestTarget::from(request.target);
    if (!target)
        return;
    (void)hosts.refusalOf(request, target->authority, false);
    const DeskRoute route = routeFor(request.method, target->segments, { u"index.html"_s });
    JANGBU_CHECK(!route.call || !route.methods.isEmpty());
    if (const auto body = objectIn(request.body)) {
        if (const auto lines = linesIn(*body))
            JANGBU_CHECK(!lines->isEmpty() && lines->size() <= maxOrderedLines);
        (void)secretIn(*body);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = data[0] + 1;
    QByteArray rest(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    HttpParser parser({});
    QByteArray buffer;
    while (!rest.isEmpty()) {
        buffer += rest.left(piece);
        rest.remove(0, piece);
        auto progress = parser.feed(buffer);
        for (; progress == HttpParser::Progress::Done; progress = parser.feed(buffer))
            lookInto(parser.take());
        if (progress != HttpParser::Progress::NeedsMore)
            return 0;
        (void)parser.takeContinueWish();
    }
    return 0;
}
