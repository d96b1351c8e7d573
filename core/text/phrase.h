#pragma once

#include "core/text/errortext.h"

#include <QString>

namespace jangbu {

/// Words for people in both languages, side by side where they are used.
struct Phrase {
    const char* english = "";
    const char* korean = "";

    QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::Korean ? korean : english);
    }
};

} // namespace jangbu
