#pragma once

#include "core/settlement/statement.h"

#include <QJsonObject>

namespace jangbu {

/// The shape of `settlement show`. Further keys: unrated_parts, product_id, and of closed ones
/// closed_at, seal, counted_cash and cash_difference.
QJsonObject toJson(const Statement& statement);
/// Nothing when it is not such an object.
std::optional<Statement> statementFromJson(const QJsonObject& object);

/// As the books keep a closed statement; reading it back gives the same value.
QString toJsonText(const Statement& statement);
std::optional<Statement> statementFromJsonText(const QString& text);

} // namespace jangbu
