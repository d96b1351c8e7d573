#pragma once

#include "core/interchange/chaingenerator.h"

namespace jangbu::sample {

/// Draws by chance, the same on every machine and with every version of Qt.
class Dice final {
public:
    explicit Dice(quint64 seed)
        : m_random(seed)
    {
    }

    /// `least` … `most`, each about as often.
    int between(int least, int most) { return least + m_random.below(most - least + 1); }
    bool inHundred(int percent) { return between(1, 100) <= percent; }
    /// `least` … `most`, most often in the middle.
    int around(int least, int most)
    {
        const int half = (most - least) / 2;
        const int first = between(0, half);
        return least + first + between(0, most - least - half);
    }

private:
    SplitMix m_random;
};

} // namespace jangbu::sample
