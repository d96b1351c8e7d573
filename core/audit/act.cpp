#include "core/audit/act.h"

#include <QHash>

#include <array>

namespace jangbu {

namespace {

struct ActWords {
    Act act;
    const char* word;
    const char* english;
    const char* korean;
};

constexpr std::array wordsOfActs {
#define JANGBU_WORDS(name, word, english, korean) ActWords { Act::name, word, english, korean },
    JANGBU_ACTS(JANGBU_WORDS)
#undef JANGBU_WORDS
};

const ActWords& wordsOf(Act act)
{
    return wordsOfActs.at(static_cast<size_t>(act));
}

} // namespace

QString wordOf(Act act)
{
    return QString::fromLatin1(wordsOf(act).word);
}

QString englishOf(Act act)
{
    return QString::fromLatin1(wordsOf(act).english);
}

QString koreanOf(Act act)
{
    return QString::fromUtf8(wordsOf(act).korean);
}

std::optional<Act> actFrom(const QString& word)
{
    for (const ActWords& words : wordsOfActs) {
        if (word == QLatin1StringView(words.word))
            return words.act;
    }
    return std::nullopt;
}

QList<Act> allActs()
{
    QList<Act> acts;
    for (const ActWords& words : wordsOfActs)
        acts.append(words.act);
    return acts;
}

} // namespace jangbu
