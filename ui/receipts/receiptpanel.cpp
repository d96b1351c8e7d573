#include "ui/receipts/receiptpanel.h"

#include "core/trade/orderlife.h"
#include "ui/receipts/linerow.h"
#include "ui/receipts/reasonsheet.h"
#include "ui/receipts/refundsheet.h"
#include "ui/receipts/waywords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 20;

} // namespace

ReceiptPanel::ReceiptPanel(const PageServices& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_title(makeLabel({}, TextStyle::Section, Tone::Normal, this))
    , m_note(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_badge(new Badge(BadgeKind::Neutral, {}, {}, this))
    , m_scroll(new QScrollArea(this))
    , m_total(makeLabel({}, TextStyle::Total, Tone::Normal, this))
    , m_left(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_print(new Button(tr("Print"), ButtonRole::Secondary, u"printer"_s, this))
    , m_refund(new Button(tr("Refund…"), ButtonRole::Danger, u"undo-2"_s, this))
    , m_return(new Button(tr("Return asked for…"), ButtonRole::Ghost, {}, this))
{
    setStyleProperty(this, "role", u"card"_s);
    setAccessibleName(tr("Receipt"));
    buildLayout();
    connect(m_refund, &Button::clicked, this, &ReceiptPanel::refund);
    connect(m_return, &Button::clicked, this, &ReceiptPanel::askForReturn);
    connect(m_print, &Button::clicked, this, [this] {
        if (m_trade)
            emit printWanted(*m_trade);
    });
    show();
}

void ReceiptPanel::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(edge, 16, edge, 10);
    head->setSpacing(0);
    auto* titles = new QHBoxLayout;
    m_title->setObjectName(u"receiptTitle"_s);
    titles->addWidget(m_title);
    titles->addStretch(1);
    titles->addWidget(m_badge);
    head->addLayout(titles);
    head->addWidget(m_note);
    layout->addLayout(head);
    layout->addWidget(makeRule(this));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeRule(this));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(edge, 12, edge, 16);
    foot->setSpacing(2);
    auto* sum = new QHBoxLayout;
    sum->addWidget(makeLabel(tr("Total"), TextStyle::Body, Tone::Muted, this));
    sum->addStretch(1);
    m_total->setObjectName(u"receiptTotal"_s);
    sum->addWidget(m_total);
    foot->addLayout(sum);
    m_left->setAlignment(Qt::AlignRight);
    m_left->setObjectName(u"receiptLeft"_s);
    foot->addWidget(m_left);
    foot->addSpacing(10);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_print->setObjectName(u"printReceiptButton"_s);
    m_refund->setObjectName(u"refundButton"_s);
    buttons->addWidget(m_print, 1);
    buttons->addWidget(m_refund, 1);
    foot->addLayout(buttons);
    m_return->setObjectName(u"returnAskedButton"_s);
    m_return->setSize(ButtonSize::Small);
    m_return->setToolTip(
        tr("The guests want to give it back. You decide on the board whether they may."));
    foot->addSpacing(4);
    foot->addWidget(m_return);
    layout->addLayout(foot);
}

void ReceiptPanel::setReceipt(const Store& store, std::optional<TradeId> trade)
{
    m_store = store;
    m_wanted = trade;
    if (!trade) {
        m_trade.reset();
        show();
        return;
    }
    reload();
}

void ReceiptPanel::reload()
{
    if (!m_wanted)
        return;
    m_services.work.ask(
        this, m_newest,
        [trade = *m_wanted](BackOffice& books) -> Result<LedgerTrade> {
            JANGBU_TRY_ASSIGN(const auto found, books.ledger.find(trade));
            if (!found)
                return Error { ErrorCode::TradeNotFound, { QString::number(trade.value()) } };
            return *found;
        },
        [this](const Result<LedgerTrade>& trade) {
            if (!trade) {
                emit failed(trade.error());
                return;
            }
            m_trade = *trade;
            show();
        });
}

void ReceiptPanel::show()
{
    showHead();
    auto* content = new QWidget;
    setStyleProperty(content, "role", u"clear"_s);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(edge, 10, edge, 12);
    rows->setSpacing(0);
    if (m_trade) {
        addLines(rows);
        addPayments(rows);
        addRefunds(rows);
    }
    rows->addStretch(1);
    m_scroll->setWidget(content);
}

void ReceiptPanel::showHead()
{
    const bool isThere = m_trade.has_value();
    m_print->setEnabled(isThere && !m_trade->soldElsewhere);
    m_refund->setEnabled(isThere && planRefund(*m_trade, {}, m_store->currency));
    m_return->setVisible(isThere && !returnable().isEmpty());
    m_badge->setVisible(isThere && !m_trade->refunds.isEmpty());
    m_left->setVisible(isThere && !m_trade->refunds.isEmpty());
    if (!isThere) {
        m_title->setText(tr("No receipt chosen"));
        m_note->clear();
        m_total->clear();
        return;
    }
    const Formats& formats = m_services.formats;
    const Currency& currency = m_store->currency;
    m_title->setText(m_trade->receipt ? tr("Receipt %1").arg(u"#%1"_s.arg(*m_trade->receipt))
                                      : tr("Receipt without a number"));
    const Instant moment = m_trade->paidAtUtc.value_or(m_trade->openedAtUtc);
    m_note->setText(
        u"%1 · %2"_s.arg(formats.dayAndTime(moment, m_store->time), m_trade->tableName));
    m_badge->set(m_refund->isEnabled() ? BadgeKind::Warning : BadgeKind::Neutral,
                 m_refund->isEnabled() ? tr("Partly refunded") : tr("Refunded"));
    m_total->setText(formats.amount(m_trade->amount, currency));
    m_left->setText(tr("%1 after refunds").arg(formats.amount(keptOf(*m_trade), currency)));
}

void ReceiptPanel::addTitle(QVBoxLayout* rows, const QString& title)
{
    rows->addSpacing(14);
    rows->addWidget(makeLabel(title, TextStyle::SmallBold, Tone::Normal));
    rows->addSpacing(2);
}

void ReceiptPanel::addNote(QVBoxLayout* rows, const QString& note)
{
    rows->addWidget(makeParagraph(note, TextStyle::Caption, Tone::Muted));
}

void ReceiptPanel::addRow(QVBoxLayout* rows, const QString& name, const QString& note,
                          const QString& amount)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(0, 3, 0, 3);
    row->addWidget(new ElidedLabel(name, TextStyle::Body, Tone::Normal), 1);
    if (!note.isEmpty())
        row->addWidget(makeLabel(note, TextStyle::Caption, Tone::Muted));
    row->addWidget(makeLabel(amount, TextStyle::Body, Tone::Normal));
    rows->addLayout(row);
}

