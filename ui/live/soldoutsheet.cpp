#include "ui/live/soldoutsheet.h"

#include "core/text/textsearch.h"
#include "ui/live/soldoutmodel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

SoldOutSheet::SoldOutSheet(QWidget* anchor, const PageServices& services, const Store& store)
    : Sheet(anchor, tr("What is sold out?"), 460)
    , m_services(services)
    , m_store(store)
    , m_model(new SoldOutModel(services.formats, this))
    , m_search(new SearchField(tr("Product"), {}, this))
    , m_list(new QListView(this))
{
    setObjectName(u"soldOutSheet"_s);
    setNote(tr("Switched off, a product cannot be ordered. Tablets and phones see it at once."));
    m_search->setObjectName(u"soldOutSearch"_s);
    m_list->setObjectName(u"soldOutList"_s);
    m_list->setAccessibleName(tr("Products on sale"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SoldOutDelegate(m_list));
    m_list->setFixedHeight(8 * 44);
    m_list->setFrameShape(QFrame::NoFrame);
    setStyleProperty(m_list, "role", u"clear"_s);
    m_list->setMouseTracking(true);
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    Button* close = addButton(tr("Done"), ButtonRole::Primary);
    connect(close, &Button::clicked, this, &Sheet::accept);
    connect(m_list, &QListView::clicked, this, &SoldOutSheet::toggle);
    connect(m_search, &QLineEdit::textChanged, this, &SoldOutSheet::search);
    m_list->installEventFilter(this);
}

void SoldOutSheet::start()
{
    read();
    open(m_search);
}

void SoldOutSheet::read()
{
    m_services.work.ask(
        this, [store = m_store.id](BackOffice& books) { return books.products.living(store); },
        [this](const Result<QList<Product>>& products) {
            if (products) {
                m_model->setProducts(*products);
                search(m_search->text());
            } else {
                emit failed(products.error());
            }
        });
}

void SoldOutSheet::search(const QString& text)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isFound
            = text.trimmed().isEmpty() || findText(m_model->productAt(row).name, text).has_value();
        m_list->setRowHidden(row, !isFound);
    }
}

void SoldOutSheet::toggle(const QModelIndex& found)
{
    if (!found.isValid())
        return;
    const Product product = m_model->productAt(found.row());
    m_model->setSoldOut(found.row(), !product.soldOut);
    m_services.work.act(
        this,
        [store = m_store, product](BackOffice& books) {
            return books.changeProduct.run(store, product.name, { .soldOut = !product.soldOut });
        },
        [this](const Result<Product>& changed) {
            if (!changed) {
                emit failed(changed.error());
                read();
            }
        });
}

bool SoldOutSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            toggle(m_list->currentIndex());
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace jangbu::ui
