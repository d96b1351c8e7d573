#include "ui/menu/menupage.h"

#include "ui/menu/bulkbar.h"
#include "ui/menu/categoryrail.h"
#include "ui/menu/menutable.h"
#include "ui/menu/productinspector.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForThreeColumns = 860;

} // namespace

MenuPage::MenuPage(const PageServices& services, QWidget* parent)
    : Page(services, tr("Menu"), parent)
    , m_categories(services.formats.language())
    , m_products(services.formats)
    , m_acts(services.work, services.formats)
{
    setObjectName(u"menuPage"_s);
    buildHeader();
    buildColumns();
    connectRail();
    connectBulkBar();
    addShortcuts();
    connect(&m_acts, &MenuActs::toastWanted, this, &Page::toastWanted);
    connect(&m_acts.history(), &MenuHistory::changed, this, &MenuPage::showHistory);
    connect(&m_acts.history(), &MenuHistory::refused, this, &MenuPage::refresh);
    connect(&m_products, &MenuTableModel::editWanted, this, &MenuPage::editProduct);
    connect(&m_products, &MenuTableModel::chosenChanged, this, &MenuPage::showChosen);
    connect(m_table, &MenuTable::currentProductChanged, this, &MenuPage::showSelection);
    connect(m_table, &MenuTable::moveWanted, this, &MenuPage::moveRow);
    connect(m_table, &MenuTable::removeWanted, this, &MenuPage::removeProducts);
    showHistory();
}

void MenuPage::buildHeader()
{
    m_undo = Button::ofIcon(u"undo-2"_s, tr("Undo"), ButtonRole::IconGhost, this);
    m_undo->setObjectName(u"undoButton"_s);
    m_redo = Button::ofIcon(u"redo-2"_s, tr("Redo"), ButtonRole::IconGhost, this);
    m_redo->setObjectName(u"redoButton"_s);
    m_search = new SearchField(tr("Product, initials"), u"Ctrl F"_s, this);
    m_search->setObjectName(u"menuSearch"_s);
    m_search->setFixedWidth(200);
    m_restockAll = new Button(tr("Fill up all stock"), ButtonRole::Secondary, u"package"_s, this);
    m_restockAll->setObjectName(u"restockAllButton"_s);
    auto* add = new Button(tr("Add product"), ButtonRole::Primary, u"plus"_s, this);
    add->setObjectName(u"addProductButton"_s);
    header()->add(m_undo);
    header()->add(m_redo);
    QFrame* rule = makeColumnRule(this);
    rule->setFixedHeight(20);
    header()->add(rule);
    header()->add(m_search);
    header()->add(m_restockAll);
    header()->add(add);
    connect(m_undo, &Button::clicked, this, [this] { m_acts.history().undo(); });
    connect(m_redo, &Button::clicked, this, [this] { m_acts.history().redo(); });
    connect(m_search, &QLineEdit::textChanged, this, &MenuPage::applyFilter);
    connect(m_restockAll, &Button::clicked, this, &MenuPage::restockAll);
    connect(add, &Button::clicked, this, &MenuPage::addProduct);
}

