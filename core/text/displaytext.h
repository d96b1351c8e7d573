#pragma once

#include <QString>

namespace jangbu {

/// How many columns of a terminal, or characters of a spreadsheet's column, the text takes: two for
/// Hangul and other wide characters.
qsizetype displayWidth(QStringView text);

/// The text on one line, without characters that would move a cursor or that XML cannot hold.
QString printable(const QString& text);

} // namespace jangbu
