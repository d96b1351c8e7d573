#include "ui/desk/desksection.h"

#include "ui/desk/desksheets.h"
#include "ui/desk/devicesmodel.h"
#include "ui/desk/duetimescard.h"
#include "ui/live/livewatch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/qrcodeview.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/toggle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int deviceRowHeight = 44;
constexpr int deviceHeadHeight = 37;
constexpr int mostDevicesShown = 8;

} // namespace

DeskSection::DeskSection(const PageServices& services)
    : SettingsSection(services,
                      { u"order-desk"_s,
                        u"tablet"_s,
                        tr("Order devices"),
                        { tr("Tablet"), tr("Phone"), tr("QR code"), tr("Table cards"),
                          tr("Network"), tr("Late orders"), tr("Delivery"), tr("Practice") } },
                      tr("Guests order from tablets and phones on the store's own network."))
    , m_model(new DevicesModel(services.formats, this))
{
    m_add = new Button(tr("Add device"), ButtonRole::Secondary, u"plus"_s, this);
    m_add->setObjectName(u"addDeviceButton"_s);
    addAction(m_add);
    connect(m_add, &Button::clicked, this, &DeskSection::askForDevice);
    body()->addWidget(makeDeskCard());
    body()->addWidget(makeDevicesCard());
    body()->addWidget(makeCardsCard());
    m_dueTimes = new DueTimesCard(services, this);
    body()->addWidget(m_dueTimes);
    connect(m_dueTimes, &DueTimesCard::failed, this, &DeskSection::showError);
    body()->addWidget(makePracticeCard());
    connectDesk();
}

QWidget* DeskSection::makeDeskCard()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 16, 20, 16);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_dot = new Dot(Dot::Kind::Muted, card);
    m_state = makeLabel({}, TextStyle::CardTitle, Tone::Normal, card);
    m_state->setObjectName(u"deskStateLabel"_s);
    head->addWidget(m_dot);
    head->addWidget(m_state);
    head->addStretch(1);
    words->addLayout(head);
    m_address = makeLabel({}, TextStyle::BodyBold, Tone::Accent, card);
    m_address->setObjectName(u"deskAddressLabel"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_addressNote = makeParagraph({}, TextStyle::Small, Tone::Muted, card);
    m_addressNote->setObjectName(u"deskAddressNote"_s);
    words->addSpacing(6);
    words->addWidget(m_address);
    words->addWidget(m_addressNote);
    words->addStretch(1);
    auto* network = new Button(tr("Address and encryption…"), ButtonRole::Link, {}, card);
    network->setObjectName(u"networkButton"_s);
    network->setSize(ButtonSize::Small);
    connect(network, &Button::clicked, this, &DeskSection::askForNetwork);
    auto* below = new QHBoxLayout;
    below->addWidget(network);
    below->addStretch(1);
    words->addLayout(below);
    m_code = new QrCodeView(112, card);
    m_code->setObjectName(u"deskCode"_s);
    m_toggle = new Toggle(tr("Take orders"), card);
    m_toggle->setObjectName(u"deskToggle"_s);
    row->addLayout(words, 1);
    row->addWidget(m_code, 0, Qt::AlignVCenter);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

QWidget* DeskSection::makeDevicesCard()
{
    auto* card = new Card(tr("Devices"), this);
    card->setFlush();
    m_limit = makeLabel({}, TextStyle::Small, Tone::Muted, card);
    m_limit->setObjectName(u"deviceLimitLabel"_s);
    card->head()->addWidget(m_limit);
    m_table = new QTableView(card);
    m_table->setObjectName(u"devicesTable"_s);
    m_table->setAccessibleName(tr("Devices"));
    m_table->setModel(m_model);
    dressTable(m_table, deviceRowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(DevicesModel::Menu, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(DevicesModel::Menu, 56);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == DevicesModel::Menu)
            openDeviceMenu(index);
    });
    connect(m_table, &QTableView::activated, this, &DeskSection::openDeviceMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& point) { openDeviceMenu(m_table->indexAt(point)); });
    m_noDevices = makeParagraph(tr("No device is paired yet. Guests can order with their own "
                                   "phones by the cards below."),
                                TextStyle::Small, Tone::Muted, card);
    m_noDevices->setContentsMargins(16, 4, 16, 14);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_noDevices);
    return card;
}

