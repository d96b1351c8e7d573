#pragma once

#include "core/menu/pricestep.h"
#include "core/menu/product.h"
#include "ui/formats.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace jangbu::ui {

class Field;
class Segmented;

/// Asks how the prices of several products are to change, and shows what each would be.
class PriceSheet final : public Sheet {
    Q_OBJECT

public:
    PriceSheet(QWidget* anchor, const Formats& formats, const Currency& currency,
               const QList<Product>& products);

    /// Nothing while what was typed is no change, or makes what is no price.
    std::optional<PriceStep> step() const;

signals:
    void stepWanted(const jangbu::PriceStep& step);

private:
    enum Way { To, By, ByPercent };

    void showWay();
    void showPreview();
    QString priceWords(const Product& product, const std::optional<PriceStep>& step) const;
    std::optional<PriceStep> typedStep() const;
    std::optional<qint64> typedPpm() const;
    const Product* firstRefused(const PriceStep& step) const;

    const Formats& m_formats;
    Currency m_currency;
    QList<Product> m_products;
    Segmented* m_way;
    Field* m_value;
    Segmented* m_rounding;
    QVBoxLayout* m_preview;
    Button* m_change;
};

} // namespace jangbu::ui
