#pragma once

#include "core/store/store.h"
#include "core/text/errortext.h"
#include "core/trade/listorders.h"

#include <QJsonObject>
#include <QStringList>

namespace jangbu {

/// The contract's words of all states, by their numbers.
QStringList orderStateWords();
/// `at_table`, `take_out`, `delivery`, by their numbers.
QStringList servingWords();

QJsonObject orderJson(const ListedOrder& order);
/// One order with its lines, for people.
QString orderText(const Store& store, const ListedOrder& order, Language language);
/// A table of orders, for people.
QString orderListText(const Store& store, const QList<ListedOrder>& orders, Language language);

} // namespace jangbu
