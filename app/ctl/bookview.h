#pragma once

#include "core/settlement/accountantsbook.h"
#include "core/text/errortext.h"

#include <QJsonObject>

namespace jangbu {

QJsonObject toJson(const AccountantsBook& book);
/// The accountant's book as tables for people.
QString bookText(const AccountantsBook& book, Language language);

} // namespace jangbu
