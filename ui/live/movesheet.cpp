#include "ui/live/movesheet.h"

#include "core/store/store.h"
#include "ui/live/tablewords.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeColumns = 4;
constexpr int mostHeight = 380;

void addTo(QGridLayout* grid, QWidget* widget)
{
    grid->addWidget(widget, grid->count() / placeColumns, grid->count() % placeColumns);
}

} // namespace

MoveSheet::MoveSheet(QWidget* anchor, const Formats& formats, const Store& store,
                     const LedgerTrade& trade, const BoardView& board)
    : Sheet(anchor, tr("Where does %1 go?").arg(TableWords::longName(trade.tableName)), 520)
    , m_groups(new QVBoxLayout)
{
    setObjectName(u"moveSheet"_s);
    setNote(tr("Orders and what was paid go along. At a table in use both bills become one."));
    auto* content = new QWidget(this);
    setStyleProperty(content, "role", u"clear"_s);
    content->setLayout(m_groups);
    m_groups->setContentsMargins(2, 2, 2, 2);
    m_groups->setSpacing(8);
    QGridLayout* free = addGroup(tr("Free"));
    QGridLayout* taken = addGroup(tr("Join with"));
    for (const auto* places : { &board.hall, &board.counter }) {
        for (const BoardTable& place : *places) {
            if (!place.trade)
                addFree(free, place);
            else if (place.trade->state == TradeState::Open && place.trade->id != trade.id)
                addTaken(taken, place, formats.amount(place.trade->left(), store.currency));
        }
    }
    for (QGridLayout* grid : { free, taken }) {
        if (grid->count() == 0)
            grid->addWidget(makeLabel(tr("None"), TextStyle::Small, Tone::Muted, content), 0, 0);
    }
    m_groups->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(qMin(mostHeight, content->sizeHint().height() + 4));
    body()->addWidget(area);
    Button* cancel = addButton(tr("Cancel"));
    connect(cancel, &Button::clicked, this, &Sheet::reject);
}

QGridLayout* MoveSheet::addGroup(const QString& title)
{
    m_groups->addWidget(makeLabel(title, TextStyle::SmallBold, Tone::Normal, this));
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (int column = 0; column < placeColumns; ++column)
        grid->setColumnStretch(column, 1);
    m_groups->addLayout(grid);
    return grid;
}

void MoveSheet::addFree(QGridLayout* grid, const BoardTable& place)
{
    auto* button = new Button(TableWords::shortName(place.name), ButtonRole::Secondary, {}, this);
    button->setObjectName(u"moveTo "_s + place.name);
    addTo(grid, button);
    connect(button, &Button::clicked, this, [this, name = place.name] {
        emit freeChosen(name);
        accept();
    });
}

void MoveSheet::addTaken(QGridLayout* grid, const BoardTable& place, const QString& amount)
{
    auto* button = new Button(u"%1\n%2"_s.arg(TableWords::shortName(place.name), amount),
                              ButtonRole::Secondary, {}, this);
    button->setObjectName(u"joinWith "_s + place.name);
    button->setAccessibleName(u"%1, %2"_s.arg(TableWords::longName(place.name), amount));
    button->setMinimumHeight(52);
    addTo(grid, button);
    connect(button, &Button::clicked, this, [this, place] {
        emit tradeChosen(place);
        accept();
    });
}

void MoveSheet::start()
{
    open();
}

} // namespace jangbu::ui