QWidget* DeskSection::makeCardsCard()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 14, 20, 14);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Table cards"), TextStyle::CardTitle, Tone::Normal, card));
    words->addWidget(makeParagraph(
        tr("A card with a code for each table: guests point their phone at it and order."),
        TextStyle::Small, Tone::Muted, card));
    row->addLayout(words, 1);
    auto* renew = new Button(tr("New code…"), ButtonRole::Ghost, {}, card);
    renew->setObjectName(u"renewKeyButton"_s);
    auto* print = new Button(tr("Print"), ButtonRole::Secondary, u"printer"_s, card);
    print->setObjectName(u"printCardsButton"_s);
    auto* save = new Button(tr("Save as PDF"), ButtonRole::Secondary, u"download"_s, card);
    save->setObjectName(u"saveCardsButton"_s);
    for (Button* button : { renew, print, save })
        row->addWidget(button);
    connect(renew, &Button::clicked, this, &DeskSection::askForKeyRenewal);
    connect(print, &Button::clicked, this, [this] { makeCards(CardsTo::Printer); });
    connect(save, &Button::clicked, this, [this] { makeCards(CardsTo::File); });
    card->body()->addLayout(row);
    return card;
}

QWidget* DeskSection::makePracticeCard()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 14, 20, 14);
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Practice lunch"), TextStyle::CardTitle, Tone::Normal, card));
    words->addWidget(makeParagraph(
        tr("An hour of guests who are none, to try everything out. Your books stay untouched."),
        TextStyle::Small, Tone::Muted, card));
    row->addLayout(words, 1);
    auto* start = new Button(tr("Start practice"), ButtonRole::Secondary, u"play"_s, card);
    start->setObjectName(u"practiceButton"_s);
    row->addWidget(start);
    connect(start, &Button::clicked, this, &DeskSection::practiceWanted);
    card->body()->addLayout(row);
    return card;
}

void DeskSection::connectDesk()
{
    DeskControl* desk = services().desk;
    m_toggle->setEnabled(desk != nullptr);
    if (desk) {
        connect(desk, &DeskControl::stateChanged, this, &DeskSection::showDesk);
        connect(desk, &DeskControl::booksChanged, this, [this] {
            if (isVisible() && hasStore())
                refresh();
        });
        connect(m_toggle, &Toggle::clicked, this, [desk](bool isOn) {
            DeskChoice choice = desk->choice();
            choice.isOn = isOn;
            desk->choose(choice);
        });
    }
    showDesk();
}

void DeskSection::showDesk()
{
    const DeskState state = services().desk ? services().desk->state() : DeskState();
    const bool isWanted = services().desk && services().desk->choice().isOn;
    m_toggle->setChecked(isWanted);
    m_dot->setKind(state.problem         ? Dot::Kind::Warning
                       : state.isRunning ? Dot::Kind::Positive
                                         : Dot::Kind::Muted);
    m_state->setText(state.isBusy          ? tr("One moment…")
                         : state.isRunning ? tr("Taking orders")
                         : state.problem   ? tr("Orders cannot be taken")
                                           : tr("Takes no orders"));
    const QString address
        = state.addresses.isEmpty() ? QString() : state.addresses.first().toString();
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
    m_code->setText(address);
    m_code->setVisible(!address.isEmpty());
    QStringList others;
    for (const QUrl& url : state.addresses.mid(1))
        others.append(url.toString());
    if (state.problem)
        m_addressNote->setText(sentenceFor(*state.problem, formats().language()));
    else if (address.isEmpty())
        m_addressNote->setText(tr("Switched on, tablets and phones can order as long as Jangbu "
                                  "runs on this computer."));
    else if (others.isEmpty())
        m_addressNote->setText(
            tr("Open this address on a tablet, or point its camera at the code."));
    else
        m_addressNote->setText(
            tr("Open this address on a tablet, or point its camera at the code. Also: %1")
                .arg(others.join(u", "_s)));
}

void DeskSection::refresh()
{
    m_dueTimes->setStore(store());
    m_dueTimes->refresh();
    const Instant now = services().clock.nowUtc();
    work().ask(
        this,
        [store = store(), now](BackOffice& books) -> Result<Sight> {
            Sight sight;
            JANGBU_TRY_ASSIGN(sight.devices, books.changeDevices.list(store));
            JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
            sight.grade = settings.gradeOn(store.time.businessDateOf(now));
            JANGBU_TRY_ASSIGN(const BoardView board,
                              books.tableBoard.run(store, TableBoard::Reach::Tables));
            for (const BoardTable& table : board.hall)
                sight.tables.append(table.name);
            return sight;
        },
        [this](const Result<Sight>& sight) {
            if (sight)
                show(*sight);
            else
                showError(sight.error());
        });
}

void DeskSection::show(const Sight& sight)
{
    m_sight = sight;
    m_model->setDevices(sight.devices, store().time, services().clock.nowUtc());
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_noDevices->setVisible(rows == 0);
    m_table->setFixedHeight(deviceHeadHeight + deviceRowHeight * qMin(mostDevicesShown, rows));
    const int limit = deviceLimitOf(sight.grade);
    m_limit->setText(tr("%1 of %2 that %3 allows")
                         .arg(rows)
                         .arg(limit)
                         .arg(gradeWords(sight.grade, formats().language())));
    m_add->setEnabled(rows < limit);
    m_add->setToolTip(rows < limit ? QString()
                                   : tr("The grade allows no more devices. Remove one first."));
}

} // namespace jangbu::ui
