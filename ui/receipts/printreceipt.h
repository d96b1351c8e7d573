#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"
#include "ui/formats.h"

class QWidget;

namespace jangbu::ui {

/// Shows the receipt of a paid trade, or the bill of an open one, as it would come out of the
/// printer, and prints it.
void printReceipt(QWidget* anchor, const Formats& formats, const Store& store,
                  const LedgerTrade& trade, Instant now);

} // namespace jangbu::ui
