#pragma once

#include "core/store/payoutrepository.h"
#include "core/store/store.h"
#include "ui/widgets/sheet.h"

#include <functional>

namespace jangbu::ui {

class Formats;

/// What a sheet about payouts needs to know.
struct PayoutContext {
    Store store;
    BusinessDate today;
    QStringList companies {};
};

/// Ask for an entry, and hand it over once it makes sense.
void askForPayoutRule(QWidget* anchor, const Formats& formats, const PayoutContext& context,
                      std::function<void(const PayoutRule&)> then);
void askForBankDay(QWidget* anchor, const Formats& formats, const PayoutContext& context,
                   std::function<void(const StoredBankDay&)> then);
void askForPayoutDate(QWidget* anchor, const Formats& formats, const PayoutContext& context,
                      std::function<void(const PayoutDate&)> then);

} // namespace jangbu::ui
