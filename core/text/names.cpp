#include "core/text/names.h"

#include "core/text/shortened.h"

#include <QChar>

#include <algorithm>

namespace jangbu {

namespace {

qsizetype codePointCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar unit) { return !unit.isLowSurrogate(); });
}

/// Moves surrogates above the rest of the BMP, so that units compare as their code points do.
char16_t codePointRank(QChar unit)
{
    const char16_t value = unit.unicode();
    if (value >= 0xe000)
        return static_cast<char16_t>(value - 0x800);
    return value >= 0xd800 ? static_cast<char16_t>(value + 0x2000) : value;
}

/// Without what cannot be seen at either end. A byte order mark counts as such: many a program
/// takes it away without asking, so two names could become one.
QStringView withoutMargins(QStringView text)
{
    const auto isMargin = [](QChar c) { return c.isSpace() || c == QChar::ByteOrderMark; };
    while (!text.isEmpty() && isMargin(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isMargin(text.back()))
        text.chop(1);
    return text;
}

} // namespace

Result<QString> parseOptionalText(const QString& text, int maxLength)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const QString name = withoutMargins(composed).toString();
    if (codePointCount(name) > maxLength || name.contains(QChar::Null) || !name.isValidUtf16()) {
        return Error { ErrorCode::NameInvalid,
                       { shortened(QString(name).remove(QChar::Null), 60),
                         QString::number(maxLength) } };
    }
    return name;
}

Result<QString> parseName(const QString& text, int maxLength)
{
    auto name = parseOptionalText(text, maxLength);
    if (name && name->isEmpty())
        return Error { ErrorCode::NameInvalid, { QString(), QString::number(maxLength) } };
    return name;
}

std::strong_ordering compareCodePoints(QStringView lhs, QStringView rhs)
{
    const auto common = qMin(lhs.size(), rhs.size());
    for (qsizetype at = 0; at < common; ++at) {
        if (lhs[at] != rhs[at])
            return codePointRank(lhs[at]) <=> codePointRank(rhs[at]);
    }
    return lhs.size() <=> rhs.size();
}

} // namespace jangbu
