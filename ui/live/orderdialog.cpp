#include "ui/live/orderdialog.h"

#include "ui/live/cartlist.h"
#include "ui/live/menupickmodel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

OrderDialog::OrderDialog(QWidget* anchor, const QString& title, const Formats& formats,
                         const Currency& currency)
    : Sheet(anchor, title, 860)
    , m_formats(formats)
    , m_currency(currency)
    , m_draft(currency)
    , m_model(new MenuPickModel(formats, currency, this))
    , m_found(new MenuPickProxyModel(this))
    , m_search(new SearchField(tr("Product or category"), {}, frame()))
    , m_list(new QListView(frame()))
    , m_cart(new CartList(formats, currency, frame()))
    , m_total(makeLabel({}, TextStyle::Section, Tone::Normal, frame()))
    , m_problem(makeParagraph({}, TextStyle::Small, Tone::Negative, frame()))
{
    buildLayout();
    connect(m_search, &SearchField::textChanged, this, [this](const QString& text) {
        m_found->setQuery(text);
        m_list->setCurrentIndex(m_found->index(0, 0));
    });
    connect(m_search, &SearchField::returnPressed, this, &OrderDialog::addCurrent);
    connect(m_list, &QListView::clicked, this, &OrderDialog::addCurrent);
    connect(m_cart, &CartList::quantityWanted, this, &OrderDialog::change);
    connect(m_cart, &CartList::discountWanted, this, &OrderDialog::askForDiscount);
    show();
}

void OrderDialog::buildLayout()
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(buildMenu(), 3);
    columns->addWidget(buildCart(), 2);
    body()->addLayout(columns, 1);
    m_problem->setObjectName(u"orderProblem"_s);
    m_problem->hide();
    body()->addWidget(m_problem);
    Button* cancel = addButton(tr("Cancel"));
    m_place = addButton({}, ButtonRole::Primary);
    m_place->setObjectName(u"placeOrderButton"_s);
    m_place->setToolTip(u"Ctrl+Enter"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_place, &Button::clicked, this, &OrderDialog::placeWanted);
}

QWidget* OrderDialog::buildMenu()
{
    auto* holder = new QWidget(frame());
    setStyleProperty(holder, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search->setObjectName(u"productSearch"_s);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_found->setSourceModel(m_model);
    m_list->setObjectName(u"productList"_s);
    m_list->setAccessibleName(tr("Menu"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new MenuPickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(400);
    setStyleProperty(m_list, "role", u"clear"_s);
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    return holder;
}

QWidget* OrderDialog::buildCart()
{
    auto* holder = new QWidget(frame());
    setStyleProperty(holder, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Order"), TextStyle::CardTitle, Tone::Normal, holder));
    head->addStretch(1);
    m_total->setObjectName(u"orderTotal"_s);
    head->addWidget(m_total);
    layout->addLayout(head);
    layout->addWidget(m_cart, 1);
    return holder;
}

void OrderDialog::setMenu(const OrderMenu& menu)
{
    m_model->setProducts(menu.products, menu.categories);
    m_list->setCurrentIndex(m_found->index(0, 0));
    show();
}

void OrderDialog::start()
{
    open(m_search);
}

void OrderDialog::setBusy(bool isBusy)
{
    m_place->setBusy(isBusy, tr("Ordering"));
    if (!isBusy)
        show();
}

void OrderDialog::showProblem(const Error& error)
{
    take(error);
}

bool OrderDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_search && watched != m_list))
        return Sheet::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        m_place->click();
        return true;
    }
    if (watched == m_list && isEnter) {
        addCurrent();
        return true;
    }
    const bool isStep = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (watched == m_search && isStep) {
        const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_found->index(qBound(0, row, m_found->rowCount() - 1), 0));
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void OrderDialog::addCurrent()
{
    const QModelIndex index = m_found->mapToSource(m_list->currentIndex());
    if (!index.isValid())
        return;
    take(m_draft.add(m_model->productAt(index.row())));
    m_search->selectAll();
}

void OrderDialog::change(ProductId product, qint64 quantity)
{
    take(m_draft.setQuantity(product, quantity));
}

void OrderDialog::take(const Done& changed)
{
    m_problem->setVisible(!changed);
    if (!changed)
        m_problem->setText(sentenceFor(changed.error(), m_formats.language()));
    show();
}

void OrderDialog::askForDiscount(ProductId product)
{
    const auto line
        = std::find_if(m_draft.lines().cbegin(), m_draft.lines().cend(),
                       [product](const DraftLine& each) { return each.product.id == product; });
    if (line == m_draft.lines().cend())
        return;
    auto* sheet = new Sheet(this, tr("Discount on %1").arg(line->product.name), 420);
    auto* amount = new MoneyField(tr("Amount taken off"), m_currency,
                                  m_formats.amountWords(Money(), m_currency).unit, sheet);
    amount->edit()->setObjectName(u"discountEdit"_s);
    const auto full = lineAmount(m_currency, line->product.price, line->quantity, Money());
    amount->setLimits(Money(), full ? *full : maxTradeAmount);
    amount->setValue(line->discount);
    sheet->body()->addWidget(amount);
    Button* cancel = sheet->addButton(tr("Cancel"));
    Button* takeOff = sheet->addButton(tr("Take off"), ButtonRole::Primary);
    takeOff->setObjectName(u"discountButton"_s);
    const auto apply = [this, sheet, amount, product] {
        if (const auto value = amount->value()) {
            take(m_draft.setDiscount(product, *value));
            sheet->accept();
        }
    };
    connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    connect(takeOff, &Button::clicked, sheet, apply);
    connect(amount->edit(), &QLineEdit::returnPressed, sheet, apply);
    sheet->open(amount->edit());
    amount->edit()->selectAll();
}

void OrderDialog::show()
{
    QHash<ProductId, qint64> quantities;
    for (const DraftLine& line : m_draft.lines())
        quantities.insert(line.product.id, line.quantity);
    m_model->setQuantities(quantities);
    m_cart->show(m_draft);
    m_total->setText(m_draft.isEmpty() ? QString() : m_formats.amount(m_draft.total(), m_currency));
    m_place->setEnabled(!m_draft.isEmpty());
    m_place->setText(m_draft.isEmpty()
                         ? tr("Order")
                         : tr("Order %n item(s)", nullptr,
                              static_cast<int>(qMin<qint64>(m_draft.pieces(), 10'000'000))));
}

} // namespace jangbu::ui
