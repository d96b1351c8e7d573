#pragma once

#include "core/settlement/accountantsbook.h"
#include "core/store/storesettings.h"

#include <map>

namespace jangbu {

/// Taxable revenue day by day, of a period and of the settlement months that touch it, and what the
/// ways to take the VAT of it come to.
class VatDays final {
public:
    /// The settings outlive the object.
    explicit VatDays(const StoreSettings& settings)
        : m_settings(settings)
    {
    }

    void add(BusinessDate date, Money taxable) { m_taxable[date] += taxable; }

    Money taxableOf(const Window& window) const;
    /// The VAT of a window by the rate of its last day, rounded once.
    Money once(const Window& window) const;
    /// The same cut into pieces, each by the rate of `rateOf`, or of its own days without one.
    Money inPieces(const QList<Window>& pieces,
                   std::optional<BusinessDate> rateOf = std::nullopt) const;
    /// `receipts` is what the receipts of the period come to, each rounded on its own. The months
    /// make up the period; the settlements touch it, and the days of all were added.
    VatComparison compare(Money receipts, const QList<BookMonth>& months,
                          const QList<BookSettlement>& settlements) const;

private:
    const StoreSettings& m_settings;
    std::map<BusinessDate, Money> m_taxable;
};

} // namespace jangbu
