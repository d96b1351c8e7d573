#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"
#include "core/text/errortext.h"

#include <QJsonObject>

namespace jangbu {

/// The shape of `trade show`.
QJsonObject tradeJson(const Store& store, const LedgerTrade& trade);
/// The same for people, as on a receipt.
QString tradeText(const Store& store, const LedgerTrade& trade, Language language);

QString tradeStateText(TradeState state, Language language);
QJsonObject refundJson(const LedgerRefund& refund);

/// A moment by the store's clock, for people.
QString localText(const Store& store, Instant instant);

/// The integer, text or null of a value that may be absent.
QJsonValue orNull(const std::optional<qint64>& number);
QJsonValue orNull(const std::optional<BusinessDate>& date);
QJsonValue orNull(const std::optional<Instant>& instant);

} // namespace jangbu
