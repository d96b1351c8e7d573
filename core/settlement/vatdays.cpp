#include "core/settlement/vatdays.h"

#include <set>

namespace jangbu {

namespace {

/// Cuts windows where a month or a settlement starts or the rate changes: within such a piece
/// nothing but rounding can make a difference.
class PieceCutter final {
public:
    PieceCutter(const StoreSettings& settings, const QList<Window>& windows)
    {
        for (const Window& window : windows) {
            m_cuts.insert(window.start);
            m_cuts.insert(window.end);
        }
        for (BusinessDate date = *m_cuts.begin(); date < *m_cuts.rbegin(); date = date.addDays(1)) {
            if (settings.vatPpmOn(date) != settings.vatPpmOn(date.addDays(1)))
                m_cuts.insert(date.addDays(1));
        }
    }

    QList<Window> pieces(const Window& window) const
    {
        QList<Window> pieces;
        for (auto cut = m_cuts.find(window.start); *cut < window.end; ++cut)
            pieces.append({ *cut, *std::next(cut) });
        return pieces;
    }

private:
    std::set<BusinessDate> m_cuts;
};

QList<Window> outsideOf(const Window& period, const QList<Window>& pieces)
{
    QList<Window> outside;
    for (const Window& piece : pieces) {
        if (!period.holds(piece.start))
            outside.append(piece);
    }
    return outside;
}

} // namespace

Money VatDays::taxableOf(const Window& window) const
{
    Money taxable;
    const auto end = m_taxable.lower_bound(window.end);
    for (auto day = m_taxable.lower_bound(window.start); day != end; ++day)
        taxable += day->second;
    return taxable;
}

Money VatDays::once(const Window& window) const
{
    return m_settings.vatInside(taxableOf(window), window.lastDay());
}

Money VatDays::inPieces(const QList<Window>& pieces, std::optional<BusinessDate> rateOf) const
{
    Money vat;
    for (const Window& piece : pieces)
        vat += m_settings.vatInside(taxableOf(piece), rateOf.value_or(piece.start));
    return vat;
}

VatComparison VatDays::compare(Money receipts, const QList<BookMonth>& months,
                               const QList<BookSettlement>& settlements) const
{
    const Window period { months.first().days.start, months.last().days.end };
    QList<Window> windows;
    for (const BookMonth& month : months)
        windows.append(month.days);
    for (const BookSettlement& settlement : settlements)
        windows.append(settlement.window);
    const PieceCutter cutter(m_settings, windows);

    VatComparison comparison { .receipts = receipts };
    const Money ofReceipts = receipts - inPieces(cutter.pieces(period));
    comparison.ofMonths.rounding -= ofReceipts;
    comparison.ofSettlements.rounding -= ofReceipts;
    const auto addWindow = [&](const Window& window, VatDifference& difference) {
        const QList<Window> pieces = cutter.pieces(window);
        const Money byLastDay = inPieces(pieces, window.lastDay());
        difference.rounding += once(window) - byLastDay;
        difference.rates += byLastDay - inPieces(pieces);
        difference.outside += inPieces(outsideOf(period, pieces));
    };
    for (const BookMonth& month : months) {
        comparison.months += month.vatOnce;
        addWindow(month.days, comparison.ofMonths);
    }
    for (const BookSettlement& settlement : settlements) {
        comparison.settlements += settlement.vat;
        addWindow(settlement.window, comparison.ofSettlements);
        comparison.ofSettlements.kept += settlement.vat - once(settlement.window);
    }
    return comparison;
}

} // namespace jangbu
