#include "ui/live/orderacts.h"

#include "ui/live/movesheet.h"
#include "ui/live/soldoutsheet.h"
#include "ui/live/tablewords.h"
#include "ui/receipts/reasonsheet.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

Money leftOf(const LedgerTrade& trade, OrderId order)
{
    Money left;
    for (const LedgerLine& line : trade.lines) {
        if (line.order == order)
            left += line.amount - line.refundedAmount;
    }
    return left;
}

} // namespace

OrderActs::OrderActs(const PageServices& services, QWidget* anchor)
    : QObject(anchor)
    , m_services(services)
    , m_anchor(anchor)
{
}

void OrderActs::step(TradeId trade, const OrderStep& step)
{
    m_services.work.act(
        this,
        [store = *m_store, trade, step](BackOffice& books) -> Done {
            for (const OrderState to : step.path)
                JANGBU_TRY(books.changeOrder.run(store, trade, step.order, to));
            return done;
        },
        [this](const Done& stepped) {
            if (!stepped)
                emit failed(stepped.error());
        });
}

void OrderActs::mark(TradeId trade, LineId line, bool isDone)
{
    m_services.work.act(
        this,
        [store = *m_store, trade, line, isDone](BackOffice& books) {
            return books.markLine.run(store, trade, line, isDone);
        },
        [this](const Done& marked) {
            if (!marked)
                emit failed(marked.error());
        });
}

void OrderActs::cancel(const LedgerTrade& trade, OrderId order)
{
    const QString amount = m_services.formats.amount(leftOf(trade, order), m_store->currency);
    askForReason(
        m_anchor,
        { .title
          = tr("Cancel the order of %1, %2?").arg(TableWords::longName(trade.tableName), amount),
          .note = tr("What was ordered goes back into stock. The guests see it on their tablet."),
          .suggestions = { tr("Sold out"), tr("Guests changed their mind"), tr("Entered twice") },
          .keepText = tr("Keep it"),
          .actText = tr("Cancel the order") },
        this, [this, id = trade.id, order](const QString& reason) {
            m_services.work.act(
                this,
                [store = *m_store, id, order, reason](BackOffice& books) {
                    return books.changeOrder.cancel(store, id, order, reason);
                },
                [this](const Done& cancelled) {
                    if (cancelled)
                        emit said({ .text = tr("The order was cancelled") });
                    else
                        emit failed(cancelled.error());
                });
        });
}

void OrderActs::decideReturn(const LedgerTrade& trade, OrderId order, bool isApproved)
{
    if (isApproved) {
        approveReturn(trade, order, leftOf(trade, order));
        return;
    }
    m_services.work.act(
        this,
        [store = *m_store, id = trade.id, order](BackOffice& books) {
            return books.returnOrder.refuse(store, id, order, {});
        },
        [this](const Done& refused) {
            if (refused)
                emit said({ .text = tr("The return was refused") });
            else
                emit failed(refused.error());
        });
}

void OrderActs::approveReturn(const LedgerTrade& trade, OrderId order, Money amount)
{
    auto* sheet = new Sheet(
        m_anchor, tr("Give %1 back?").arg(m_services.formats.amount(amount, m_store->currency)),
        440);
    sheet->setNote(tr("The refund counts today and takes the way the payment came."));
    auto* stock = new QCheckBox(tr("What comes back goes into stock again"), sheet);
    stock->setObjectName(u"returnStockCheck"_s);
    sheet->body()->addWidget(stock);
    Button* keep = sheet->addButton(tr("Not yet"));
    Button* approve = sheet->addButton(tr("Refund"), ButtonRole::Primary);
    approve->setObjectName(u"approveReturnButton"_s);
    connect(keep, &Button::clicked, sheet, &Sheet::reject);
    connect(approve, &Button::clicked, this, [this, sheet, stock, trade, order] {
        const bool givesStockBack = stock->isChecked();
        sheet->accept();
        m_services.work.act(
            this,
            [store = *m_store, id = trade.id, order, givesStockBack](BackOffice& books) {
                return books.returnOrder.approve(
                    store, id, order, { .reason = {}, .givesStockBack = givesStockBack });
            },
            [this](const Result<std::optional<LedgerRefund>>& returned) {
                if (returned)
                    emit said({ .text = tr("The return was refunded") });
                else
                    emit failed(returned.error());
            });
    });
    sheet->open(approve);
}

void OrderActs::move(const LedgerTrade& trade, const BoardView& board)
{
    auto* sheet = new MoveSheet(m_anchor, m_services.formats, *m_store, trade, board);
    connect(sheet, &MoveSheet::freeChosen, this,
            [this, id = trade.id, from = trade.tableName](const QString& table) {
                moveTo(id, from, table);
            });
    connect(sheet, &MoveSheet::tradeChosen, this,
            [this, trade](const BoardTable& other) { askToJoin(trade, other); });
    sheet->start();
}

void OrderActs::moveTo(TradeId trade, const QString& from, const QString& table)
{
    m_services.work.act(
        this,
        [store = *m_store, trade, table](BackOffice& books) {
            return books.moveTrade.run(store, trade, table);
        },
        [this, trade, from, table](const Done& isMoved) {
            if (!isMoved) {
                emit failed(isMoved.error());
                return;
            }
            emit moved(trade);
            emit said({ .text = tr("Moved to %1").arg(TableWords::longName(table)),
                        .actionText = tr("Undo"),
                        .action = [this, trade, from, table] { moveTo(trade, table, from); } });
        });
}

void OrderActs::askToJoin(const LedgerTrade& trade, const BoardTable& other)
{
    const Money together = trade.amount + other.trade->amount;
    askBefore(m_anchor,
              { .title
                = tr("Join %1 with %2?")
                      .arg(TableWords::longName(trade.tableName), TableWords::longName(other.name)),
                .note = tr("They pay %1 together at %2. This cannot be taken apart again.")
                            .arg(m_services.formats.amount(together, m_store->currency),
                                 TableWords::longName(other.name)),
                .keepText = tr("Leave them apart"),
                .actText = tr("Join"),
                .isDanger = false },
              this, [this, trade, into = other.trade->id, name = other.name] {
                  join(trade, into, name);
              });
}

void OrderActs::join(const LedgerTrade& trade, TradeId into, const QString& name)
{
    //: Why a trade is void: it was joined with that of another table.
    const QString reason = tr("Joined with %1").arg(name);
    m_services.work.act(
        this,
        [store = *m_store, from = trade.id, into, reason](BackOffice& books) {
            return books.moveTrade.join(store, from, into, reason);
        },
        [this, into, reason](const Done& isJoined) {
            if (!isJoined) {
                emit failed(isJoined.error());
                return;
            }
            emit moved(into);
            emit said({ .text = reason });
        });
}

void OrderActs::openSoldOut()
{
    auto* sheet = new SoldOutSheet(m_anchor, m_services, *m_store);
    connect(sheet, &SoldOutSheet::failed, this, &OrderActs::failed);
    sheet->start();
}

} // namespace jangbu::ui
