#include "ui/menu/bulkbar.h"

#include "ui/menu/categorylistmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(const CategoryListModel* categories, QWidget* parent)
    : QFrame(parent)
    , m_categories(categories)
    , m_count(makeLabel({}, TextStyle::SmallBold, Tone::Normal, this))
    , m_sold(new ElidedLabel({}, TextStyle::Caption, Tone::Muted, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Marked products"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_count->setObjectName(u"bulkCount"_s);
    m_sold->setObjectName(u"bulkSold"_s);
    row->addWidget(m_count);
    row->addWidget(m_sold, 1);
    const auto add = [&](const QString& text, ButtonRole role, const QString& name) {
        auto* button = new Button(text, role, {}, this);
        button->setObjectName(name);
        button->setSize(ButtonSize::Small);
        row->addWidget(button);
        return button;
    };
    Button* price = add(tr("Change prices"), ButtonRole::Secondary, u"bulkPriceButton"_s);
    Button* move = add(tr("Move"), ButtonRole::Secondary, u"bulkMoveButton"_s);
    auto* more = Button::ofIcon(u"ellipsis"_s, tr("More"), ButtonRole::Icon, this);
    more->setObjectName(u"bulkMoreButton"_s);
    more->setSize(ButtonSize::Small);
    row->addWidget(more);
    Button* remove = add(tr("Delete"), ButtonRole::Danger, u"bulkRemoveButton"_s);
    move->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &BulkBar::fillCategories);
    auto* choices = new QMenu(this);
    choices->addAction(tr("Fill up stock"), this, &BulkBar::restockWanted);
    choices->addAction(tr("Put on sale"), this, [this] { emit sellingWanted(true); });
    choices->addAction(tr("Mark as sold out"), this, [this] { emit sellingWanted(false); });
    more->setMenu(choices);
    connect(price, &Button::clicked, this, &BulkBar::priceWanted);
    connect(remove, &Button::clicked, this, &BulkBar::removeWanted);
    setCount(0);
}

void BulkBar::fillCategories()
{
    m_menu->clear();
    for (const Category& category : m_categories->categories()) {
        m_menu->addAction(m_categories->labelOf(category), this,
                          [this, category] { emit categoryWanted(category); });
    }
}

void BulkBar::setCount(qsizetype count)
{
    m_count->setText(tr("%n marked", nullptr, static_cast<int>(count)));
    setVisible(count > 0);
}

void BulkBar::setSold(const QString& words)
{
    static_cast<ElidedLabel*>(m_sold)->setFullText(words);
}

} // namespace jangbu::ui
