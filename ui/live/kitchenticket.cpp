#include "ui/live/kitchenticket.h"

#include "ui/live/orderwords.h"
#include "ui/live/tablewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

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
    if (!(order.order == m_order.order) || order.place != m_order.place) {
        m_order = order;
        build();
    }
    showAge(moment);
}

void KitchenTicket::build()
{
    delete m_content;
    m_content = new QWidget(this);
    setObjectName(u"ticket %1"_s.arg(m_order.order.id.value()));
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(TableWords::shortName(m_order.place), TextStyle::CardTitle,
                                    Tone::Normal, m_content),
                    1);
    m_age = makeLabel({}, TextStyle::SmallBold, Tone::Muted, m_content);
    head->addWidget(m_age);
    layout->addLayout(head);
    layout->addWidget(makeRule(m_content));
    for (const BoardLine& line : std::as_const(m_order.order.lines))
        addLine(layout, line);
    layout->addSpacing(2);
    const Serving serving = m_order.order.serving;
    const bool isStarted = m_order.order.state == OrderState::Preparing;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& text, bool isPrimary, const QString& name,
                         const QList<OrderState>& path) {
        auto* button = new Button(text, isPrimary ? ButtonRole::Secondary : ButtonRole::Ghost, {},
                                  m_content);
        button->setSize(ButtonSize::Small);
        button->setObjectName(name + QString::number(m_order.order.id.value()));
        buttons->addWidget(button, isPrimary ? 1 : 0);
        connect(button, &Button::clicked, this, [this, path] {
            emit stepWanted(m_order.trade, { m_order.order.id, path });
        });
    };
    add(tr("Done"), isStarted, u"done "_s, pathOut(serving, m_order.order.state));
    if (!isStarted) {
        add(OrderWords::act(OrderState::Preparing, serving), true, u"start "_s,
            { OrderState::Preparing });
    }
    layout->addLayout(buttons);
    m_layout->addWidget(m_content);
}

void KitchenTicket::addLine(QVBoxLayout* lines, const BoardLine& line)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new ElidedLabel(line.name, TextStyle::Body, Tone::Normal, m_content), 1);
    const bool isMany = line.quantity > 1;
    row->addWidget(makeLabel(u"× %1"_s.arg(line.quantity),
                             isMany ? TextStyle::BodyBold : TextStyle::Body,
                             isMany ? Tone::Normal : Tone::Muted, m_content));
    lines->addLayout(row);
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
        words.append(u"%1 %2"_s.arg(line.name).arg(line.quantity));
    setAccessibleName(words.join(u", "_s));
}

} // namespace jangbu::ui
