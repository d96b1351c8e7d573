#include "core/text/errortext.h"

#include <array>

namespace jangbu {

namespace {

struct CodeText {
    const char* word;
    const char* english;
    const char* korean;
};

constexpr auto codeTexts = std::to_array<CodeText>({
#define JANGBU_ENTRY(name, word, english, korean) { word, english, korean },
    JANGBU_ERROR_CODES(JANGBU_ENTRY)
#undef JANGBU_ENTRY
});

constexpr auto expectationTexts = std::to_array<CodeText>({
#define JANGBU_ENTRY(name, english, korean) { "", english, korean },
    JANGBU_EXPECTATIONS(JANGBU_ENTRY)
#undef JANGBU_ENTRY
});

/// Fills all places at once, so that a value which holds "%2" is not filled itself.
QString filled(const CodeText& text, const QStringList& values, Language language)
{
    const QString pattern
        = QString::fromUtf8(language == Language::Korean ? text.korean : text.english);
    QString sentence;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == u'%' && at + 1 < pattern.size()
            && pattern[at + 1] >= u'1' && pattern[at + 1] <= u'9';
        if (isPlace)
            sentence += values.value(pattern[++at].unicode() - u'1', QStringLiteral("?"));
        else
            sentence += pattern[at];
    }
    return sentence;
}

} // namespace

QString wordOf(ErrorCode code)
{
    return QString::fromLatin1(codeTexts.at(static_cast<size_t>(code)).word);
}

std::optional<ErrorCode> errorCodeFrom(QStringView word)
{
    for (size_t at = 0; at < codeTexts.size(); ++at) {
        if (word == QLatin1StringView(codeTexts.at(at).word))
            return static_cast<ErrorCode>(at);
    }
    return std::nullopt;
}

QString sentenceFor(const Error& error, Language language)
{
    return filled(codeTexts.at(static_cast<size_t>(error.code)), error.values, language);
}

QString sentenceFor(Expectation expected, const QStringList& values, Language language)
{
    return filled(expectationTexts.at(static_cast<size_t>(expected)), values, language);
}

} // namespace jangbu
