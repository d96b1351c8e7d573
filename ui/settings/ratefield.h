#pragma once

#include "core/money/rate.h"
#include "ui/widgets/field.h"

#include <optional>

namespace jangbu::ui {

/// A field for a rate in per cent, kept in parts per million: four decimals fit.
class RateField final : public Field {
    Q_OBJECT

public:
    explicit RateField(const QString& label, QWidget* parent = nullptr);

    /// Nothing while what stands there is no rate.
    std::optional<Rate> value() const;
    void setValue(Rate rate);

    /// A rate as somebody types it: `0.4`, `1.15`.
    static std::optional<Rate> typed(const QString& text);
    /// As typed() takes it, with two decimals or as many as it needs: `0.40`, `0.8125`.
    static QString written(Rate rate);

signals:
    void valueChanged();

private:
    void check();
};

} // namespace jangbu::ui
