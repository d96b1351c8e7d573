#pragma once

#include "core/statistics/soldtogether.h"
#include "ui/formats.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class PairList;

/// What is bought together: the pairs of a period, the one that chance explains least in words.
class PairsCard final : public QWidget {
    Q_OBJECT

public:
    explicit PairsCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const PairsAnswer& answer);

signals:
    /// The owner wants to see the receipts of a product.
    void opened(const jangbu::ProductPair& pair);

private:
    void open(int point);
    void showStrongest(const PairsAnswer& answer);

    const Formats& m_formats;
    PairList* m_list;
    QLabel* m_strongest;
};

} // namespace jangbu::ui
