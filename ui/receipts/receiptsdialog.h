#pragma once

#include "core/statistics/findreceipts.h"
#include "ui/page.h"
#include "ui/widgets/sheet.h"

namespace jangbu::ui {

class ReceiptPanel;
class ReceiptTable;
class SearchField;

/// The receipts behind a number, with a sum that is the number, and each of them in full. The shell
/// opens it when a page asks.
class ReceiptsDialog final : public Sheet {
    Q_OBJECT

public:
    ReceiptsDialog(QWidget* anchor, const PageServices& services, const Store& store,
                   const ReceiptQuestion& question, const QString& title);

    void start();
    /// One receipt that is to be shown first.
    void choose(TradeId trade);

signals:
    void said(const QString& text);
    void failed(const jangbu::Error& error);

private:
    void buildLayout();
    void search(const QString& text);

    PageServices m_services;
    Store m_store;
    ReceiptQuestion m_question;
    SearchField* m_search;
    ReceiptTable* m_table;
    ReceiptPanel* m_panel;
};

} // namespace jangbu::ui
