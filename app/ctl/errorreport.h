#pragma once

#include "core/text/errortext.h"

#include <QJsonObject>

namespace jangbu {

/// What goes to standard error: `jangbuctl: CODE: message`, then a line for each wrong place of a
/// file.
QString errorLines(const Error& error, Language language);

/// `{"error":{"code","message"}}`, with "errors" for the wrong places of a file.
QJsonObject errorJson(const Error& error, Language language);

/// One wrong place of a file, for people and for programs.
QString issueLine(const InputIssue& issue, Language language);
QJsonObject issueJson(const InputIssue& issue, Language language);

} // namespace jangbu
