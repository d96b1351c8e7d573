#pragma once

#include "core/payment/splittrade.h"
#include "core/store/store.h"
#include "ui/formats.h"
#include "ui/live/placestate.h"

#include <QHash>
#include <QWidget>

#include <map>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace jangbu::ui {

class Button;

/// What a press asks of an order: the states that it goes through, one after the other.
struct OrderStep {
    OrderId order;
    QList<OrderState> path {};
};

/// The orders of a trade with their lines, newest first, each with its state and what comes next;
/// where lines are picked to be paid, with a tick and a count for each.
class OrderList final : public QWidget {
    Q_OBJECT

public:
    OrderList(const Formats& formats, const Store& store, QWidget* parent = nullptr);

    void setTrade(const LedgerTrade& trade, const QHash<OrderId, QString>& reasons);
    void setPicking(bool isPicking);
    QList<SplitPieces> pieces() const;
    /// What is picked was paid now: it cannot be picked again.
    void markPicked();

signals:
    void piecesChanged();
    void stepWanted(const jangbu::ui::OrderStep& step);
    void cancelWanted(jangbu::OrderId order);
    /// A return that was asked for: refused, or approved with its money.
    void returnDecided(jangbu::OrderId order, bool isApproved);

private:
    /// Pieces of a line that were paid before, and those that are picked now.
    struct Pick {
        qint64 before = 0;
        Money amountBefore {};
        qint64 now = 0;
    };

    void build();
    void addOrder(const LedgerOrder& order, bool isFirst);
    void addSteps(QHBoxLayout* head, const LedgerOrder& order);
    void addNextStep(QHBoxLayout* head, const LedgerOrder& order);
    void addDecision(QHBoxLayout* head, const LedgerOrder& order);
    Button* addButton(QHBoxLayout* head, const QString& text, bool isPrimary, const QString& name);
    void addLine(const LedgerLine& line, bool isCancelled);
    void addDiscount(const LedgerLine& line);
    void addNote(const QString& text);
    void pick(const LedgerLine& line, qint64 quantity);

    const Formats& m_formats;
    Store m_store;
    std::optional<LedgerTrade> m_trade;
    QHash<OrderId, QString> m_reasons; ///< Why they are as they are, where somebody said so.
    std::map<LineId, Pick> m_picks;
    bool m_isPicking = false;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace jangbu::ui
