#include "core/store/posgrade.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct GradeTerms {
    QLatin1StringView word;
    qint64 wonPerMonth;
    int devices;
};

GradeTerms termsOf(PosGrade grade)
{
    switch (grade) {
    case PosGrade::Bronze:
        return { "BRONZE"_L1, 15'000, 30 };
    case PosGrade::Silver:
        return { "SILVER"_L1, 20'000, 50 };
    case PosGrade::Gold:
        return { "GOLD"_L1, 30'000, 100 };
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(PosGrade grade)
{
    return termsOf(grade).word;
}

std::optional<PosGrade> posGradeFrom(QStringView word)
{
    for (const PosGrade grade : { PosGrade::Bronze, PosGrade::Silver, PosGrade::Gold }) {
        if (word == termsOf(grade).word)
            return grade;
    }
    return std::nullopt;
}

std::optional<PosGrade> posGradeFrom(qint64 stored)
{
    return stored >= 0 && stored <= 2 ? std::optional(static_cast<PosGrade>(stored)) : std::nullopt;
}

Money monthlyFeeOf(PosGrade grade)
{
    return Money::ofMinor(termsOf(grade).wonPerMonth);
}

int deviceLimitOf(PosGrade grade)
{
    return termsOf(grade).devices;
}

Error tooManyDevices(PosGrade grade, qint64 paired)
{
    return { ErrorCode::DeviceLimitReached,
             { wordOf(grade), QString::number(deviceLimitOf(grade)), QString::number(paired) } };
}

} // namespace jangbu
