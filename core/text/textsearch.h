#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// Where a search met a text: places of UTF-16 units.
struct TextMatch {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(TextMatch, TextMatch) = default;
};

/// Finds what somebody types in a name, without regard to case and blanks. A consonant that stands
/// alone meets every syllable that begins with it: ㄱㅁ and 김ㅁ find 김말이, and ㄱㅁ finds 재고
/// 맞추기. The first place where it fits; nothing for an empty query.
std::optional<TextMatch> findText(QStringView text, QStringView query);

/// Whether the query is of consonants alone, so that it asks for beginnings of syllables.
bool isInitials(QStringView query);

} // namespace jangbu
