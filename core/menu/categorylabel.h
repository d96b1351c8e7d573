#pragma once

#include "core/text/errortext.h"

#include <QString>

namespace jangbu {

/// What people call a category: those that every store starts with have a label in each language,
/// others are called by their name.
QString categoryLabel(const QString& category, Language language);

} // namespace jangbu
