#pragma once

#include "core/people/right.h"
#include "core/text/phrase.h"

namespace jangbu {

/// What the words that the log stores are called, of roles, rights, states, ways …

/// Of a key of the values of an entry; nothing for one that is not known.
std::optional<Phrase> logLabel(const QString& key);
/// Of a value that is a word; nothing for one that people wrote themselves.
std::optional<Phrase> logValue(const QString& key, const QString& word);
/// Of a subject that is a word: a setting or a job.
std::optional<Phrase> logSubject(const QString& word);
Phrase phraseOf(Role role);
Phrase phraseOf(Right right);

} // namespace jangbu
