#include "core/text/naturalorder.h"

#include "core/text/names.h"

namespace jangbu {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes the run of digits, or of anything else, that the text begins with.
QStringView takeRun(QStringView& rest)
{
    qsizetype length = 1;
    while (length < rest.size() && isDigit(rest[length]) == isDigit(rest[0]))
        ++length;
    const QStringView run = rest.first(length);
    rest = rest.sliced(length);
    return run;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits[0] == u'0')
        digits = digits.sliced(1);
    return digits;
}

std::strong_ordering compareNumbers(QStringView lhs, QStringView rhs)
{
    const QStringView left = withoutZeros(lhs);
    const QStringView right = withoutZeros(rhs);
    if (const auto byLength = left.size() <=> right.size(); byLength != 0)
        return byLength;
    return compareCodePoints(left, right);
}

} // namespace

bool comesBefore(QStringView lhs, QStringView rhs)
{
    QStringView left = lhs;
    QStringView right = rhs;
    while (!left.isEmpty() && !right.isEmpty()) {
        const QStringView leftRun = takeRun(left);
        const QStringView rightRun = takeRun(right);
        const bool areNumbers = isDigit(leftRun[0]) && isDigit(rightRun[0]);
        const auto order
            = areNumbers ? compareNumbers(leftRun, rightRun) : compareCodePoints(leftRun, rightRun);
        if (order != 0)
            return order < 0;
    }
    if (left.isEmpty() != right.isEmpty())
        return left.isEmpty();
    if (lhs.size() != rhs.size())
        return lhs.size() < rhs.size();
    return compareCodePoints(lhs, rhs) < 0;
}

} // namespace jangbu
