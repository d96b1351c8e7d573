#pragma once

#include "core/store/payoutrules.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// Rules of payouts for people.
class PayoutWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PayoutWords)

public:
    /// `2 business days after the sale`
    static QString of(const PayoutRule& rule);
    static QString of(PayoutPreset preset);
    /// What a preset rests on.
    static QString noteOf(PayoutPreset preset);
};

} // namespace jangbu::ui
