#pragma once

#include "core/menu/product.h"
#include "core/store/store.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace jangbu::ui {

class Formats;

/// The products that were deleted, the last one first, each with a way back.
class TrashSheet final : public Sheet {
    Q_OBJECT

public:
    TrashSheet(QWidget* anchor, const Formats& formats, const Store& store);

    void setProducts(const QList<Product>& products);

signals:
    void restoreWanted(const jangbu::Product& product);

private:
    void addRow(const Product& product);

    const Formats& m_formats;
    Store m_store;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    QLabel* m_more;
};

} // namespace jangbu::ui
