#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"
#include "core/text/errortext.h"

#include <QList>
#include <QString>

class QPainter;

namespace jangbu {

/// One line of a receipt of a till: what stands at the left and at the right.
struct ReceiptLine {
    enum class Look { Normal, Small, Strong, Title, Rule };

    QString left {};
    QString right {};
    Look look = Look::Normal;
};

/// A receipt of a paid trade, or the bill of an open one, on a strip of paper as tills print it.
/// Text in it is ready for people.
struct ReceiptPaper {
    QList<ReceiptLine> lines {};

    /// The width of the strip and its height, in the painter's units: 1/96 inch.
    static constexpr int width = 272; ///< 72 mm of a strip of 80.
    int height() const;
    /// Black on white, at the top left of where the painter stands.
    void draw(QPainter& painter) const;
};

ReceiptPaper receiptPaper(const Store& store, const LedgerTrade& trade, Instant madeAt,
                          Language language);

} // namespace jangbu
