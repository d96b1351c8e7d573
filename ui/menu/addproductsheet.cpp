#include "ui/menu/addproductsheet.h"

#include "core/text/names.h"
#include "ui/formats.h"
#include "ui/menu/categorylistmodel.h"
#include "ui/menu/moneyunit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

AddProductSheet::AddProductSheet(QWidget* anchor, const Formats& formats, const Store& store,
                                 const CategoryListModel* categories,
                                 const std::optional<CategoryId>& category,
                                 const QSet<QString>& takenNames)
    : Sheet(anchor, tr("Add a product"), 440)
    , m_takenNames(takenNames)
    , m_categories(categories->categories())
    , m_name(new Field(tr("Name")))
    , m_price(new MoneyField(tr("Price"), store.currency, unitOf(formats, store.currency)))
    , m_category(new QComboBox)
    , m_baseStock(new CountField(tr("Base stock"), tr("pcs")))
    , m_taxFree(new QCheckBox(tr("Tax-free")))
{
    setObjectName(u"addProductSheet"_s);
    m_name->edit()->setObjectName(u"newNameEdit"_s);
    m_price->edit()->setObjectName(u"newPriceEdit"_s);
    m_baseStock->edit()->setObjectName(u"newBaseStockEdit"_s);
    m_category->setObjectName(u"newCategoryBox"_s);
    m_category->setAccessibleName(tr("Category"));
    for (const Category& each : std::as_const(m_categories)) {
        m_category->addItem(categories->labelOf(each));
        if (each.id == category)
            m_category->setCurrentIndex(m_category->count() - 1);
    }
    m_baseStock->setHint(tr("Leave it empty where stock is not counted"));
    auto* chosen = new QVBoxLayout;
    chosen->setSpacing(6);
    chosen->addWidget(makeLabel(tr("Category"), TextStyle::Small, Tone::Muted));
    chosen->addWidget(m_category);
    chosen->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_price, 1, Qt::AlignTop);
    row->addLayout(chosen, 1);
    body()->addWidget(m_name);
    body()->addLayout(row);
    body()->addWidget(m_baseStock);
    body()->addWidget(m_taxFree);
    Button* cancel = addButton(tr("Cancel"));
    m_add = addButton(tr("Add product"), ButtonRole::Primary);
    m_add->setObjectName(u"confirmAddButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_add, &Button::clicked, this, &AddProductSheet::send);
    connect(m_name, &Field::edited, this, &AddProductSheet::check);
    connect(m_price, &MoneyField::valueChanged, this, &AddProductSheet::check);
    connect(m_baseStock, &CountField::valueChanged, this, &AddProductSheet::check);
    for (Field* field : { m_name, static_cast<Field*>(m_price), static_cast<Field*>(m_baseStock) })
        connect(field->edit(), &QLineEdit::returnPressed, m_add, &Button::click);
    check();
    open(m_name->edit());
}

void AddProductSheet::check()
{
    const auto name = parseName(m_name->text());
    const bool isTaken = name && m_takenNames.contains(*name);
    if (isTaken)
        m_name->setError(tr("“%1” is on the menu already").arg(*name));
    else if (!name && !m_name->text().isEmpty())
        m_name->setError(tr("A name has 1 to %1 characters").arg(maxNameLength));
    else
        m_name->setError({});
    const bool hasStock = m_baseStock->text().isEmpty() || m_baseStock->value();
    if (m_baseStock->text().isEmpty())
        m_baseStock->setError({});
    m_add->setEnabled(name && !isTaken && m_price->value() && hasStock
                      && m_category->currentIndex() >= 0 && !m_add->isBusy());
}

void AddProductSheet::send()
{
    check();
    if (!m_add->isEnabled())
        return;
    NewProduct product;
    product.name = m_name->text();
    product.category = m_categories.at(m_category->currentIndex()).name;
    product.price = *m_price->value();
    product.baseStock = m_baseStock->value().value_or(maxStock);
    product.taxFree = m_taxFree->isChecked();
    m_add->setBusy(true, tr("Working"));
    emit productWanted(product);
}

void AddProductSheet::showRefusal(const QString& sentence)
{
    m_add->setBusy(false);
    m_name->setError(sentence);
}

} // namespace jangbu::ui
