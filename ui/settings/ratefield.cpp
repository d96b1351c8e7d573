#include "ui/settings/ratefield.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 4;
constexpr int usualDecimals = 2;
constexpr qint64 ppmPerPercent = 10'000;

} // namespace

RateField::RateField(const QString& label, QWidget* parent)
    : Field(label, parent)
{
    setUnit(u"%"_s);
    connect(this, &Field::edited, this, [this] {
        check();
        emit valueChanged();
    });
}

std::optional<Rate> RateField::typed(const QString& text)
{
    const QString digits = text.trimmed();
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString decimals = point < 0 ? QString() : digits.mid(point + 1);
    if (decimals.size() > mostDecimals || (whole.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    for (const QString& part : { whole, decimals }) {
        for (const QChar digit : part) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
        }
    }
    if (whole.size() > 3)
        return std::nullopt;
    const qint64 percent = whole.isEmpty() ? 0 : whole.toLongLong();
    const qint64 rest = decimals.leftJustified(mostDecimals, u'0').toLongLong();
    return Rate::ofPpm(percent * ppmPerPercent + rest);
}

QString RateField::written(Rate rate)
{
    QString decimals
        = QString::number(rate.ppm() % ppmPerPercent).rightJustified(mostDecimals, u'0');
    while (decimals.size() > usualDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(rate.ppm() / ppmPerPercent) + u'.' + decimals;
}

std::optional<Rate> RateField::value() const
{
    return typed(text());
}

void RateField::setValue(Rate rate)
{
    setText(written(rate));
    setError({});
}

void RateField::check()
{
    const bool isFine = text().isEmpty() || value();
    setError(isFine ? QString() : tr("From 0 to 100%, with up to 4 decimals"));
}

} // namespace jangbu::ui
