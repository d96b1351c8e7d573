#include "core/report/paper/tablecards.h"
#include "core/report/savereport.h"
#include "ui/desk/desksection.h"
#include "ui/desk/desksheets.h"
#include "ui/desk/devicesmodel.h"
#include "ui/live/tablewords.h"
#include "ui/print/reportprinter.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void DeskSection::askForDevice()
{
    askForNewDevice(this, m_sight.tables, this, [this](const QString& label, const QString& table) {
        addDevice(label, table);
    });
}

void DeskSection::addDevice(const QString& label, const QString& table)
{
    work().act(
        this,
        [store = store(), label, table](BackOffice& books) {
            return books.changeDevices.add(store, label, table);
        },
        [this, label](const Result<AddedDevice>& added) {
            if (!added) {
                showError(added.error());
                return;
            }
            const DeskState state = services().desk ? services().desk->state() : DeskState();
            auto* sheet = new PairingSheet(this, services(), store(), label, *added,
                                           state.addresses.value(0).toString());
            connect(sheet, &PairingSheet::paired, this, [this, label] {
                say(tr("%1 is paired").arg(label));
                refresh();
            });
            sheet->start();
            refresh();
        });
}

void DeskSection::askForNetwork()
{
    if (DeskControl* desk = services().desk) {
        askForDeskNetwork(this, desk->choice(), this,
                          [desk](const DeskChoice& choice) { desk->choose(choice); });
    }
}

void DeskSection::openDeviceMenu(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Device device = m_model->at(index.row());
    auto* menu = new QMenu(this);
    menu->setObjectName(u"deviceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this,
            [this, device] { renameDevice(device); });
    connect(menu->addAction(tr("To another table…")), &QAction::triggered, this,
            [this, device] { moveDevice(device); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove…")), &QAction::triggered, this,
            [this, device] { revokeDevice(device); });
    const QRect place = m_table->visualRect(m_model->index(index.row(), DevicesModel::Menu));
    menu->popup(m_table->viewport()->mapToGlobal(place.bottomLeft()));
}

void DeskSection::renameDevice(const Device& device)
{
    askForText(
        this,
        { tr("Rename %1").arg(device.label), tr("Name of the device"), device.label, tr("Rename") },
        this, [this, id = device.id](const QString& label) {
            work().act(
                this,
                [store = store(), id, label](BackOffice& books) {
                    return books.changeDevices.rename(store, id, label);
                },
                [this, label](const Done& renamed) {
                    if (!renamed)
                        showError(renamed.error());
                    else
                        say(tr("The device is called %1 now").arg(label.trimmed()));
                    refresh();
                });
        });
}

void DeskSection::moveDevice(const Device& device)
{
    askForTable(this, tr("Which table does %1 order for?").arg(device.label), m_sight.tables,
                device.tableName, this, [this, id = device.id](const QString& table) {
                    work().act(
                        this,
                        [store = store(), id, table](BackOffice& books) {
                            return books.changeDevices.moveTo(store, id, table);
                        },
                        [this, table](const Done& moved) {
                            if (!moved)
                                showError(moved.error());
                            else
                                say(tr("It orders for %1 now").arg(TableWords::longName(table)));
                            refresh();
                        });
                });
}

void DeskSection::revokeDevice(const Device& device)
{
    askBefore(this,
              { .title = tr("Remove %1?").arg(device.label),
                .note = tr("It cannot order any more from this moment on. What it ordered stays."),
                .keepText = tr("Keep it"),
                .actText = tr("Remove") },
              this, [this, device] {
                  work().act(
                      this,
                      [store = store(), id = device.id](BackOffice& books) {
                          return books.changeDevices.revoke(store, id);
                      },
                      [this, label = device.label](const Done& revoked) {
                          if (!revoked)
                              showError(revoked.error());
                          else
                              say(tr("%1 was removed").arg(label));
                          refresh();
                      });
              });
}

void DeskSection::askForKeyRenewal()
{
    askForTable(this, tr("Which table gets a new code?"), m_sight.tables, {}, this,
                [this](const QString& table) { renewKey(table); });
}

void DeskSection::renewKey(const QString& table)
{
    work().act(
        this,
        [store = store(), table](BackOffice& books) -> Result<TableKey> {
            JANGBU_TRY_ASSIGN(const auto keys, books.tableKeys.all(store));
            for (const TableKey& key : keys) {
                if (key.tableName == table)
                    return books.tableKeys.renew(store, key.table);
            }
            return Error { ErrorCode::TableNotFound, { table } };
        },
        [this, table](const Result<TableKey>& renewed) {
            if (renewed)
                say(tr("%1 has a new code. Print its card again; the old one is void.")
                        .arg(TableWords::longName(table)));
            else
                showError(renewed.error());
        });
}

void DeskSection::makeCards(CardsTo where)
{
    const DeskState state = services().desk ? services().desk->state() : DeskState();
    if (state.addresses.isEmpty()) {
        say(tr("Switch the desk on first: the cards hold its address."));
        return;
    }
    work().act(
        this, [store = store()](BackOffice& books) { return books.tableKeys.all(store); },
        [this, where](const Result<QList<TableKey>>& keys) {
            if (keys)
                deliverCards(*keys, where);
            else
                showError(keys.error());
        });
}

void DeskSection::deliverCards(const QList<TableKey>& keys, CardsTo where)
{
    const QUrl address = services().desk->state().addresses.value(0);
    QList<TableCard> cards;
    for (const TableKey& key : keys) {
        QUrl url = address;
        url.setFragment(u"table="_s + key.key);
        cards.append({ store().name, TableWords::longName(key.tableName), url.toString() });
    }
    const auto pages = tableCardPages(cards, formats().language());
    if (!pages) {
        showError(pages.error());
        return;
    }
    if (where == CardsTo::Printer) {
        previewPages(*pages, this);
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save table cards"), QDir::home().filePath(tr("Table cards") + u".pdf"_s),
        u"*.pdf"_s);
    if (path.isEmpty())
        return;
    const Done saved
        = saveFile(path, [&](QIODevice& device) { return writePdfPages(*pages, device); });
    if (saved)
        say(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        showError(saved.error());
}

} // namespace jangbu::ui
