#pragma once

#include "core/result.h"

#include <QString>

#include <compare>

namespace jangbu {

/// Code points that a name of a store, product, category, table or company may have.
inline constexpr int maxNameLength = 255;

/// The name as the books hold it: NFC, trimmed of blanks and byte order marks, 1 … `maxLength` code
/// points, no NUL. Two names are equal only when every code point is. NAME_INVALID otherwise.
Result<QString> parseName(const QString& text, int maxLength = maxNameLength);

/// As parseName(), but an empty text stays empty.
Result<QString> parseOptionalText(const QString& text, int maxLength = maxNameLength);

/// Order of UTF-32 code points. QString's `<` orders UTF-16 units, which differs above U+FFFF.
std::strong_ordering compareCodePoints(QStringView lhs, QStringView rhs);

struct CodePointLess {
    bool operator()(QStringView lhs, QStringView rhs) const
    {
        return compareCodePoints(lhs, rhs) < 0;
    }
};

} // namespace jangbu
