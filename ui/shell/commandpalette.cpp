#include "ui/shell/commandpalette.h"

#include "core/menu/categorylabel.h"
#include "ui/shell/commands.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 680;
constexpr int receiptDays = 31; ///< How far back receipts are looked for.

/// A product and what its category is called.
struct FoundProduct {
    Product product;
    QString category;
};

QList<PaletteItem> pageItems(const QList<PageEntry>& pages)
{
    QList<PaletteItem> items;
    for (const PageEntry& page : pages) {
        items.append({ .group = PaletteItem::Group::Page,
                       .icon = page.icon,
                       .title = page.title,
                       .right = u"Ctrl %1"_s.arg(items.size() + 1),
                       .rightIsKey = true,
                       .destination = { page.id } });
    }
    return items;
}

} // namespace

CommandPalette::CommandPalette(QWidget* window, const PageServices& services, const Store& store,
                               const QList<PageEntry>& pages)
    : QWidget(window)
    , m_services(services)
    , m_store(store)
    , m_frame(new QFrame(this))
    , m_edit(new QLineEdit(m_frame))
    , m_initials(makeLabel(tr("Initials"), TextStyle::CaptionBold, Tone::Muted, m_frame))
    , m_count(makeLabel({}, TextStyle::Caption, Tone::Muted, m_frame))
    , m_model(new PaletteModel(this))
    , m_view(new QListView(m_frame))
    , m_focusBefore(QApplication::focusWidget())
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find"));
    m_edit->setObjectName(u"paletteEdit"_s);
    m_view->setObjectName(u"paletteView"_s);
    setStyleProperty(m_frame, "role", u"dialog"_s);
    auto* layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(makeLabel({}, TextStyle::Caption));
    layout->itemAt(1)->widget()->setFixedHeight(1);
    setStyleProperty(layout->itemAt(1)->widget(), "role", u"rule"_s);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildFoot());
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    setStyleProperty(m_view, "role", u"clear"_s);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("What was found"));
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this, &CommandPalette::chooseCurrent);
    readProducts(pages);
    search({});
    hide();
}

QWidget* CommandPalette::buildHead()
{
    auto* head = new QWidget(m_frame);
    m_edit->setPlaceholderText(tr("Pages, actions, products, receipts"));
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setFont(fontOfPixels(18));
    setStyleProperty(m_edit, "role", u"bare"_s);
    setStyleProperty(m_initials, "role", u"badge"_s);
    m_initials->setToolTip(tr("Consonants that stand alone find syllables that begin with them"));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(24, 16, 20, 16);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_initials);
    return head;
}

QWidget* CommandPalette::buildFoot()
{
    auto* foot = new QFrame(m_frame);
    setStyleProperty(foot, "role", u"sunken"_s);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->addWidget(makeLabel(tr("↑ ↓ choose   Enter open   Esc close"), TextStyle::Caption,
                                Tone::Muted, foot));
    layout->addStretch(1);
    layout->addWidget(m_count);
    return foot;
}

void CommandPalette::readProducts(const QList<PageEntry>& pages)
{
    const QList<PaletteItem> own = commandItems(m_services) + pageItems(pages);
    m_model->setItems(own);
    m_services.work.ask(
        this,
        [store = m_store.id](BackOffice& books) -> Result<QList<FoundProduct>> {
            JANGBU_TRY_ASSIGN(const auto products, books.products.living(store));
            JANGBU_TRY_ASSIGN(const auto categories, books.categories.all(store));
            QHash<CategoryId, QString> names;
            for (const Category& category : categories)
                names.insert(category.id, category.name);
            QList<FoundProduct> found;
            for (const Product& product : products)
                found.append({ product, names.value(product.category) });
            return found;
        },
        [this, own](Result<QList<FoundProduct>> found) {
            if (!found)
                return;
            QList<PaletteItem> items = own;
            for (const FoundProduct& one : *found) {
                const Formats& formats = m_services.formats;
                items.append(
                    { .group = PaletteItem::Group::Product,
                      .icon = u"utensils"_s,
                      .title = one.product.name,
                      .note = categoryLabel(one.category, formats.language()) + u" · "_s
                          + formats.amount(one.product.price, m_store.currency),
                      .warning = one.product.soldOut ? tr("Sold out") : QString(),
                      .destination = { PageId::Menu, u"product"_s, one.product.id.value() } });
            }
            m_model->setItems(items);
            search(m_edit->text());
        });
}

void CommandPalette::search(const QString& query)
{
    m_initials->setVisible(isInitials(query));
    m_model->setQuery(query);
    m_view->setCurrentIndex(m_model->index(m_model->nextRow(-1, 1)));
    m_view->scrollToTop();
    showCount();
    askReceipts(query);
}

void CommandPalette::askReceipts(const QString& query)
{
    const QString text = query.trimmed();
    if (text.isEmpty() || isInitials(text)) {
        m_newestQuery.next(); // What was asked before is wanted no more.
        return;
    }
    const BusinessDate today = m_store.time.businessDateOf(m_services.clock.nowUtc());
    ReceiptQuestion question { .dates = { today.addDays(1 - receiptDays), today.addDays(1) } };
    question.text = text;
    question.limit = PaletteModel::maxPerGroup;
    m_services.work.ask(
        this, m_newestQuery,
        [store = m_store, question](BackOffice& books) {
            return books.findReceipts.run(store, question);
        },
        [this](Result<ReceiptList> found) {
            if (!found)
                return;
            QList<PaletteItem> items;
            for (const ReceiptRow& row : found->receipts)
                items.append(receiptItem(row));
            const auto kept = m_view->currentIndex().row();
            m_model->setReceipts(items);
            m_view->setCurrentIndex(m_model->index(m_model->nextRow(qMax(kept, 1) - 1, 1)));
            showCount();
        });
}

PaletteItem CommandPalette::receiptItem(const ReceiptRow& row) const
{
    const Formats& formats = m_services.formats;
    const QString number = row.receipt ? tr("No. %1").arg(*row.receipt) : row.tableName;
    const QString what = row.furtherProducts > 0
        ? tr("%1 and %n more", nullptr, static_cast<int>(row.furtherProducts)).arg(row.firstProduct)
        : row.firstProduct;
    return { .group = PaletteItem::Group::Receipt,
             .icon = u"receipt-text"_s,
             .title = number,
             .note = what + u" · "_s + formats.dayAndTime(row.movedAtUtc, m_store.time),
             .right = formats.amount(row.tradeAmount, m_store.currency),
             .destination = { PageId::Live, u"receipt"_s, row.trade.value() } };
}

void CommandPalette::showCount()
{
    m_count->setText(tr("%n found", nullptr, m_model->foundCount()));
}

void CommandPalette::open()
{
    place();
    raise();
    show();
    m_edit->setFocus();
}

void CommandPalette::move(int step)
{
    const int row = m_model->nextRow(m_view->currentIndex().row(), step);
    m_view->setCurrentIndex(m_model->index(row));
}

void CommandPalette::chooseCurrent()
{
    const PaletteItem* item = m_model->itemAt(m_view->currentIndex());
    if (!item)
        return;
    const Destination destination = item->destination;
    close();
    emit destinationChosen(destination);
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    setGeometry(window->rect());
    const int width = qMin(paletteWidth, window->width() - 48);
    const int top = qMin(96, window->height() / 8);
    m_frame->setGeometry((window->width() - width) / 2, top, width,
                         qMin(596, window->height() - 2 * top));
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    deleteLater();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(this).scrim);
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    close();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace jangbu::ui
