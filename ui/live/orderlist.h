#pragma once

#include "core/payment/splittrade.h"
#include "core/store/store.h"
#include "ui/formats.h"

#include <QHash>
#include <QWidget>

#include <map>
#include <optional>

class QVBoxLayout;

namespace jangbu::ui {

/// The orders of a trade with their lines, newest first; where lines are picked to be paid, with a
/// tick and a count for each.
class OrderList final : public QWidget {
    Q_OBJECT

public:
    OrderList(const Formats& formats, const Store& store, QWidget* parent = nullptr);

    void setTrade(const LedgerTrade& trade);
    void setPicking(bool isPicking);
    QList<SplitPieces> pieces() const;
    /// What is picked was paid now: it cannot be picked again.
    void markPicked();

signals:
    void piecesChanged();

private:
    /// Pieces of a line that were paid before, and those that are picked now.
    struct Pick {
        qint64 before = 0;
        Money amountBefore {};
        qint64 now = 0;
    };

    void build();
    void addOrder(const LedgerOrder& order, bool isFirst);
    void addLine(const LedgerLine& line);
    void addDiscount(const LedgerLine& line);
    void pick(const LedgerLine& line, qint64 quantity);

    const Formats& m_formats;
    Store m_store;
    std::optional<LedgerTrade> m_trade;
    std::map<LineId, Pick> m_picks;
    bool m_isPicking = false;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace jangbu::ui
