#pragma once

#include "core/ledger/ledgertrade.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// What a way of payment is called on buttons and chips: cash, the company, the other way's name.
class WayWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::WayWords)

public:
    static QString shortName(const PaymentWay& way);
    /// `신한 체크카드`
    static QString longName(const PaymentWay& way);
    /// `신한카드로 24,833원 받기`
    static QString takeWords(const PaymentWay& way, const QString& amount);
    /// `신한카드로 24,833원 받았어요`
    static QString takenWords(const PaymentWay& way, const QString& amount);
};

} // namespace jangbu::ui
