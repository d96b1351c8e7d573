#include "ui/live/kitchenticket.h"

#include "ui/live/kitchenline.h"
#include "ui/live/orderwords.h"
#include "ui/live/tablewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

bool isAllDone(const BoardOrder& order)
{
    return std::all_of(order.lines.cbegin(), order.lines.cend(),
                       [](const BoardLine& line) { return line.isDone; });
}

/// Whether they are the same but for what is ticked off; the button for all of it stays, too.
bool looksAlike(BoardOrder one, BoardOrder other)
{
    if (isAllDone(one) != isAllDone(other))
        return false;
    for (BoardOrder* order : { &one, &other }) {
        for (BoardLine& line : order->lines)
            line.isDone = false;
    }
    return one == other;
}

} // namespace

KitchenTicket::KitchenTicket(const KitchenOrder& order, QWidget* parent)
    : QFrame(parent)
    , m_order(order)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    build();
}

void KitchenTicket::show(const KitchenOrder& order, const BoardMoment& moment)
{
    const bool isNew = !looksAlike(order.order, m_order.order) || order.place != m_order.place;
    m_order = order;
    if (isNew)
        build();
    showMarks();
    showAge(moment);
}

void KitchenTicket::showMarks()
{
    for (qsizetype at = 0; at < m_lines.size(); ++at)
        m_lines.at(at)->setDone(m_order.order.lines.at(at).isDone);
}

void KitchenTicket::build()
{
    delete m_content;
    m_lines.clear();
    m_content = new QWidget(this);
    setObjectName(u"ticket %1"_s.arg(m_order.order.id.value()));
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(10, 10, 10, 12);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(new ElidedLabel(TableWords::shortName(m_order.place), TextStyle::CardTitle,
                                    Tone::Normal, m_content),
                    1);
    m_age = makeLabel({}, TextStyle::SmallBold, Tone::Muted, m_content);
    head->addWidget(m_age);
    layout->addLayout(head);
    layout->addWidget(makeRule(m_content));
    for (const BoardLine& line : std::as_const(m_order.order.lines))
        addLine(layout, line);
    layout->addSpacing(4);
    addButtons(layout);
    m_layout->addWidget(m_content);
}

void KitchenTicket::addButtons(QVBoxLayout* layout)
{
    const Serving serving = m_order.order.serving;
    const bool isStarted = m_order.order.state == OrderState::Preparing;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& text, ButtonRole role, const QString& name,
                         const QList<OrderState>& path) {
        auto* button = new Button(text, role, {}, m_content);
        button->setSize(ButtonSize::Small);
        button->setObjectName(name + QString::number(m_order.order.id.value()));
        buttons->addWidget(button, role == ButtonRole::Ghost ? 0 : 1);
        connect(button, &Button::clicked, this, [this, path] {
            emit stepWanted(m_order.trade, { m_order.order.id, path });
        });
    };
    const ButtonRole out = isAllDone(m_order.order) ? ButtonRole::Primary
        : isStarted                                 ? ButtonRole::Secondary
                                                    : ButtonRole::Ghost;
    add(tr("Done"), out, u"done "_s, pathOut(serving, m_order.order.state));
    if (!isStarted) {
        add(OrderWords::act(OrderState::Preparing, serving), ButtonRole::Secondary, u"start "_s,
            { OrderState::Preparing });
    }
    layout->addLayout(buttons);
}

void KitchenTicket::addLine(QVBoxLayout* lines, const BoardLine& line)
{
    auto* row = new KitchenLine(line, m_content);
    connect(row, &KitchenLine::clicked, this,
            [this, id = line.id](bool isDone) { emit lineMarked(m_order.trade, id, isDone); });
    m_lines.append(row);
    lines->addWidget(row);
}

void KitchenTicket::showAge(const BoardMoment& moment)
{
    const bool late = isLate(m_order.order, moment);
    const QString minutes = TableWords::minutes(ageOf(m_order.order, moment.now));
    m_age->setText(late ? tr("Late · %1").arg(minutes) : minutes);
    setTone(m_age, late ? Tone::Warning : Tone::Muted);
    setStyleProperty(this, "role", late ? u"card-late"_s : u"card"_s);
    QStringList words { TableWords::longName(m_order.place), m_age->text() };
    for (const BoardLine& line : std::as_const(m_order.order.lines))
        words.append(u"%1 %2"_s.arg(line.name).arg(line.quantity)
                     + (line.isDone ? u' ' + tr("(done)") : QString()));
    setAccessibleName(words.join(u", "_s));
}

} // namespace jangbu::ui
