#include "core/text/textsearch.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesOfInitial = 21 * 28; ///< Vowels times finals.

/// The compatibility letters of the 19 initials, in the order of the syllables (Unicode 3.12).
constexpr std::array<char16_t, 19> initials { u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ',
                                              u'ㅂ', u'ㅃ', u'ㅅ', u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ',
                                              u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ' };

bool isSyllable(QChar character)
{
    return character.unicode() >= firstSyllable && character.unicode() <= lastSyllable;
}

bool isInitial(QChar character)
{
    return std::find(initials.begin(), initials.end(), character.unicode()) != initials.end();
}

bool meets(QChar character, QChar asked)
{
    if (character.toCaseFolded() == asked.toCaseFolded())
        return true;
    if (!isSyllable(character) || !isInitial(asked))
        return false;
    const auto index
        = static_cast<size_t>((character.unicode() - firstSyllable) / syllablesOfInitial);
    return initials[index] == asked.unicode();
}

/// The units of the text up to which the query fits from `start`; nothing when it does not.
std::optional<qsizetype> fitEnd(QStringView text, qsizetype start, QStringView query)
{
    qsizetype at = start;
    for (const QChar asked : query) {
        if (asked.isSpace())
            continue;
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        if (at == text.size() || !meets(text.at(at), asked))
            return std::nullopt;
        ++at;
    }
    return at;
}

} // namespace

std::optional<TextMatch> findText(QStringView text, QStringView query)
{
    const QStringView asked = query.trimmed();
    if (asked.isEmpty())
        return std::nullopt;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text.at(start).isSpace())
            continue;
        if (const auto end = fitEnd(text, start, asked))
            return TextMatch { start, *end - start };
    }
    return std::nullopt;
}

bool isInitials(QStringView query)
{
    const QStringView asked = query.trimmed();
    return !asked.isEmpty() && std::all_of(asked.begin(), asked.end(), [](QChar character) {
        return isInitial(character) || character.isSpace();
    });
}

} // namespace jangbu
