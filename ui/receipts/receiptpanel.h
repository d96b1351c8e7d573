#pragma once

#include "ui/page.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace jangbu::ui {

class Badge;
class Button;
class RefundSheet;

/// One receipt with its lines, payments and refunds; gives back all of it or some lines.
class ReceiptPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ReceiptPanel(const PageServices& services, QWidget* parent = nullptr);

    void setReceipt(const Store& store, std::optional<TradeId> trade);
    void reload();
    const std::optional<LedgerTrade>& trade() const { return m_trade; }
    void refund();

signals:
    void said(const QString& text);
    void failed(const jangbu::Error& error);
    void printWanted(const jangbu::LedgerTrade& trade);

private:
    void buildLayout();
    void show();
    void showHead();
    void addLines(QVBoxLayout* rows);
    void addPayments(QVBoxLayout* rows);
    void addRefunds(QVBoxLayout* rows);
    void addRow(QVBoxLayout* rows, const QString& name, const QString& note, const QString& amount);
    void addTitle(QVBoxLayout* rows, const QString& title);
    void addNote(QVBoxLayout* rows, const QString& note);
    void give(RefundSheet* sheet);
    QList<OrderId> returnable() const;
    void askForReturn();

    PageServices m_services;
    std::optional<Store> m_store;
    std::optional<TradeId> m_wanted;
    std::optional<LedgerTrade> m_trade;
    NewestOnly m_newest;
    QLabel* m_title;
    QLabel* m_note;
    Badge* m_badge;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QLabel* m_total;
    QLabel* m_left;
    Button* m_print;
    Button* m_refund;
    Button* m_return;
};

} // namespace jangbu::ui
