#pragma once

#include "core/ledger/ledgertrade.h"

#include <QStringView>

namespace jangbu {

/// Who moved an order on. The numbers are stored; never change them.
enum class ChangedBy { Owner = 0, Guest = 1, Clock = 2 };
std::optional<ChangedBy> changedByFrom(qint64 stored);

/// The states that an order may go to from where it is:
///
///     at the table  placed → accepted → preparing → served
///     take-out      placed → accepted → preparing → ready → (on_the_way →) delivered
///     delivery      placed → accepted → preparing → ready → on_the_way → delivered
///     all           any but delivered → cancelled, while the trade is open
///                   served, delivered → return_requested → returned, or back where it was
QList<OrderState> statesAfter(Serving serving, OrderState state);
bool mayBecome(Serving serving, OrderState from, OrderState to);
/// The state that comes next by itself, once its time has come; nothing at an end.
std::optional<OrderState> nextState(Serving serving, OrderState state);
/// Where an order of this kind ends when all goes well: served or delivered.
OrderState endOf(Serving serving);
/// Whether somebody still has to do something: it is neither at its end nor cancelled or returned.
bool isUnderWay(OrderState state);

/// Whether a table's name is that of the counter, of take-out or of delivery, in Korean or English.
bool isCounterName(QStringView name);
/// What is ordered at a table of this name: `배달 3` is delivered, `포장 12` taken out.
Serving servingAt(QStringView tableName);

} // namespace jangbu
