#include "ui/menu/productinspector.h"

#include "core/text/names.h"
#include "ui/charts/chartnumbers.h"
#include "ui/charts/sparkbars.h"
#include "ui/charts/stepchart.h"
#include "ui/menu/categorylistmodel.h"
#include "ui/menu/moneyunit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorWidth = 288;

template <typename AnyField> bool isBeingTyped(AnyField* field)
{
    return field->edit()->hasFocus() && field->edit()->isModified();
}

} // namespace

ProductInspector::ProductInspector(const Formats& formats, const Store& store,
                                   const CategoryListModel* categories, QWidget* parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_store(store)
    , m_categories(categories)
{
    setObjectName(u"productInspector"_s);
    setAccessibleName(tr("Product"));
    setStyleProperty(this, "role", u"card"_s);
    setFixedWidth(inspectorWidth);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    setStyleProperty(content, "role", u"clear"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(12);
    buildHead(column);
    buildFields(column);
    buildSwitches(column);
    buildPast(column);
    column->addStretch(1);
    scroll->setWidget(content);
    outside->addWidget(scroll);
    connectFields();
}

void ProductInspector::buildHead(QVBoxLayout* column)
{
    m_title = new ElidedLabel({}, TextStyle::Section, Tone::Normal, this);
    m_sold = makeLabel({}, TextStyle::Caption, Tone::Muted, this);
    m_sold->setObjectName(u"soldEverLabel"_s);
    auto* close = Button::ofIcon(u"x"_s, tr("Close details"), ButtonRole::IconGhost, this);
    close->setSize(ButtonSize::Small);
    connect(close, &Button::clicked, this, &ProductInspector::closeWanted);
    auto* remove = Button::ofIcon(u"trash-2"_s, tr("Delete product"), ButtonRole::IconGhost, this);
    remove->setObjectName(u"removeProductButton"_s);
    remove->setSize(ButtonSize::Small);
    connect(remove, &Button::clicked, this, [this] {
        if (m_product)
            emit removeWanted(m_product->id);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(remove);
    row->addWidget(close);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(row);
    head->addWidget(m_sold);
    column->addLayout(head);
}

void ProductInspector::buildFields(QVBoxLayout* column)
{
    const QString unit = unitOf(m_formats, m_store.currency);
    m_name = new Field(tr("Name"), this);
    m_name->edit()->setObjectName(u"nameEdit"_s);
    m_price = new MoneyField(tr("Price"), m_store.currency, unit, this);
    m_price->edit()->setObjectName(u"priceEdit"_s);
    m_baseStock = new CountField(tr("Base stock"), tr("pcs"), this);
    m_baseStock->edit()->setObjectName(u"baseStockEdit"_s);
    m_stock = new CountField(tr("Left"), {}, this);
    m_stock->edit()->setObjectName(u"stockEdit"_s);
    m_category = new QComboBox(this);
    m_category->setObjectName(u"categoryBox"_s);
    m_category->setAccessibleName(tr("Category"));
    m_restock
        = Button::ofIcon(u"rotate-cw"_s, tr("Fill up to the base stock"), ButtonRole::Icon, this);
    m_restock->setObjectName(u"restockButton"_s);

    auto* category = new QVBoxLayout;
    category->setSpacing(6);
    category->addWidget(makeLabel(tr("Category"), TextStyle::Small, Tone::Muted, this));
    category->addWidget(m_category);
    category->addStretch(1);
    auto* restock = new QVBoxLayout;
    restock->setSpacing(6);
    restock->addWidget(makeLabel(u" "_s, TextStyle::Small, Tone::Muted, this));
    restock->addWidget(m_restock);
    restock->addStretch(1);
    auto* left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_stock, 1, Qt::AlignTop);
    left->addLayout(restock);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_price, 0, 0, Qt::AlignTop);
    grid->addLayout(category, 0, 1);
    grid->addWidget(m_baseStock, 1, 0, Qt::AlignTop);
    grid->addLayout(left, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(m_name);
    column->addLayout(grid);
}

Toggle* ProductInspector::addSwitch(QVBoxLayout* column, const QString& text, const QString& name)
{
    auto* toggle = new Toggle(text, this);
    toggle->setObjectName(name);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(text, TextStyle::Body, Tone::Normal, this), 1);
    row->addWidget(toggle);
    column->addLayout(row);
    return toggle;
}

void ProductInspector::buildSwitches(QVBoxLayout* column)
{
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    m_selling = addSwitch(rows, tr("On sale"), u"sellingToggle"_s);
    m_taxFree = addSwitch(rows, tr("Tax-free"), u"taxFreeToggle"_s);
    column->addLayout(rows);
    column->addWidget(makeRule(this));
}

void ProductInspector::buildPast(QVBoxLayout* column)
{
    m_changes = makeLabel({}, TextStyle::Caption, Tone::Muted, this);
    m_prices = new StepChart(this);
    m_prices->setObjectName(u"priceChart"_s);
    ChartFormats prices = ChartFormats::amounts(m_formats, m_store.currency);
    // A price is always read to the last digit.
    prices.shortText = [this](qint64 price) {
        return m_formats.digits(Money::ofMinor(price), m_store.currency);
    };
    m_prices->setFormats(prices);
    m_lastChange = makeLabel({}, TextStyle::Caption, Tone::Muted, this);
    m_soldLately = makeLabel({}, TextStyle::BodyBold, Tone::Normal, this);
    m_soldLately->setObjectName(u"soldLatelyLabel"_s);
    m_days = new SparkBars(this);
    m_days->setObjectName(u"salesChart"_s);
    m_days->setFormats(ChartFormats::counts(m_formats));

    const auto addHead = [&](const QString& text, QWidget* right) {
        auto* row = new QHBoxLayout;
        row->addWidget(makeLabel(text, TextStyle::BodyBold, Tone::Normal, this), 1);
        row->addWidget(right);
        column->addLayout(row);
    };
    addHead(tr("Price history"), m_changes);
    column->addWidget(m_prices);
    column->addWidget(m_lastChange);
    column->addWidget(makeRule(this));
    addHead(tr("Sold in the last %1 days").arg(ReadProductPast::dayCount), m_soldLately);
    column->addWidget(m_days);
}

void ProductInspector::connectFields()
{
    connect(m_name, &Field::edited, this, &ProductInspector::checkName);
    connect(m_name->edit(), &QLineEdit::editingFinished, this, &ProductInspector::sendName);
    connect(m_price->edit(), &QLineEdit::editingFinished, this, &ProductInspector::sendPrice);
    connect(m_baseStock->edit(), &QLineEdit::editingFinished, this,
            &ProductInspector::sendBaseStock);
    connect(m_stock->edit(), &QLineEdit::editingFinished, this, &ProductInspector::sendStock);
    connect(m_category, &QComboBox::activated, this, [this](int row) {
        const auto category
            = m_categories->categories().value(row, Category { .id = m_product->category });
        if (!m_product || category.id == m_product->category)
            return;
        ProductEdit edit { m_product->id };
        edit.category = category.id;
        emit editWanted(edit);
    });
    connect(m_selling, &Toggle::clicked, this, [this](bool isOn) {
        ProductEdit edit { m_product->id };
        edit.soldOut = !isOn;
        emit editWanted(edit);
    });
    connect(m_taxFree, &Toggle::clicked, this, [this](bool isOn) {
        ProductEdit edit { m_product->id };
        edit.taxFree = isOn;
        emit editWanted(edit);
    });
    connect(m_restock, &Button::clicked, this, [this] { emit restockWanted(m_product->id); });
}

std::optional<ProductId> ProductInspector::product() const
{
    return m_product ? std::optional(m_product->id) : std::nullopt;
}

void ProductInspector::focusName()
{
    m_name->edit()->setFocus();
    m_name->edit()->selectAll();
}

void ProductInspector::setProduct(const Product& product)
{
    const bool isOther = !m_product || m_product->id != product.id;
    m_product = product;
    m_title->setFullText(product.name);
    if (isOther || !isBeingTyped(m_name)) {
        m_name->setText(product.name);
        checkName();
    }
    if (isOther || !isBeingTyped(m_price))
        m_price->setValue(product.price);
    if (isOther || !isBeingTyped(m_baseStock))
        m_baseStock->setValue(product.baseStock);
    if (isOther || !isBeingTyped(m_stock))
        m_stock->setValue(product.stock);
    m_category->clear();
    for (const Category& category : m_categories->categories()) {
        m_category->addItem(m_categories->labelOf(category));
        if (category.id == product.category)
            m_category->setCurrentIndex(m_category->count() - 1);
    }
    m_selling->setChecked(!product.soldOut);
    m_taxFree->setChecked(product.taxFree);
    m_restock->setEnabled(product.stock != product.baseStock);
    if (isOther) {
        m_sold->setText({});
        m_soldLately->setText({});
    }
}

void ProductInspector::checkName()
{
    const auto length = m_name->text().toUcs4().size();
    m_name->setUnit(u"%1/%2"_s.arg(length).arg(maxNameLength));
    m_name->edit()->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const bool isName = parseName(m_name->text()).operator bool();
    m_name->setError(isName ? QString() : tr("A name has 1 to %1 characters").arg(maxNameLength));
}

void ProductInspector::sendName()
{
    const auto name = parseName(m_name->text());
    if (!m_product || !name || *name == m_product->name)
        return;
    ProductEdit edit { m_product->id };
    edit.name = *name;
    m_name->edit()->setModified(false);
    emit editWanted(edit);
}

void ProductInspector::sendPrice()
{
    const auto price = m_price->value();
    if (!m_product || !price || *price == m_product->price)
        return;
    ProductEdit edit { m_product->id };
    edit.price = PriceStep::to(*price);
    m_price->edit()->setModified(false);
    emit editWanted(edit);
}

void ProductInspector::sendBaseStock()
{
    const auto count = m_baseStock->value();
    if (!m_product || !count || *count == m_product->baseStock)
        return;
    ProductEdit edit { m_product->id };
    edit.baseStock = *count;
    m_baseStock->edit()->setModified(false);
    emit editWanted(edit);
}

void ProductInspector::sendStock()
{
    const auto count = m_stock->value();
    if (!m_product || !count || *count == m_product->stock)
        return;
    ProductEdit edit { m_product->id };
    edit.stock = *count;
    m_stock->edit()->setModified(false);
    emit editWanted(edit);
}

void ProductInspector::setPast(const ProductPast& past, BusinessDate today)
{
    m_sold->setText(past.soldEver == 0
                        ? tr("Never sold so far")
                        : tr("Sold %n times so far", nullptr,
                             static_cast<int>(qMin<qint64>(past.soldEver, 2'000'000'000))));
    showPrices(past, today);
    showSales(past);
}

void ProductInspector::showPrices(const ProductPast& past, BusinessDate today)
{
    QList<StepChart::Step> steps;
    int year = 0;
    for (const ProductPast::Price& price : past.prices) {
        const BusinessDate from = m_store.time.businessDateOf(price.fromUtc);
        const int itsYear = from.date().year();
        const QString label = itsYear == year ? QString()
            : year == 0                       ? QString::number(itsYear)
                                              : from.date().toString(u"yy"_s);
        year = itsYear;
        steps.append({ from, price.price.minor(), label, m_formats.isoDay(from) });
    }
    m_prices->setSteps(steps, today, { tr("Date"), tr("Price") });
    const int changes = static_cast<int>(qMax(qsizetype(0), past.prices.size() - 1));
    m_changes->setText(changes == 0 ? tr("Never changed")
                                    : tr("Changed %n times", nullptr, changes));
    m_lastChange->setVisible(changes > 0);
    if (changes == 0)
        return;
    const auto& now = past.prices.last();
    const Money before = past.prices.at(past.prices.size() - 2).price;
    m_lastChange->setText(u"%1   %2 → %3   %4"_s.arg(
        m_formats.isoDay(m_store.time.businessDateOf(now.fromUtc)),
        m_formats.digits(before, m_store.currency), m_formats.digits(now.price, m_store.currency),
        m_formats.change(now.price.minor(), before.minor()).withArrow()));
}

void ProductInspector::showSales(const ProductPast& past)
{
    QList<SparkBars::Bar> bars;
    for (qsizetype day = 0; day < past.soldPerDay.size(); ++day) {
        bars.append({ m_formats.day(past.lastDays.start.addDays(day)), past.soldPerDay.at(day) });
    }
    m_days->setBars(bars,
                    { tr("Date"), tr("Sold"), m_formats.day(past.lastDays.start), tr("Today") });
    m_soldLately->setText(tr("%1 pcs").arg(m_formats.count(past.soldInLastDays)));
}

} // namespace jangbu::ui
