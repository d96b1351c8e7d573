#include "ui/live/freepanel.h"

#include "ui/live/tablewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

FreePanel::FreePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeParagraph({}, TextStyle::Section, Tone::Normal, this))
    , m_note(makeParagraph({}, TextStyle::Body, Tone::Muted, this))
    , m_order(new Button(tr("Enter an order"), ButtonRole::Primary, {}, this))
    , m_sale(new Button(tr("Take-out sale"), ButtonRole::Secondary, u"shopping-bag"_s, this))
    , m_rename(new Button(tr("Rename the table…"), ButtonRole::Ghost, u"pencil"_s, this))
    , m_remove(new Button(tr("Remove the table"), ButtonRole::Ghost, u"trash-2"_s, this))
{
    setStyleProperty(this, "role", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(m_order);
    layout->addWidget(m_sale);
    layout->addStretch(1);
    layout->addWidget(m_rename);
    layout->addWidget(m_remove);
    m_title->setObjectName(u"freeTitle"_s);
    m_order->setObjectName(u"enterOrderButton"_s);
    m_order->setSize(ButtonSize::Large);
    m_sale->setObjectName(u"counterSaleButton"_s);
    m_rename->setObjectName(u"renameTableButton"_s);
    m_remove->setObjectName(u"removeTableButton"_s);
    m_order->setToolTip(u"Ctrl+N"_s);
    m_sale->setToolTip(u"F2"_s);
    connect(m_order, &Button::clicked, this, &FreePanel::orderWanted);
    connect(m_sale, &Button::clicked, this, &FreePanel::counterSaleWanted);
    connect(m_rename, &Button::clicked, this, &FreePanel::renameWanted);
    connect(m_remove, &Button::clicked, this, &FreePanel::removeWanted);
    showNothingChosen();
}

void FreePanel::showNothingChosen()
{
    m_title->setText(tr("No table chosen"));
    m_note->setText(tr("Choose a table to see its orders and take its payment. The arrow keys go "
                       "from table to table, Enter leads to the payment."));
    for (Button* button : { m_order, m_rename, m_remove })
        button->hide();
}

void FreePanel::showTable(const QString& name)
{
    m_title->setText(TableWords::longName(name));
    m_note->setText(tr("This table is free."));
    for (Button* button : { m_order, m_rename, m_remove })
        button->show();
}

void FreePanel::focusOrder()
{
    m_order->setFocus(Qt::OtherFocusReason);
}

} // namespace jangbu::ui
