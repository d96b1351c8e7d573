#pragma once

#include "core/statistics/findreceipts.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;
class QStackedLayout;
class QTableView;

namespace jangbu::ui {

class Button;
class EmptyState;
class ReceiptListModel;

/// A list of receipts with its count and its sum, read as it is asked for.
class ReceiptTable final : public QFrame {
    Q_OBJECT

public:
    explicit ReceiptTable(const PageServices& services, QWidget* parent = nullptr);

    /// Asks anew where the question is another one, and keeps what is chosen where it can.
    void setQuestion(const Store& store, const ReceiptQuestion& question);
    void reload();
    void choose(std::optional<TradeId> trade);
    std::optional<TradeId> chosen() const { return m_chosen; }
    void focusTable();

signals:
    void receiptChosen(jangbu::TradeId trade);
    void counted(qint64 total);
    void failed(const jangbu::Error& error);

private:
    void buildLayout();
    void dressColumns();
    void read(bool isMore);
    void show(const ReceiptList& list, bool isMore);
    void showSums(const ReceiptList& list);

    PageServices m_services;
    std::optional<Store> m_store;
    std::optional<ReceiptQuestion> m_question;
    std::optional<TradeId> m_chosen;
    NewestOnly m_newest;
    ReceiptListModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_sum;
    Button* m_more;
    EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
};

} // namespace jangbu::ui
