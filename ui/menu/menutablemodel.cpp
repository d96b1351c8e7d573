#include "ui/menu/menutablemodel.h"

#include "core/text/names.h"
#include "core/text/textsearch.h"
#include "ui/widgets/field.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

MenuTableModel::MenuTableModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void MenuTableModel::setStore(const Store& store)
{
    m_currency = store.currency;
    beginResetModel();
    m_all.clear();
    m_visible.clear();
    m_chosen.clear();
    endResetModel();
    emit chosenChanged();
}

void MenuTableModel::setOverview(const MenuOverview& overview)
{
    m_all = overview.products;
    QSet<ProductId> living;
    for (const Product& product : std::as_const(m_all))
        living.insert(product.id);
    m_chosen.intersect(living);
    showFiltered();
    emit chosenChanged();
}

void MenuTableModel::setFilter(const std::optional<CategoryId>& category, const QString& query)
{
    m_category = category;
    m_query = query.trimmed();
    showFiltered();
}

QList<Product> MenuTableModel::filtered() const
{
    QList<Product> products;
    for (const Product& product : m_all) {
        // A search looks everywhere: who types a name does not think of its category.
        const bool isMeant = m_query.isEmpty() ? !m_category || product.category == *m_category
                                               : findText(product.name, m_query).has_value();
        if (isMeant)
            products.append(product);
    }
    return products;
}

void MenuTableModel::showFiltered()
{
    const QList<Product> products = filtered();
    const bool areSame
        = std::equal(products.cbegin(), products.cend(), m_visible.cbegin(), m_visible.cend(),
                     [](const Product& left, const Product& right) { return left.id == right.id; });
    if (areSame && !products.isEmpty()) {
        // Whoever is typing into a cell keeps on.
        m_visible = products;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_visible = products;
    endResetModel();
}

int MenuTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int MenuTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MenuTableModel::textAt(const Product& product, int column) const
{
    switch (column) {
    case Name:
        return product.name;
    case Price:
        return m_formats.digits(product.price, m_currency);
    case BaseStock:
        return isUncounted(product) ? tr("No limit") : m_formats.count(product.baseStock);
    case Stock:
        return isUncounted(product) ? u"–"_s : m_formats.count(product.stock);
    default:
        return {};
    }
}

QVariant MenuTableModel::editTextAt(const Product& product, int column) const
{
    switch (column) {
    case BaseStock:
        return m_formats.count(product.baseStock);
    case Stock:
        return m_formats.count(product.stock);
    default:
        return textAt(product, column);
    }
}

QString MenuTableModel::spokenAt(const Product& product, int column) const
{
    if (column == Choice)
        return tr("Choose %1").arg(product.name);
    if (column == Selling)
        return product.soldOut ? tr("%1, sold out").arg(product.name)
                               : tr("%1, on sale").arg(product.name);
    const QString head = headerData(column, Qt::Horizontal).toString();
    return u"%1: %2"_s.arg(head, textAt(product, column).toString());
}

QVariant MenuTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Product& product = m_visible.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(product, index.column());
    case Qt::EditRole:
        return editTextAt(product, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Choice)
            return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (index.column() == Selling)
            return product.soldOut ? Qt::Unchecked : Qt::Checked;
        return {};
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return spokenAt(product, index.column());
    case SortRole:
        return index.column() == Price ? QVariant(product.price.minor())
                                       : editTextAt(product, index.column());
    default:
        return {};
    }
}

QVariant MenuTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Price || section == BaseStock || section == Stock;
        return int((isNumber || section == Selling ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Price:
        return tr("Price");
    case BaseStock:
        return tr("Base stock");
    case Stock:
        return tr("Left");
    case Selling:
        return tr("On sale");
    default:
        return QString();
    }
}

Qt::ItemFlags MenuTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool isMark = index.column() == Choice || index.column() == Selling;
    flags |= isMark ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool MenuTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Choice) {
        setChosen(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    Product& product = m_visible[index.row()];
    std::optional<ProductEdit> edit;
    if (role == Qt::CheckStateRole && index.column() == Selling) {
        product.soldOut = value.toInt() != Qt::Checked;
        edit = ProductEdit { product.id };
        edit->soldOut = product.soldOut;
    } else if (role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable)) {
        if (faultOf(index, value.toString()).isEmpty())
            edit = editOf(product, index.column(), value.toString());
    }
    if (!edit)
        return false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit editWanted(*edit);
    return true;
}

std::optional<ProductEdit> MenuTableModel::editOf(Product& product, int column,
                                                  const QString& text) const
{
    const Product before = product;
    ProductEdit edit { product.id };
    if (column == Name) {
        edit.name = product.name = parseName(text).value();
    } else if (column == Price) {
        product.price = typedMoney(text, m_currency).value();
        edit.price = PriceStep::to(product.price);
    } else if (column == BaseStock) {
        edit.baseStock = product.baseStock = typedCount(text).value();
    } else {
        edit.stock = product.stock = typedCount(text).value();
    }
    const bool isSame = EditedProduct { before, product }.isSame();
    return isSame ? std::nullopt : std::optional(edit);
}

QString MenuTableModel::faultOfName(const Product& product, const QString& text) const
{
    const auto name = parseName(text);
    if (!name)
        return tr("A name has 1 to %1 characters").arg(maxNameLength);
    const bool isTaken = std::any_of(m_all.cbegin(), m_all.cend(), [&](const Product& other) {
        return other.name == *name && other.id != product.id;
    });
    return isTaken ? tr("“%1” is on the menu already").arg(*name) : QString();
}

QString MenuTableModel::faultOf(const QModelIndex& index, const QString& text) const
{
    if (index.column() == Name)
        return faultOfName(m_visible.at(index.row()), text);
    if (index.column() == Price) {
        const auto price = typedMoney(text, m_currency);
        if (price && checkPrice(m_currency, *price))
            return {};
        return tr("A price is from %1 to %2")
            .arg(m_formats.amount(Money(), m_currency), m_formats.amount(maxPrice, m_currency));
    }
    const auto count = typedCount(text);
    if (count && checkStock({}, *count))
        return {};
    return tr("Stock is from 0 to %1").arg(m_formats.count(maxStock));
}

int MenuTableModel::rowOf(ProductId product) const
{
    for (int row = 0; row < m_visible.size(); ++row) {
        if (m_visible.at(row).id == product)
            return row;
    }
    return -1;
}

std::optional<Product> MenuTableModel::find(ProductId product) const
{
    for (const Product& each : m_all) {
        if (each.id == product)
            return each;
    }
    return std::nullopt;
}

bool MenuTableModel::isRunningLow(int row) const
{
    return !isUncounted(m_visible.at(row)) && isRunningOut(m_visible.at(row));
}

QList<Product> MenuTableModel::chosen() const
{
    QList<Product> products;
    for (const Product& product : m_all) {
        if (m_chosen.contains(product.id))
            products.append(product);
    }
    return products;
}

void MenuTableModel::setChosen(int row, bool isChosen)
{
    if (isChosen)
        m_chosen.insert(m_visible.at(row).id);
    else
        m_chosen.remove(m_visible.at(row).id);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit chosenChanged();
}

void MenuTableModel::chooseAll(bool areChosen)
{
    m_chosen.clear();
    if (areChosen) {
        for (const Product& product : std::as_const(m_visible))
            m_chosen.insert(product.id);
    }
    if (!m_visible.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit chosenChanged();
}

} // namespace jangbu::ui
