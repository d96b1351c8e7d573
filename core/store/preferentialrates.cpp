#include "core/store/preferentialrates.h"

namespace jangbu {

namespace {

constexpr qint64 million = 1'000'000;

PreferentialClass classOf(qint64 overMillions, qint64 upToMillions, qint64 credit, qint64 debit)
{
    return { Money::ofMinor(overMillions * million), Money::ofMinor(upToMillions * million),
             *Rate::ofPpm(credit), *Rate::ofPpm(debit) };
}

} // namespace

const std::array<PreferentialClass, 4>& preferentialClasses()
{
    static const std::array classes {
        classOf(0, 300, 4'000, 1'500),
        classOf(300, 500, 10'000, 7'500),
        classOf(500, 1'000, 11'500, 9'000),
        classOf(1'000, 3'000, 14'500, 11'500),
    };
    return classes;
}

BusinessDate preferentialClassesSince()
{
    return BusinessDate(2025, 2, 14);
}

} // namespace jangbu
