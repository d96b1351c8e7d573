#include "ui/live/liveacts.h"

#include "core/menu/categorylabel.h"
#include "ui/live/orderdialog.h"
#include "ui/live/tablewords.h"
#include "ui/receipts/reasonsheet.h"
#include "ui/receipts/waywords.h"
#include "ui/widgets/field.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

LiveActs::LiveActs(const PageServices& services, QWidget* anchor)
    : QObject(anchor)
    , m_services(services)
    , m_anchor(anchor)
{
}

template <typename Make> void LiveActs::run(Make make, const QString& saying)
{
    m_services.work.act(this, make, [this, saying](const auto& result) {
        if (result)
            emit said({ .text = saying });
        else
            emit failed(result.error());
    });
}

void LiveActs::orderAt(const QString& table)
{
    openOrder(tr("Order for %1").arg(TableWords::longName(table)), table, false);
}

void LiveActs::orderAtCounter()
{
    //: The name of a sale at the counter; a number follows, such as Take-out 12.
    openOrder(tr("Take-out sale"), tr("Take-out", "name of a sale"), true);
}

void LiveActs::openOrder(const QString& title, const QString& table, bool isAtCounter)
{
    auto* dialog = new OrderDialog(m_anchor, title, m_services.formats, m_store->currency);
    dialog->setObjectName(u"orderDialog"_s);
    connect(dialog, &OrderDialog::placeWanted, this,
            [this, dialog, table, isAtCounter] { placeOrder(dialog, table, isAtCounter); });
    m_services.work.ask(
        dialog,
        [store = m_store->id,
         language = m_services.formats.language()](BackOffice& books) -> Result<OrderMenu> {
            OrderMenu menu;
            JANGBU_TRY_ASSIGN(menu.products, books.products.living(store));
            JANGBU_TRY_ASSIGN(const auto categories, books.categories.all(store));
            for (const Category& category : categories)
                menu.categories.insert(category.id, categoryLabel(category.name, language));
            return menu;
        },
        [this, dialog](const Result<OrderMenu>& menu) {
            if (menu)
                dialog->setMenu(*menu);
            else
                emit failed(menu.error());
        });
    dialog->start();
}

void LiveActs::placeOrder(OrderDialog* dialog, const QString& table, bool isAtCounter)
{
    dialog->setBusy(true);
    const auto act = [store = *m_store, table, isAtCounter,
                      products = dialog->draft().products()](BackOffice& books) {
        return isAtCounter ? books.placeOrder.runAtCounter(store, table, products)
                           : books.placeOrder.run(store, table, products);
    };
    m_services.work.act(
        this, act,
        [this, living = QPointer<OrderDialog>(dialog)](const Result<PlacedOrder>& placed) {
            if (living)
                living->setBusy(false);
            if (placed) {
                if (living)
                    living->accept();
                emit ordered(placed->trade);
            } else if (living) {
                living->showProblem(placed.error());
            } else {
                emit failed(placed.error());
            }
        });
}

void LiveActs::pay(const LedgerTrade& trade, const AskedPayment& payment)
{
    if (payment.byTerminal && m_services.terminal) {
        payByTerminal(trade.id, payment);
        return;
    }
    const auto act = [store = *m_store, id = trade.id, payment](BackOffice& books) {
        return books.takePayment.run(store, id, payment.way, payment.amount);
    };
    m_services.work.act(this, act, [this, payment, id = trade.id](const Result<TakenPart>& taken) {
        emit paymentEnded(bool(taken));
        if (!taken) {
            emit failed(taken.error());
            return;
        }
        const QString amount = m_services.formats.amount(payment.amount, m_store->currency);
        QStringList words;
        if (taken->receipt)
            words.append(tr("Receipt %1").arg(u"#%1"_s.arg(*taken->receipt)));
        words.append(WayWords::takenWords(payment.way, amount));
        if (!payment.change.isZero()) {
            words.append(
                tr("Change %1").arg(m_services.formats.amount(payment.change, m_store->currency)));
        }
        ToastText toast { .text = words.join(u" · "_s) };
        if (!taken->receipt) {
            toast.actionText = tr("Take back");
            toast.action = [this, id, part = taken->part] { runTakeBack(id, part, {}); };
        }
        emit said(toast);
    });
}

void LiveActs::takeBack(const LedgerTrade& trade, PartId part)
{
    const auto taken = std::find_if(trade.parts.cbegin(), trade.parts.cend(),
                                    [part](const auto& each) { return each.id == part; });
    if (taken == trade.parts.cend())
        return;
    const QString amount = m_services.formats.amount(taken->amount, m_store->currency);
    askForReason(m_anchor,
                 { .title = tr("Take back %1, %2?").arg(amount, WayWords::longName(taken->way)),
                   .note = tr("The payment has not counted yet. Give the money back first."),
                   .suggestions = { tr("Wrong card"), tr("Wrong amount"), tr("Pays otherwise") },
                   .keepText = tr("Keep it"),
                   .actText = tr("Take back") },
                 this, [this, id = trade.id, part](const QString& reason) {
                     runTakeBack(id, part, reason);
                 });
}

