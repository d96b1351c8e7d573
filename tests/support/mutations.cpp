#include "tests/support/mutations.h"

namespace jangbu::test {

qsizetype roll(Dice& dice, qsizetype below)
{
    return static_cast<qsizetype>(dice() % static_cast<size_t>(below));
}

QByteArray mutated(QByteArray content, const QByteArrayList& pieces, Dice& dice)
{
    for (auto changes = 1 + roll(dice, 5); changes > 0 && !content.isEmpty(); --changes) {
        const qsizetype at = roll(dice, content.size());
        const qsizetype length = qMin(roll(dice, 30), content.size() - at);
        switch (roll(dice, 5)) {
        case 0:
            content.replace(at, length, pieces.at(roll(dice, pieces.size())));
            break;
        case 1:
            content.insert(at, pieces.at(roll(dice, pieces.size())));
            break;
        case 2:
            content[at] = static_cast<char>(dice() % 256);
            break;
        case 3:
            content.insert(at, content.mid(roll(dice, content.size()), 200));
            break;
        default:
            content.truncate(qMax<qsizetype>(at, 1));
        }
    }
    return content;
}

} // namespace jangbu::test
