#pragma once

#include "ui/keyring/keyring.h"

namespace jangbu::ui {

/// The text of a place for books on a server, as DatabaseUrl::parse() reads it, without a password.
QString serverUrlText(const QString& user, const QString& host, int port, const QString& database);

/// Under which key the keyring keeps the password of the books at this URL; empty for a file, which
/// has none.
QString passwordKeyOf(const QString& booksUrl);

} // namespace jangbu::ui
