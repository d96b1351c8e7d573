#pragma once

#include "core/trade/orderdraft.h"
#include "ui/formats.h"

#include <QScrollArea>

class QHBoxLayout;

namespace jangbu::ui {

/// What was chosen for an order, with a stepper and a discount for each product.
class CartList final : public QScrollArea {
    Q_OBJECT

public:
    CartList(const Formats& formats, const Currency& currency, QWidget* parent = nullptr);

    void show(const OrderDraft& draft);

signals:
    void quantityWanted(jangbu::ProductId product, qint64 quantity);
    void discountWanted(jangbu::ProductId product);

private:
    QWidget* makeLine(const DraftLine& line);
    QHBoxLayout* makeControls(const DraftLine& line, QWidget* holder);

    const Formats& m_formats;
    Currency m_currency;
    QWidget* m_holder = nullptr;
};

} // namespace jangbu::ui
