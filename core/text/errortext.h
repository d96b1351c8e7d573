#pragma once

#include "core/result.h"

#include <optional>

namespace jangbu {

enum class Language { English, Korean };

/// The word for programs, such as `STORE_NOT_FOUND`.
QString wordOf(ErrorCode code);
/// Nothing for a word that no error has.
std::optional<ErrorCode> errorCodeFrom(QStringView word);
/// The sentence for people, with the error's values filled in.
QString sentenceFor(const Error& error, Language language);
/// What should have stood in a field, for people.
QString sentenceFor(Expectation expected, const QStringList& values, Language language);

} // namespace jangbu
