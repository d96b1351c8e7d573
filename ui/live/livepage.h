#pragma once

#include "ui/live/boardgrid.h"
#include "ui/live/kitchenmodel.h"
#include "ui/page.h"

class QBoxLayout;
class QMenu;
class QStackedWidget;

namespace jangbu::ui {

class BoardPane;
class Button;
class FreePanel;
class KitchenPane;
class LiveActs;
class LiveSummary;
class OrderActs;
class ReceiptPanel;
class ReceiptTable;
class SearchField;
class Segmented;
class TradePanel;

/// What happens now: the tables with their open trades and the life of their orders, taking their
/// payment, sales at the counter, what the kitchen has to make, and what was paid today.
class LivePage final : public Page {
    Q_OBJECT

public:
    explicit LivePage(const PageServices& services, QWidget* parent = nullptr);

    void refresh() override;
    /// `table` with its name, `kitchen`, `sold-out`, `paid` for today's payments, `counter` to
    /// start a sale there, `receipt` with the id of its trade.
    void goTo(const Destination& destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    void storeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { Tables, Kitchen, Paid };
    enum Panel { Free, Open, Receipt, ToMake };

    void buildLayout();
    void buildHeader();
    QWidget* buildLeft();
    QWidget* buildToMake();
    void fillBellMenu(QMenu* menu);
    void connectBoard();
    void connectTables();
    void connectOrders();
    void connectReceipts();
    void connectActs();
    void connectTradePanel();
    void addShortcuts();
    void showBoard();
    void readTrade();
    void readReceipts();
    void showView(int view);
    void showPanel();
    void search(const QString& text);
    void activatePlace(const BoardPlace& place);
    void orderAtChosen();
    void print();
    void openReceipt(qint64 tradeId);
    void pay();

    Segmented* m_views;
    SearchField* m_search;
    LiveSummary* m_summary;
    Button* m_bell;
    QStackedWidget* m_left;
    QStackedWidget* m_right;
    QBoxLayout* m_columns = nullptr;
    BoardPane* m_board;
    KitchenPane* m_kitchen;
    KitchenModel* m_toMake;
    ReceiptTable* m_receipts;
    ReceiptPanel* m_receipt;
    FreePanel* m_free;
    TradePanel* m_trade = nullptr; ///< Made with the store, whose currency it shows.
    LiveActs* m_acts;
    OrderActs* m_orderActs;
    bool m_isPayWanted = false; ///< Enter was pressed on a tile whose trade is still being read.
    NewestOnly m_newestTrade;
};

} // namespace jangbu::ui
