#pragma once

#include "core/payment/knownways.h"
#include "core/payment/splittrade.h"
#include "core/store/store.h"
#include "ui/formats.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Button;
class CashRow;
class MoneyField;
class PartsRow;
class Segmented;
class WaysRow;

/// What the owner wants to take now.
struct AskedPayment {
    PaymentWay way;
    Money amount;
    Money change {}; ///< In cash, what goes back.
    bool byTerminal = false; ///< A card that the terminal is asked for.
};

/// Takes the payment of an open trade: how it is split, the parts, the way, and the button that
/// says who pays what.
class PaymentPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Whole, People, Amount, Lines };

    PaymentPanel(const Formats& formats, const Currency& currency, QWidget* parent = nullptr);

    void setTrade(const LedgerTrade& trade);
    void setKnownWays(const KnownWays& known);
    /// The pieces that were picked among the lines.
    void setPieces(const QList<SplitPieces>& pieces);
    Mode mode() const;
    void setMode(Mode mode);
    void setBusy(bool isBusy);
    /// There is a terminal that can be asked; cards can still be entered by hand.
    void setHasTerminal(bool hasTerminal);
    void focusPay();
    /// Presses the button.
    void pay();

signals:
    void modeChanged();
    void payAsked(const jangbu::ui::AskedPayment& payment);
    void partPressed(jangbu::PartId part);
    /// The card was declined, as the owner saw on a terminal of its own.
    void declineEntered(const jangbu::ui::AskedPayment& payment);

private:
    void buildLayout();
    QWidget* buildCardRow();
    bool isByTerminal() const;
    void buildTotals(QVBoxLayout* layout);
    void connectSignals();
    Result<TradeSplit> split() const;
    void show();
    void showTotals();
    void showButton(const Result<TradeSplit>& split);

    const Formats& m_formats;
    Currency m_currency;
    std::optional<LedgerTrade> m_trade;
    QList<SplitPieces> m_pieces;
    QLabel* m_totalWord;
    QLabel* m_total;
    QLabel* m_unit;
    QLabel* m_takenNote;
    Segmented* m_modes;
    PartsRow* m_parts;
    MoneyField* m_amount;
    QLabel* m_linesNote;
    WaysRow* m_ways;
    CashRow* m_cash;
    Segmented* m_terminal;
    Button* m_declined;
    QWidget* m_cardRow = nullptr;
    Button* m_pay;
    bool m_hasTerminal = false;
};

} // namespace jangbu::ui
