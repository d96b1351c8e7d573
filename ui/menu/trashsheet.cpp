#include "ui/menu/trashsheet.h"

#include "ui/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 200;
constexpr int listHeight = 384;
constexpr int trashRowHeight = 60;

} // namespace

TrashSheet::TrashSheet(QWidget* anchor, const Formats& formats, const Store& store)
    : Sheet(anchor, tr("Trash"), 520)
    , m_formats(formats)
    , m_store(store)
    , m_scroll(new QScrollArea)
    , m_rows(new QVBoxLayout)
    , m_more(makeParagraph({}, TextStyle::Caption, Tone::Muted))
{
    setObjectName(u"trashSheet"_s);
    setNote(tr("What was sold of them stays in every statistic and settlement."));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    setStyleProperty(content, "role", u"clear"_s);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_more);
    column->addStretch(1);
    m_scroll->setWidget(content);
    body()->addWidget(m_scroll);
    Button* close = addButton(tr("Close"));
    close->setObjectName(u"closeTrashButton"_s);
    connect(close, &Button::clicked, this, &Sheet::accept);
}

void TrashSheet::setProducts(const QList<Product>& products)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // A button may be in the middle of its own click.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Product& product : products.first(qMin(mostRows, products.size())))
        addRow(product);
    m_scroll->setFixedHeight(static_cast<int>(qBound(
        qsizetype(trashRowHeight), products.size() * trashRowHeight, qsizetype(listHeight))));
    const auto more = products.size() - mostRows;
    m_more->setVisible(products.isEmpty() || more > 0);
    m_more->setText(products.isEmpty() ? tr("Nothing was deleted.")
                                       : tr("and %n more", nullptr, static_cast<int>(more)));
}

void TrashSheet::addRow(const Product& product)
{
    auto* row = new QWidget;
    setStyleProperty(row, "role", u"clear"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(product.name, TextStyle::Body));
    words->addWidget(makeLabel(
        tr("Deleted on %1").arg(m_formats.dayAndTime(*product.deletedAtUtc, m_store.time)),
        TextStyle::Caption, Tone::Muted));
    layout->addLayout(words, 1);
    layout->addWidget(makeLabel(m_formats.amount(product.price, m_store.currency)));
    auto* restore = new Button(tr("Restore"));
    restore->setObjectName(u"restoreProductButton"_s);
    restore->setAccessibleName(tr("Restore %1").arg(product.name));
    restore->setSize(ButtonSize::Small);
    connect(restore, &Button::clicked, this, [this, product] { emit restoreWanted(product); });
    layout->addWidget(restore);
    m_rows->addWidget(row);
    m_rows->addWidget(makeRule());
}

} // namespace jangbu::ui