void ReceiptPanel::addLines(QVBoxLayout* rows)
{
    const Formats& formats = m_services.formats;
    const QSet<OrderId> cancelled = m_trade->cancelledOrders();
    for (const LedgerLine& line : std::as_const(m_trade->lines)) {
        auto* row = new LineRow(line.productName, line.quantity,
                                formats.digits(line.amount, m_store->currency));
        rows->addWidget(row);
        if (!line.discount.isZero())
            addNote(rows, tr("Discount %1").arg(formats.amount(-line.discount, m_store->currency)));
        if (cancelled.contains(line.order)) {
            addNote(rows, tr("Cancelled"));
            row->setMuted();
        }
        if (line.refundedQuantity > 0) {
            addNote(rows,
                    tr("%1 of %2 refunded")
                        .arg(formats.count(line.refundedQuantity), formats.count(line.quantity)));
            if (line.refundedQuantity == line.quantity)
                row->setMuted();
        }
    }
}

void ReceiptPanel::addPayments(QVBoxLayout* rows)
{
    if (m_trade->parts.isEmpty())
        return;
    const Formats& formats = m_services.formats;
    addTitle(rows, tr("Paid by"));
    for (const LedgerPart& part : std::as_const(m_trade->parts)) {
        const QString fee = part.rated
            ? (part.fee.isZero() ? QString()
                                 : tr("fee %1").arg(formats.amount(part.fee, m_store->currency)))
            : tr("no rate known");
        addRow(rows, WayWords::longName(part.way), fee,
               formats.digits(part.amount, m_store->currency));
    }
}

