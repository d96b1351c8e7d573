#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace jangbu::test {

using Dice = std::mt19937;

/// A number from 0 up to, but not, `below`.
qsizetype roll(Dice& dice, qsizetype below);

/// Breaks a file the way that disks, editors and people do: some `pieces` put in or over what is
/// there, other bytes, parts that stand twice, an end that is missing.
QByteArray mutated(QByteArray content, const QByteArrayList& pieces, Dice& dice);

} // namespace jangbu::test
