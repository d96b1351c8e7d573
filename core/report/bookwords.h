#pragma once

#include "core/settlement/accountantsbook.h"
#include "core/text/errortext.h"

#include <QStringList>

namespace jangbu {

/// One reason why two sums of VAT differ, with its amount.
struct VatReason {
    QString text;
    Money amount;
};

/// The reasons that there are, in words; empty where the sums are the same. They add up to the
/// difference.
QList<VatReason> reasonsOf(const VatDifference& difference, const AccountantsBook& book,
                           Language language);

/// What a reader of the book has to know: how the receipts were split, where there is no VAT, which
/// fees are not known.
QStringList bookNotes(const AccountantsBook& book, Language language);

/// `현금`, `카드 K 신용`, `상품권`
QString wayText(const PaymentWay& way, Language language);
/// `2026년 3분기`, `2026 Q3`
QString periodText(const TaxPeriod& period, Language language);

} // namespace jangbu