void MenuPage::buildColumns()
{
    m_stack = new QStackedWidget(this);
    auto* full = new QWidget(m_stack);
    auto* row = new QHBoxLayout(full);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_rail = new CategoryRail(&m_categories, full);
    row->addWidget(m_rail);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(buildTableCard(), 1);
    row->addLayout(m_columns, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(buildEmpty());
    body()->addWidget(m_stack, 1);
}

QWidget* MenuPage::buildTableCard()
{
    auto* card = new QFrame(this);
    setStyleProperty(card, "role", u"card"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 14);
    head->setSpacing(8);
    m_title = makeLabel({}, TextStyle::CardTitle, Tone::Normal, card);
    m_title->setObjectName(u"categoryTitle"_s);
    m_counts = makeLabel({}, TextStyle::Caption, Tone::Muted, card);
    m_counts->setObjectName(u"categoryCounts"_s);
    head->addWidget(m_title);
    head->addWidget(m_counts);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(makeRule(card));
    m_table = new MenuTable(&m_products, card);
    column->addWidget(m_table, 1);
    m_nothing = makeParagraph({}, TextStyle::Body, Tone::Muted, card);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    m_nothing->setObjectName(u"nothingLabel"_s);
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    m_bulk = new BulkBar(&m_categories, card);
    column->addWidget(makeRule(card));
    column->addWidget(m_bulk);
    return card;
}

QWidget* MenuPage::buildEmpty()
{
    auto* empty = new EmptyState(
        u"utensils"_s, tr("The menu is empty"),
        tr("Add what you sell, or take it from a file. Prices can be changed at any time."), this);
    empty->setObjectName(u"emptyMenu"_s);
    Button* add = empty->addAction(tr("Add the first product"), true);
    add->setObjectName(u"addFirstButton"_s);
    Button* import = empty->addAction(tr("Import CSV"));
    import->setObjectName(u"importFirstButton"_s);
    connect(add, &Button::clicked, this, &MenuPage::addProduct);
    connect(import, &Button::clicked, this, &MenuPage::chooseImport);
    return empty;
}

void MenuPage::connectRail()
{
    connect(m_rail, &CategoryRail::currentCategoryChanged, this, &MenuPage::applyFilter);
    connect(m_rail, &CategoryRail::orderWanted, &m_acts, &MenuActs::arrangeCategories);
    connect(m_rail, &CategoryRail::addWanted, this, &MenuPage::askNewCategory);
    connect(m_rail, &CategoryRail::renameWanted, this, &MenuPage::askCategoryName);
    connect(m_rail, &CategoryRail::removeWanted, this, &MenuPage::removeCategory);
    connect(m_rail, &CategoryRail::importWanted, this, &MenuPage::chooseImport);
    connect(m_rail, &CategoryRail::exportWanted, this, &MenuPage::chooseExport);
    connect(m_rail, &CategoryRail::trashWanted, this, &MenuPage::openTrash);
}

void MenuPage::connectBulkBar()
{
    connect(m_bulk, &BulkBar::priceWanted, this, &MenuPage::askPrices);
    connect(m_bulk, &BulkBar::restockWanted, this, [this] { m_acts.restock(m_products.chosen()); });
    connect(m_bulk, &BulkBar::sellingWanted, this,
            [this](bool isOnSale) { m_acts.setSelling(m_products.chosen(), isOnSale); });
    connect(m_bulk, &BulkBar::categoryWanted, this, [this](const Category& category) {
        m_acts.moveTo(m_products.chosen(), category, m_categories.labelOf(category));
    });
    connect(m_bulk, &BulkBar::removeWanted, this, [this] { m_acts.remove(m_products.chosen()); });
}

void MenuPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(u"Ctrl+Z"_s), [this] { m_acts.history().undo(); });
    add(QKeySequence(u"Ctrl+Shift+Z"_s), [this] { m_acts.history().redo(); });
    add(QKeySequence(u"Ctrl+Y"_s), [this] { m_acts.history().redo(); });
    add(QKeySequence(u"Ctrl+F"_s), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(u"Ctrl+N"_s), [this] { addProduct(); });
}

void MenuPage::storeChanged()
{
    m_isRead = false;
    m_acts.setStore(store());
    m_products.setStore(store());
    delete m_inspector;
    m_inspector = new ProductInspector(formats(), store(), &m_categories, this);
    m_inspector->hide();
    m_columns->addWidget(m_inspector);
    connect(m_inspector, &ProductInspector::editWanted, this, &MenuPage::editProduct);
    connect(m_inspector, &ProductInspector::closeWanted, this, [this] {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        showSelection();
    });
    connect(m_inspector, &ProductInspector::restockWanted, this, [this](ProductId id) {
        if (const auto product = m_products.find(id))
            m_acts.restock({ *product });
    });
    connect(m_inspector, &ProductInspector::removeWanted, this, [this](ProductId id) {
        if (const auto product = m_products.find(id))
            m_acts.remove({ *product });
    });
}

void MenuPage::refresh()
{
    if (!hasStore())
        return;
    work().ask(
        this, m_newestOverview,
        [store = store()](BackOffice& books) { return books.menuOverview.run(store); },
        [this](const Result<MenuOverview>& overview) {
            if (overview)
                showOverview(*overview);
            else
                showError(overview.error());
        });
    if (m_trash)
        fillTrash();
}

