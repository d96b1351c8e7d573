#pragma once

#include "core/orderdesk/deskvalues.h"
#include "core/result.h"

#include <QJsonObject>

namespace jangbu {

// The shapes of the order desk's API, in and out; see resources/orderdesk/openapi.json.

inline constexpr qsizetype maxOrderedLines = 100; ///< Of one order of a device.

/// The one object that a body has to be. JSON_INVALID.
Result<QJsonObject> objectIn(const QByteArray& body);
/// What is ordered. JSON_INVALID for another shape, VALUE_INVALID for a number out of range.
Result<QList<AskedLine>> linesIn(const QJsonObject& body);

/// What a device pairs by.
struct PairingSecret {
    enum class Kind { Code, TableKey };

    Kind kind = Kind::Code;
    QString text {};
};

/// JSON_INVALID unless there is exactly one of `code` and `table_key`.
Result<PairingSecret> secretIn(const QJsonObject& body);

QJsonObject jsonOf(const DeskMenu& menu);
QJsonObject jsonOf(const DeskTrade& trade);
QJsonObject jsonOf(const TakenOrder& order);
QJsonObject jsonOf(const PairedAsker& paired);

} // namespace jangbu
