#include "ui/live/cartlist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

CartList::CartList(const Formats& formats, const Currency& currency, QWidget* parent)
    : QScrollArea(parent)
    , m_formats(formats)
    , m_currency(currency)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The order"));
}

void CartList::show(const OrderDraft& draft)
{
    const int place = verticalScrollBar()->value();
    auto* holder = new QWidget;
    setStyleProperty(holder, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(10);
    for (const DraftLine& line : draft.lines())
        layout->addWidget(makeLine(line));
    if (draft.isEmpty()) {
        layout->addStretch(1);
        auto* hint = makeParagraph(tr("Choose from the menu, or type a part of a name and press "
                                      "Enter."),
                                   TextStyle::Small, Tone::Muted, holder);
        hint->setAlignment(Qt::AlignCenter);
        layout->addWidget(hint);
    }
    layout->addStretch(1);
    // The old one may hold the button whose press leads here.
    if (m_holder) {
        takeWidget();
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = holder;
    setWidget(holder);
    verticalScrollBar()->setValue(place);
}

QWidget* CartList::makeLine(const DraftLine& line)
{
    auto* holder = new QWidget;
    setStyleProperty(holder, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(line.product.name, TextStyle::BodyBold, Tone::Normal, holder),
                    1);
    head->addWidget(makeLabel(m_formats.digits(line.amount, m_currency), TextStyle::Body,
                              Tone::Normal, holder));
    layout->addLayout(head);
    layout->addLayout(makeControls(line, holder));
    return holder;
}

QHBoxLayout* CartList::makeControls(const DraftLine& line, QWidget* holder)
{
    const ProductId product = line.product.id;
    const QString& name = line.product.name;
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    Button* fewer = Button::ofIcon(u"minus"_s, tr("One less"), ButtonRole::Icon, holder);
    Button* more = Button::ofIcon(u"plus"_s, tr("One more"), ButtonRole::Icon, holder);
    fewer->setObjectName(u"cart fewer "_s + name);
    more->setObjectName(u"cart more "_s + name);
    auto* count
        = makeLabel(m_formats.count(line.quantity), TextStyle::BodyBold, Tone::Normal, holder);
    count->setAlignment(Qt::AlignCenter);
    count->setMinimumWidth(36);
    for (Button* button : { fewer, more })
        button->setSize(ButtonSize::Small);
    row->addWidget(fewer);
    row->addWidget(count);
    row->addWidget(more);
    row->addStretch(1);
    const QString discount = line.discount.isZero()
        ? tr("Discount")
        : tr("Discount %1").arg(m_formats.amount(-line.discount, m_currency));
    auto* reduce = new Button(discount, ButtonRole::Link, {}, holder);
    reduce->setSize(ButtonSize::Small);
    reduce->setObjectName(u"cart discount "_s + name);
    row->addWidget(reduce);
    connect(fewer, &Button::clicked, this,
            [this, product, line] { emit quantityWanted(product, line.quantity - 1); });
    connect(more, &Button::clicked, this,
            [this, product, line] { emit quantityWanted(product, line.quantity + 1); });
    connect(reduce, &Button::clicked, this, [this, product] { emit discountWanted(product); });
    return row;
}

} // namespace jangbu::ui
