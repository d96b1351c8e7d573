#pragma once

#include "core/ledger/ledgertrade.h"
#include "ui/formats.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

class Button;
class ElidedLabel;

/// A line of a trade: product, quantity, amount. To pick from, it has a tick and, for more than one
/// piece, a count of them.
class LineRow final : public QWidget {
    Q_OBJECT

public:
    LineRow(const QString& name, qint64 quantity, const QString& amount, QWidget* parent = nullptr);

    /// `most` pieces can be picked, `picked` are.
    void setPickable(qint64 most, qint64 picked);
    void setMuted();

signals:
    void picked(qint64 quantity);

private:
    void showPicked();

    QString m_name;
    qint64 m_most = 0;
    qint64 m_picked = 0;
    QHBoxLayout* m_layout;
    ElidedLabel* m_nameLabel;
    QLabel* m_quantity;
    QLabel* m_amount;
    QCheckBox* m_tick = nullptr;
    Button* m_fewer = nullptr;
    Button* m_more = nullptr;
};

} // namespace jangbu::ui