void MenuPage::showOverview(const MenuOverview& overview)
{
    m_overview = overview;
    const auto current = m_wanted ? m_wanted : m_table->currentProduct();
    m_categories.setOverview(overview);
    if (m_wantedCategory)
        m_rail->setCurrent(std::exchange(m_wantedCategory, std::nullopt));
    m_products.setOverview(overview);
    m_rail->setTrashCount(overview.deleted > 0 ? formats().count(overview.deleted) : QString());
    if (m_wanted && m_products.rowOf(*m_wanted) < 0) {
        m_search->clear();
        m_rail->setCurrent(std::nullopt);
    }
    m_wanted.reset();
    if (current)
        m_table->showProduct(*current);
    m_isRead = true;
    showCounts();
    showSelection();
}

void MenuPage::showCounts()
{
    const bool isEmpty = m_overview.products.isEmpty() && m_overview.deleted == 0 && m_isRead;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_search->setEnabled(!m_overview.products.isEmpty());
    m_restockAll->setEnabled(!m_overview.products.isEmpty());
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    const auto category = m_categories.categoryAt(m_categories.rowOf(m_rail->current()));
    m_title->setText(isSearch       ? tr("Found")
                         : category ? m_categories.labelOf(*category)
                                    : tr("All"));
    qint64 soldOut = 0;
    for (const Product& product : m_products.visible())
        soldOut += product.soldOut ? 1 : 0;
    const int count = m_products.rowCount();
    QString words = tr("%n products", nullptr, count);
    if (soldOut > 0)
        words += u" · "_s + tr("%n sold out", nullptr, static_cast<int>(soldOut));
    m_counts->setText(words);
    m_table->setVisible(count > 0);
    m_nothing->setVisible(count == 0 && m_isRead);
    m_nothing->setText(isSearch ? tr("No product is called “%1”.").arg(m_search->text().trimmed())
                                : tr("Nothing in this category yet."));
}

void MenuPage::applyFilter()
{
    const auto current = m_table->currentProduct();
    m_products.setFilter(m_rail->current(), m_search->text());
    if (current)
        m_table->showProduct(*current);
    showCounts();
    showSelection();
}

void MenuPage::showSelection()
{
    if (!m_inspector)
        return;
    const auto current = m_table->currentProduct();
    const auto product = current ? m_products.find(*current) : std::nullopt;
    m_inspector->setVisible(product.has_value());
    if (!product)
        return;
    m_inspector->setProduct(*product);
    readPast(product->id);
}

void MenuPage::readPast(ProductId product)
{
    work().ask(
        this, m_newestPast,
        [store = store(), product](BackOffice& books) {
            return books.productPast.run(store, product);
        },
        [this, product](const Result<ProductPast>& past) {
            if (past && m_inspector->product() == product)
                m_inspector->setPast(*past, today());
        });
}

void MenuPage::showChosen()
{
    const auto chosen = m_products.chosen();
    m_bulk->setCount(chosen.size());
    if (chosen.isEmpty() || !hasStore())
        return;
    QList<ProductId> ids;
    for (const Product& product : chosen)
        ids.append(product.id);
    work().ask(
        this, m_newestSold,
        [store = store(), ids](BackOffice& books) {
            return books.productPast.soldEver(store, ids);
        },
        [this](const Result<qint64>& sold) {
            if (sold)
                m_bulk->setSold(tr("sold %1 times so far").arg(formats().count(*sold)));
        });
}

void MenuPage::showHistory()
{
    MenuHistory& history = m_acts.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    const auto tip = [](const QString& words, const QString& what, const QString& keys) {
        return what.isEmpty() ? u"%1 (%2)"_s.arg(words, keys)
                              : u"%1: %2 (%3)"_s.arg(words, what, keys);
    };
    m_undo->setToolTip(tip(tr("Undo"), history.stack().undoText(), u"Ctrl+Z"_s));
    m_redo->setToolTip(tip(tr("Redo"), history.stack().redoText(), u"Ctrl+Shift+Z"_s));
}

void MenuPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < widthForThreeColumns ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

QVariantMap MenuPage::state() const
{
    const auto category = m_rail->current();
    const auto product = m_table->currentProduct();
    return { { u"category"_s, category ? category->value() : 0 },
             { u"product"_s, product ? product->value() : 0 },
             { u"search"_s, m_search->text() } };
}

void MenuPage::restore(const QVariantMap& state)
{
    m_wantedCategory = idFrom<CategoryId>(state.value(u"category"_s).toLongLong());
    m_wanted = idFrom<ProductId>(state.value(u"product"_s).toLongLong());
    m_search->setText(state.value(u"search"_s).toString());
}

} // namespace jangbu::ui