void LiveActs::runTakeBack(TradeId trade, PartId part, const QString& reason)
{
    run([store = *m_store, trade, part,
         reason](BackOffice& books) { return books.takeBackPart.run(store, trade, part, reason); },
        tr("The payment was taken back"));
}

void LiveActs::voidTrade(const LedgerTrade& trade)
{
    const QString amount = m_services.formats.amount(trade.amount, m_store->currency);
    askForReason(m_anchor,
                 { .title = tr("Void %1, %2?").arg(TableWords::longName(trade.tableName), amount),
                   .note = tr("Nothing is paid, and what was ordered goes back into stock."),
                   .suggestions = { tr("Guests left"), tr("Entered twice"), tr("Wrong table") },
                   .keepText = tr("Keep it"),
                   .actText = tr("Void") },
                 this, [this, id = trade.id](const QString& reason) {
                     run([store = *m_store, id, reason](
                             BackOffice& books) { return books.voidTrade.run(store, id, reason); },
                         tr("The trade is void"));
                 });
}

void LiveActs::askForTableName(const QString& title, const QString& name, const QString& actText,
                               std::function<void(const QString&)> act)
{
    auto* sheet = new Sheet(m_anchor, title, 420);
    auto* field = new Field(tr("Name of the table"), sheet);
    field->edit()->setObjectName(u"tableNameEdit"_s);
    field->edit()->setMaxLength(255);
    field->setText(name);
    sheet->body()->addWidget(field);
    Button* cancel = sheet->addButton(tr("Cancel"));
    Button* go = sheet->addButton(actText, ButtonRole::Primary);
    go->setObjectName(u"tableNameButton"_s);
    connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    const auto apply = [sheet, field, act = std::move(act)] {
        if (field->text().trimmed().isEmpty()) {
            field->setError(LiveActs::tr("Type a name."));
            return;
        }
        act(field->text());
        sheet->accept();
    };
    connect(go, &Button::clicked, sheet, apply);
    connect(field->edit(), &QLineEdit::returnPressed, sheet, apply);
    sheet->open(field->edit());
    field->edit()->selectAll();
}

void LiveActs::addTable()
{
    askForTableName(tr("Add a table"), {}, tr("Add"), [this](const QString& name) {
        run([store = *m_store,
             name](BackOffice& books) { return books.changeTables.add(store, name); },
            tr("%1 was added").arg(TableWords::longName(name.trimmed())));
    });
}

void LiveActs::renameTable(TableId table, const QString& name)
{
    askForTableName(tr("Rename %1").arg(TableWords::longName(name)), name, tr("Rename"),
                    [this, table](const QString& changed) {
                        run(
                            [store = *m_store, table, changed](BackOffice& books) {
                                return books.changeTables.rename(store, table, changed);
                            },
                            tr("The table is called %1 now").arg(changed.trimmed()));
                    });
}

void LiveActs::removeTable(TableId table, const QString& name)
{
    m_services.work.ask(
        this,
        [store = *m_store, table](BackOffice& books) {
            return books.removeTable.devicesOn(store, table);
        },
        [this, table, name](const Result<QList<Device>>& devices) {
            if (!devices)
                emit failed(devices.error());
            else if (devices->isEmpty())
                runRemoveTable(table, name);
            else
                askToRemoveWith(*devices, table, name);
        });
}

void LiveActs::askToRemoveWith(const QList<Device>& devices, TableId table, const QString& name)
{
    QStringList labels;
    for (const Device& device : devices)
        labels.append(device.label);
    askBefore(
        m_anchor,
        { .title = tr("Remove %1?").arg(TableWords::longName(name)),
          .note = tr("Tablets that stand on it: %1. They are taken out of use with the table. "
                     "To keep one, move it to another table first: Settings, Order devices.")
                      .arg(labels.join(u", "_s)),
          .keepText = tr("Keep the table"),
          .actText = tr("Remove") },
        this, [this, table, name] { runRemoveTable(table, name); });
}

void LiveActs::runRemoveTable(TableId table, const QString& name)
{
    const auto again = [this, name] {
        run([store = *m_store,
             name](BackOffice& books) { return books.changeTables.add(store, name); },
            tr("%1 was added").arg(TableWords::longName(name)));
    };
    m_services.work.act(
        this,
        [store = *m_store, table](BackOffice& books) {
            return books.removeTable.run(store, table);
        },
        [this, name, again](const Result<QList<Device>>& revoked) {
            if (!revoked) {
                emit failed(revoked.error());
                return;
            }
            const QString text = tr("%1 was removed").arg(TableWords::longName(name));
            // A table can be made again, but its tablets have to be paired anew.
            if (revoked->isEmpty())
                emit said({ .text = text, .actionText = tr("Undo"), .action = again });
            else
                emit said({ .text = text });
        });
}

} // namespace jangbu::ui
