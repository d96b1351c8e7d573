#pragma once

#include <QtGlobal>

namespace jangbu::sample {

/// Random numbers that are the same on every machine and with every version of Qt: splitmix64.
class Dice final {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    /// `least` … `most`, each about as often.
    int between(int least, int most)
    {
        const auto span = static_cast<quint64>(most - least + 1);
        return least + static_cast<int>((next() >> 16) % span);
    }
    bool inHundred(int percent) { return between(1, 100) <= percent; }
    /// `least` … `most`, most often in the middle.
    int around(int least, int most)
    {
        const int half = (most - least) / 2;
        const int first = between(0, half);
        return least + first + between(0, most - least - half);
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    quint64 m_state;
};

} // namespace jangbu::sample
