#include "ui/receipts/refundsheet.h"

#include "ui/receipts/linerow.h"
#include "ui/receipts/waywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
/// As many lines as stand in the sheet without scrolling.
constexpr qsizetype linesShown = 8;

} // namespace

RefundSheet::RefundSheet(QWidget* anchor, const Formats& formats, const Store& store,
                         const LedgerTrade& trade)
    : Sheet(anchor, tr("What is given back?"), 520)
    , m_formats(formats)
    , m_store(store)
    , m_trade(trade)
    , m_target(new QComboBox(frame()))
    , m_reason(new Field(tr("Reason"), frame()))
    , m_stock(new QCheckBox(tr("Put it back into stock"), frame()))
    , m_summary(makeParagraph({}, TextStyle::Small, Tone::Muted, frame()))
    , m_problem(makeParagraph({}, TextStyle::Small, Tone::Negative, frame()))
{
    for (const LedgerLine& line : m_trade.lines)
        m_picked[line.id] = line.quantity - line.refundedQuantity;
    buildLayout();
    buildTarget();
    connect(m_target, &QComboBox::currentIndexChanged, this, &RefundSheet::preview);
    preview();
}

void RefundSheet::buildLayout()
{
    body()->addWidget(buildLines());
    auto* target = new QVBoxLayout;
    target->setSpacing(6);
    body()->addLayout(target);
    m_target->setObjectName(u"refundTarget"_s);
    m_target->setAccessibleName(tr("Which payment it goes back to"));
    target->addWidget(m_target);
    m_reason->edit()->setObjectName(u"reasonEdit"_s);
    m_reason->edit()->setMaxLength(255);
    body()->addWidget(m_reason);
    m_stock->setObjectName(u"restockBox"_s);
    body()->addWidget(m_stock);
    m_summary->setObjectName(u"refundSummary"_s);
    m_problem->setObjectName(u"refundProblem"_s);
    m_problem->hide();
    body()->addWidget(m_summary);
    body()->addWidget(m_problem);
    Button* cancel = addButton(tr("Cancel"));
    m_refund = addButton({}, ButtonRole::DangerConfirm);
    m_refund->setObjectName(u"confirmRefundButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_refund, &Button::clicked, this, &RefundSheet::refundWanted);
}

QWidget* RefundSheet::buildLines()
{
    auto* holder = new QWidget;
    setStyleProperty(holder, "role", u"clear"_s);
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const LedgerLine& line : std::as_const(m_trade.lines)) {
        auto* row = new LineRow(line.productName, line.quantity,
                                m_formats.digits(line.amount, m_store.currency), holder);
        const qint64 left = m_picked[line.id];
        row->setPickable(left, left);
        rows->addWidget(row);
        connect(row, &LineRow::picked, this, [this, id = line.id](qint64 quantity) {
            m_picked[id] = quantity;
            preview();
        });
    }
    rows->addStretch(1);
    auto* scroll = new QScrollArea(frame());
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto shown = static_cast<int>(std::min(m_trade.lines.size(), linesShown));
    scroll->setFixedHeight(shown * (lineHeight + 4) + 4);
    return scroll;
}

void RefundSheet::buildTarget()
{
    m_target->addItem(tr("Newest payment first"));
    for (const LedgerPart& part : std::as_const(m_trade.parts)) {
        m_target->addItem(
            tr("To %1, %2")
                .arg(WayWords::longName(part.way), m_formats.amount(part.amount, m_store.currency)),
            part.id.value());
    }
    m_target->setVisible(m_trade.parts.size() > 1);
}

RefundRequest RefundSheet::request() const
{
    RefundRequest request;
    bool isAll = true;
    for (const LedgerLine& line : m_trade.lines) {
        const qint64 picked = m_picked.at(line.id);
        isAll = isAll && picked == line.quantity - line.refundedQuantity;
        if (picked > 0)
            request.pieces.append({ .line = line.id, .quantity = picked });
    }
    if (isAll)
        request.pieces.clear();
    request.part = idFrom<PartId>(m_target->currentData().toLongLong());
    return request;
}

RefundTrade::Options RefundSheet::options() const
{
    return { .reason = m_reason->text(), .givesStockBack = m_stock->isChecked() };
}

void RefundSheet::preview()
{
    const bool isNothing = std::all_of(m_picked.cbegin(), m_picked.cend(),
                                       [](const auto& pick) { return pick.second == 0; });
    const auto plan = planRefund(m_trade, request(), m_store.currency);
    m_refund->setEnabled(plan && !isNothing);
    m_problem->setVisible(!plan && !isNothing);
    m_summary->setVisible(plan && !isNothing);
    if (isNothing) {
        m_refund->setText(tr("Refund"));
    } else if (plan) {
        m_summary->setText(goesBackTo(*plan));
        m_refund->setText(tr("Refund %1").arg(m_formats.amount(plan->amount, m_store.currency)));
    } else {
        m_refund->setText(tr("Refund"));
        m_problem->setText(sentenceFor(plan.error(), m_formats.language()));
    }
}

QString RefundSheet::goesBackTo(const RefundPlan& plan) const
{
    QStringList ways;
    for (const RefundedPart& back : plan.parts) {
        const auto part = std::find_if(m_trade.parts.cbegin(), m_trade.parts.cend(),
                                       [&](const auto& each) { return each.id == back.part; });
        if (part != m_trade.parts.cend()) {
            ways.append(WayWords::longName(part->way) + u' '
                        + m_formats.amount(back.amount, m_store.currency));
        }
    }
    return tr("Goes back to: %1").arg(ways.join(u" · "_s));
}

void RefundSheet::setBusy(bool isBusy)
{
    m_refund->setBusy(isBusy, tr("Giving back"));
    if (!isBusy)
        preview();
}

void RefundSheet::showProblem(const Error& error)
{
    m_problem->setText(sentenceFor(error, m_formats.language()));
    m_problem->show();
}

} // namespace jangbu::ui
