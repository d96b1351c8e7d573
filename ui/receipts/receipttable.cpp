#include "ui/receipts/receipttable.h"

#include "ui/receipts/receiptlistmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

#include <limits>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ReceiptTable::ReceiptTable(const PageServices& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_model(new ReceiptListModel(services.formats, this))
    , m_table(new QTableView(this))
    , m_count(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_sum(makeLabel({}, TextStyle::CardTitle, Tone::Normal, this))
    , m_more(new Button(tr("Show more"), ButtonRole::Ghost, {}, this))
    , m_empty(new EmptyState(u"receipt"_s, tr("No receipts here"),
                             tr("What is paid stands here, and what is given back."), this))
{
    setStyleProperty(this, "role", u"card"_s);
    buildLayout();
    dressColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_chosen = m_model->at(current.row()).trade;
                emit receiptChosen(*m_chosen);
            });
    connect(m_more, &Button::clicked, this, [this] { read(true); });
}

void ReceiptTable::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    // Below, room for the round corners of the card.
    layout->setContentsMargins(1, 1, 1, 12);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    m_count->setObjectName(u"receiptCount"_s);
    m_sum->setObjectName(u"receiptSum"_s);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_sum);
    layout->addLayout(head);
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(holder, 1);
    m_more->setObjectName(u"moreReceiptsButton"_s);
    layout->addWidget(m_more);
    m_more->hide();
}

void ReceiptTable::dressColumns()
{
    m_table->setObjectName(u"receiptTable"_s);
    m_table->setAccessibleName(tr("Receipts"));
    m_table->setModel(m_model);
    dressTable(m_table, 40);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ReceiptListModel::Products, QHeaderView::Stretch);
    const std::pair<int, int> widths[] { { ReceiptListModel::Number, 72 },
                                         { ReceiptListModel::When, 72 },
                                         { ReceiptListModel::Table, 84 },
                                         { ReceiptListModel::Way, 104 },
                                         { ReceiptListModel::Amount, 104 } };
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
}

void ReceiptTable::setQuestion(const Store& store, const ReceiptQuestion& question)
{
    const bool isAnother = m_store && m_store->id != store.id;
    if (!m_store || isAnother)
        m_model->setStore(store);
    if (isAnother)
        m_chosen.reset();
    m_store = store;
    m_question = question;
    const bool showsDays = question.dates.dayCount() > 1;
    m_model->setShowsDays(showsDays);
    m_table->horizontalHeader()->resizeSection(ReceiptListModel::When, showsDays ? 124 : 72);
    reload();
}

void ReceiptTable::reload()
{
    if (m_question)
        read(false);
}

void ReceiptTable::read(bool isMore)
{
    ReceiptQuestion question = *m_question;
    if (isMore)
        question.offset = m_model->rowCount();
    else
        question.limit = qBound<qint64>(question.limit, m_model->rowCount(), maxReceiptsAtOnce);
    m_services.work.ask(
        this, m_newest,
        [store = *m_store, question](BackOffice& books) {
            return books.findReceipts.run(store, question);
        },
        [this, isMore](const Result<ReceiptList>& list) {
            if (list)
                show(*list, isMore);
            else
                emit failed(list.error());
        });
}

void ReceiptTable::show(const ReceiptList& list, bool isMore)
{
    if (isMore)
        m_model->append(list.receipts);
    else
        m_model->setReceipts(list.receipts);
    showSums(list);
    m_more->setVisible(m_model->rowCount() < list.total);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    emit counted(list.total);
    choose(m_chosen);
}

void ReceiptTable::showSums(const ReceiptList& list)
{
    const Formats& formats = m_services.formats;
    QString count = tr("%n receipt(s)", nullptr,
                       static_cast<int>(qMin<qint64>(list.total, std::numeric_limits<int>::max())));
    if (list.count != 0)
        count += u" · "_s + tr("%1 sold").arg(formats.count(list.count));
    if (!list.refunded.isZero()) {
        count += u" · "_s
            + tr("%1 sold, %2 refunded", "amounts")
                  .arg(formats.amount(list.amount, m_store->currency),
                       formats.amount(list.refunded, m_store->currency));
    }
    m_count->setText(count);
    m_sum->setText(formats.amount(list.net(), m_store->currency));
    m_sum->setAccessibleName(tr("Sum %1").arg(m_sum->text()));
}

void ReceiptTable::choose(std::optional<TradeId> trade)
{
    m_chosen = trade;
    const int row = trade ? m_model->rowOf(*trade) : -1;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void ReceiptTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace jangbu::ui
