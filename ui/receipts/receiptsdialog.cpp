#include "ui/receipts/receiptsdialog.h"

#include "ui/receipts/printreceipt.h"
#include "ui/receipts/receiptpanel.h"
#include "ui/receipts/receipttable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ReceiptsDialog::ReceiptsDialog(QWidget* anchor, const PageServices& services, const Store& store,
                               const ReceiptQuestion& question, const QString& title)
    : Sheet(anchor, title, 1080)
    , m_services(services)
    , m_store(store)
    , m_question(question)
    , m_search(new SearchField(tr("Receipt, table, product, amount"), {}, frame()))
    , m_table(new ReceiptTable(services, frame()))
    , m_panel(new ReceiptPanel(services, frame()))
{
    setObjectName(u"receiptsDialog"_s);
    buildLayout();
    connect(m_search, &SearchField::textChanged, this, &ReceiptsDialog::search);
    connect(m_table, &ReceiptTable::receiptChosen, this,
            [this](TradeId trade) { m_panel->setReceipt(m_store, trade); });
    connect(m_table, &ReceiptTable::failed, this, &ReceiptsDialog::failed);
    connect(m_panel, &ReceiptPanel::failed, this, &ReceiptsDialog::failed);
    connect(m_panel, &ReceiptPanel::said, this, &ReceiptsDialog::said);
    connect(m_panel, &ReceiptPanel::printWanted, this, [this](const LedgerTrade& trade) {
        printReceipt(this, m_services.formats, m_store, trade, m_services.clock.nowUtc());
    });
    connect(&services.work, &BooksWork::booksChanged, m_table, &ReceiptTable::reload);
}

void ReceiptsDialog::buildLayout()
{
    const Formats& formats = m_services.formats;
    const BusinessDate today = m_store.time.businessDateOf(m_services.clock.nowUtc());
    setNote(formats.range(m_question.dates, today));
    m_search->setObjectName(u"receiptSearch"_s);
    body()->addWidget(m_search);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_table, 1);
    m_panel->setFixedWidth(376);
    row->addWidget(m_panel);
    m_table->setMinimumHeight(520);
    body()->addLayout(row, 1);
    Button* close = addButton(tr("Close"));
    close->setObjectName(u"closeButton"_s);
    connect(close, &Button::clicked, this, &Sheet::reject);
}

void ReceiptsDialog::start()
{
    m_table->setQuestion(m_store, m_question);
    open(m_search);
}

void ReceiptsDialog::choose(TradeId trade)
{
    m_table->choose(trade);
    m_panel->setReceipt(m_store, trade);
}

void ReceiptsDialog::search(const QString& text)
{
    m_question.text = text;
    m_table->setQuestion(m_store, m_question);
}

} // namespace jangbu::ui
