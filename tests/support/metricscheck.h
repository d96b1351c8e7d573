#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jangbu::test {

/// What is wrong with a text in Prometheus' format 0.0.4; empty when nothing is. Stricter than
/// Prometheus: each family has its help and its type, in that order, before its lines, names begin
/// with `jangbu_`, a counter's ends with `_total`, and no line stands twice.
QString faultOfMetrics(const QByteArray& text);

/// The names of the lines, once each, in their order.
QStringList namesInMetrics(const QByteArray& text);

} // namespace jangbu::test
