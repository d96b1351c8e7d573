#include "ui/settings/storessection.h"

#include "ui/formats.h"
#include "ui/settings/storeform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tablelook.h"
#include "ui/work/bookswork.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int storeRowHeight = 40;
constexpr int storeHeadHeight = 37;
constexpr int mostRowsShown = 6;

} // namespace

StoresSection::StoresSection(const PageServices& services)
    : SettingsSection(services,
                      { u"stores"_s,
                        u"store"_s,
                        tr("Stores"),
                        { tr("Name"), tr("Grade"), tr("Settlement day"), tr("Time zone"),
                          tr("Currency"), tr("VAT"), tr("POS fee"), tr("Business day") } },
                      tr("What is closed stays as it is; changes count for what comes after."))
    , m_model(new StoresTable(services.formats, this))
{
    auto* addButton = new Button(tr("Add store"), ButtonRole::Secondary, u"plus"_s, this);
    addButton->setObjectName(u"addStoreButton"_s);
    addAction(addButton);
    connect(addButton, &Button::clicked, this, &StoresSection::askForStore);
    body()->addWidget(makeTable());
    body()->addWidget(makeForm());
}

QWidget* StoresSection::makeTable()
{
    m_tableCard = new Card({}, this);
    m_tableCard->setFlush();
    m_table = new QTableView(m_tableCard);
    m_table->setObjectName(u"storesTable"_s);
    m_table->setAccessibleName(tr("Stores"));
    m_table->setModel(m_model);
    dressTable(m_table, storeRowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StoresSection::showChosen);
    m_tableCard->body()->addWidget(m_table);
    return m_tableCard;
}

QWidget* StoresSection::makeForm()
{
    m_formCard = new Card({}, this);
    m_formCard->body()->setContentsMargins(20, 20, 20, 16);
    m_form = new StoreForm(formats(), StoreForm::Purpose::Change, m_formCard);
    m_form->setObjectName(u"storeForm"_s);
    m_save = new Button(tr("Save store"), ButtonRole::Primary, {}, m_formCard);
    m_save->setObjectName(u"saveStoreButton"_s);
    m_revert = new Button(tr("Revert"), ButtonRole::Secondary, {}, m_formCard);
    m_revert->setObjectName(u"revertStoreButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    m_formCard->body()->addWidget(m_form);
    m_formCard->body()->addLayout(buttons);
    const auto allow = [this] {
        const bool isChanged = m_form->change().has_value();
        m_save->setEnabled(isChanged);
        m_revert->setEnabled(isChanged);
    };
    allow();
    connect(m_form, &StoreForm::edited, this, allow);
    connect(m_save, &Button::clicked, this, &StoresSection::save);
    connect(m_revert, &Button::clicked, this, &StoresSection::showChosen);
    return m_formCard;
}

void StoresSection::refresh()
{
    const Instant now = services().clock.nowUtc();
    work().ask(
        this,
        [now](BackOffice& books) -> Result<QList<StoreRow>> {
            QList<StoreRow> rows;
            JANGBU_TRY_ASSIGN(const auto stores, books.stores.all());
            for (const Store& store : stores) {
                JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
                rows.append({ store, settings, store.time.businessDateOf(now) });
            }
            return rows;
        },
        [this](const Result<QList<StoreRow>>& rows) {
            if (rows)
                show(*rows);
            else
                showError(rows.error());
        });
}

void StoresSection::show(const QList<StoreRow>& rows)
{
    // What is being typed is not thrown away by a change somewhere else.
    const bool isBeingEdited = m_form->change().has_value();
    const auto wanted = m_chosen ? *m_chosen
        : hasStore()             ? store().id
        : rows.isEmpty()         ? StoreId(1)
                                 : rows.first().store.id;
    m_model->setStores(rows);
    m_tableCard->setVisible(rows.size() > 1);
    m_table->setFixedHeight(storeHeadHeight
                            + storeRowHeight * qMin(mostRowsShown, static_cast<int>(rows.size())));
    if (rows.isEmpty())
        return;
    const int row = qMax(0, m_model->rowOf(wanted));
    const QSignalBlocker silent(m_table->selectionModel());
    m_table->setCurrentIndex(m_model->index(row, 0));
    if (!isBeingEdited)
        showChosen();
}

void StoresSection::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const StoreRow& row = m_model->at(current.row());
    m_chosen = row.store.id;
    m_form->show(row);
    m_save->setEnabled(false);
    m_revert->setEnabled(false);
}

void StoresSection::save()
{
    const auto change = m_form->change();
    if (!change)
        return;
    const QString name = m_model->at(m_table->currentIndex().row()).store.name;
    m_save->setBusy(true, tr("Saving"));
    work().act(
        this,
        [name, change = *change](BackOffice& books) { return books.changeStore.run(name, change); },
        [this](const Result<Store>& changed) {
            m_save->setBusy(false);
            if (!changed) {
                showError(changed.error());
                return;
            }
            m_chosen = changed->id;
            showChosen();
            say(tr("Saved %1").arg(changed->name));
            emit storesChanged();
            refresh();
        });
}

void StoresSection::askForStore()
{
    auto* sheet = new Sheet(this, tr("Add a store"), 560);
    sheet->setObjectName(u"addStoreSheet"_s);
    sheet->setNote(tr("All of it can be changed later, but for the currency."));
    auto* form = new StoreForm(formats(), StoreForm::Purpose::Add, sheet);
    sheet->body()->addWidget(form);
    Button* cancel = sheet->addButton(tr("Cancel"));
    Button* addButton = sheet->addButton(tr("Add store"), ButtonRole::Primary);
    addButton->setObjectName(u"addStoreConfirmButton"_s);
    addButton->setEnabled(false);
    connect(form, &StoreForm::edited, addButton,
            [form, addButton] { addButton->setEnabled(form->newStore().has_value()); });
    connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    connect(addButton, &Button::clicked, this, [this, form, sheet] {
        if (const auto made = form->newStore())
            add(*made);
        sheet->accept();
    });
    sheet->open(form->nameField()->edit());
}

void StoresSection::add(const NewStore& made)
{
    work().act(
        this, [made](BackOffice& books) { return books.addStore.run(made); },
        [this](const Result<Store>& added) {
            if (!added) {
                showError(added.error());
                return;
            }
            m_chosen = added->id;
            say(tr("Added %1").arg(added->name));
            emit storesChanged();
            refresh();
        });
}

} // namespace jangbu::ui