void ReceiptPanel::addRefunds(QVBoxLayout* rows)
{
    if (m_trade->refunds.isEmpty())
        return;
    const Formats& formats = m_services.formats;
    addTitle(rows, tr("Refunded"));
    for (const LedgerRefund& refund : std::as_const(m_trade->refunds)) {
        addRow(rows, formats.dayAndTime(refund.refundedAtUtc, m_store->time), {},
               formats.digits(-refund.amount, m_store->currency));
        if (!refund.reason.isEmpty())
            addNote(rows, refund.reason);
    }
}

/// Orders that are out and have something left to give back.
QList<OrderId> ReceiptPanel::returnable() const
{
    QList<OrderId> orders;
    if (m_trade->state != TradeState::Paid)
        return orders;
    for (const LedgerOrder& order : m_trade->orders) {
        const bool isOut = mayBecome(order.serving, order.state, OrderState::ReturnRequested);
        const bool hasLeft = std::any_of(
            m_trade->lines.cbegin(), m_trade->lines.cend(), [&order](const LedgerLine& line) {
                return line.order == order.id && line.refundedQuantity < line.quantity;
            });
        if (isOut && hasLeft)
            orders.append(order.id);
    }
    return orders;
}

void ReceiptPanel::askForReturn()
{
    if (!m_trade)
        return;
    askForReason(this,
                 { .title = tr("Why do they give it back?"),
                   .note = tr("It stands on the board until you refund or refuse it."),
                   .suggestions = { tr("Cold"), tr("Wrong dish"), tr("Too late") },
                   .keepText = tr("Cancel"),
                   .actText = tr("Note the return") },
                 this, [this, trade = m_trade->id, orders = returnable()](const QString& reason) {
                     m_services.work.act(
                         this,
                         [store = *m_store, trade, orders, reason](BackOffice& books) -> Done {
                             for (const OrderId order : orders)
                                 JANGBU_TRY(books.returnOrder.request(store, trade, order, reason));
                             return done;
                         },
                         [this](const Done& asked) {
                             if (!asked) {
                                 emit failed(asked.error());
                                 return;
                             }
                             emit said(tr("The return stands on the board"));
                             reload();
                         });
                 });
}

void ReceiptPanel::refund()
{
    if (!m_trade || !m_refund->isEnabled())
        return;
    auto* sheet = new RefundSheet(this, m_services.formats, *m_store, *m_trade);
    connect(sheet, &RefundSheet::refundWanted, this, [this, sheet] { give(sheet); });
    sheet->open();
}

void ReceiptPanel::give(RefundSheet* sheet)
{
    sheet->setBusy(true);
    const auto act = [store = *m_store, trade = m_trade->id, request = sheet->request(),
                      options = sheet->options()](BackOffice& books) {
        return books.refundTrade.run(store, trade, request, options);
    };
    m_services.work.act(
        this, act,
        [this, living = QPointer<RefundSheet>(sheet)](const Result<LedgerRefund>& refund) {
            if (living)
                living->setBusy(false);
            if (!refund) {
                if (living)
                    living->showProblem(refund.error());
                else
                    emit failed(refund.error());
                return;
            }
            if (living)
                living->accept();
            emit said(tr("Refunded %1")
                          .arg(m_services.formats.amount(refund->amount, m_store->currency)));
            reload();
        });
}

} // namespace jangbu::ui
