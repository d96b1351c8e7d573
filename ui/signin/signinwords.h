#pragma once

#include "core/result.h"
#include "core/text/errortext.h"

#include <QString>

namespace jangbu::ui {

/// What went wrong with a login, and what the owner can do about it. Kakao's numbers are explained
/// where they are known.
QString loginSentence(const Error& error, Language language);

/// Whether it is the app at Kakao that has to be set up otherwise.
bool isAboutTheApp(const Error& error);

/// `4 min 48 s`
QString leftTime(int ms);

} // namespace jangbu::ui
