#pragma once

#include <QByteArray>
#include <QList>

namespace jangbu::test {

/// The header of sales.csv with every column.
QByteArray fullHeader();
/// A row of a line with every column, of which some are replaced: `name=value`.
QByteArray rowWith(const QList<QByteArray>& changes);
/// A row of a part.
QByteArray partWith(const QList<QByteArray>& changes);

} // namespace jangbu::test
