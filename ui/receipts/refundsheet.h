#pragma once

#include "core/payment/refundtrade.h"
#include "ui/formats.h"
#include "ui/widgets/sheet.h"

#include <map>

class QCheckBox;
class QComboBox;

namespace jangbu::ui {

class Field;

/// Asks what of a paid trade is given back, why, to which payment, and whether it goes back into
/// stock; says beforehand what that comes to.
class RefundSheet final : public Sheet {
    Q_OBJECT

public:
    RefundSheet(QWidget* anchor, const Formats& formats, const Store& store,
                const LedgerTrade& trade);

    RefundRequest request() const;
    RefundTrade::Options options() const;
    void setBusy(bool isBusy);
    void showProblem(const Error& error);

signals:
    void refundWanted();

private:
    void buildLayout();
    QWidget* buildLines();
    void buildTarget();
    void preview();
    QString goesBackTo(const RefundPlan& plan) const;

    const Formats& m_formats;
    Store m_store;
    LedgerTrade m_trade;
    std::map<LineId, qint64> m_picked;
    QComboBox* m_target;
    Field* m_reason;
    QCheckBox* m_stock;
    QLabel* m_summary;
    QLabel* m_problem;
    Button* m_refund = nullptr;
};

} // namespace jangbu::ui
