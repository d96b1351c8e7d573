#pragma once

#include <QString>

namespace jangbu::ui {

struct Tokens;

/// The application's style sheet, resources/style/jangbu.qss, with the colours of the tokens in the
/// place of `@role`.
QString styleSheetOf(const Tokens& tokens);

} // namespace jangbu::ui
