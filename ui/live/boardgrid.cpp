#include "ui/live/boardgrid.h"

#include "core/text/textsearch.h"
#include "ui/live/tabletile.h"
#include "ui/live/tablewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QLabel>

#include <cstdlib>
#include <limits>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 10;
constexpr int titleHeight = 26;
constexpr int sectionGap = 14;

QString keyOf(const BoardTable& table)
{
    return table.id ? u"table %1"_s.arg(table.id->value())
                    : u"trade %1"_s.arg(table.trade ? table.trade->id.value() : 0);
}

} // namespace

BoardPlace BoardPlace::of(const BoardTable& table)
{
    return { .table = table.id,
             .trade = table.trade ? std::optional(table.trade->id) : std::nullopt,
             .name = table.name };
}

bool BoardPlace::isSameAs(const BoardPlace& other) const
{
    if (table || other.table)
        return table == other.table;
    return trade == other.trade;
}

BoardGrid::BoardGrid(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_startSale(new StartTile(tr("Take-out sale"), this))
    , m_addTable(new Button(tr("Add table"), ButtonRole::Link, u"plus"_s, this))
{
    const std::array titles { tr("Dining room"), tr("Take-out and delivery"),
                              tr("Open in imported files") };
    for (size_t index = 0; index < m_sections.size(); ++index) {
        m_sections[index].title
            = makeLabel(titles[index], TextStyle::SmallBold, Tone::Normal, this);
        m_sections[index].note = makeLabel({}, TextStyle::Small, Tone::Muted, this);
    }
    m_startSale->setObjectName(u"startSaleTile"_s);
    m_addTable->setObjectName(u"addTableButton"_s);
    m_addTable->setSize(ButtonSize::Small);
    connect(m_startSale, &StartTile::clicked, this, &BoardGrid::counterSaleWanted);
    connect(m_addTable, &Button::clicked, this, &BoardGrid::tableWanted);
    connect(m_startSale, &StartTile::stepped, this,
            [this](int columns, int rows) { step(m_startSale, columns, rows); });
}

void BoardGrid::setView(const BoardView& view, const Currency& currency, const BoardMoment& moment)
{
    const bool isFirst = m_tiles.isEmpty();
    m_kept.clear();
    m_fresh.clear();
    fill(m_sections[Hall], view.hall, currency, moment);
    fill(m_sections[Counter], view.counter, currency, moment);
    fill(m_sections[Elsewhere], view.elsewhere, currency, moment);
    m_sections[Counter].tiles.append(m_startSale);
    for (auto old = m_tiles.cbegin(); old != m_tiles.cend(); ++old) {
        if (!m_kept.contains(old.key()))
            old.value()->deleteLater();
    }
    m_tiles = m_kept;
    showNotes(view);
    choose(m_chosen);
    layOut();
    // What was there when the page was opened is no news.
    for (TableTile* tile : std::as_const(m_fresh)) {
        if (!isFirst)
            tile->appear();
    }
}

void BoardGrid::fill(Section& section, const QList<BoardTable>& tables, const Currency& currency,
                     const BoardMoment& moment)
{
    section.tiles.clear();
    for (const BoardTable& table : tables) {
        TableTile* tile = tileFor(table, currency, moment);
        m_kept.insert(keyOf(table), tile);
        section.tiles.append(tile);
    }
}

TableTile* BoardGrid::tileFor(const BoardTable& table, const Currency& currency,
                              const BoardMoment& moment)
{
    const qint64 minutes = table.trade ? minutesBetween(table.trade->openedAtUtc, moment.now) : 0;
    const TileContent content { table, currency, minutes, placeStateOf(table, moment) };
    if (TableTile* known = m_tiles.value(keyOf(table))) {
        known->setContent(content);
        return known;
    }
    auto* tile = new TableTile(content, m_formats, this);
    m_fresh.append(tile);
    connect(tile, &TableTile::clicked, this, [this, tile] { take(tile); });
    connect(tile, &TableTile::activated, this, [this, tile] {
        take(tile);
        emit placeActivated(BoardPlace::of(tile->table()));
    });
    connect(tile, &TableTile::stepped, this,
            [this, tile](int columns, int rows) { step(tile, columns, rows); });
    return tile;
}

void BoardGrid::showNotes(const BoardView& view)
{
    const auto all = static_cast<int>(view.hall.size());
    m_sections[Hall].note->setText(
        all == 0 ? QString() : tr("%1 of %n in use", nullptr, all).arg(view.hallInUse()));
    m_sections[Counter].note->setText(
        view.counter.isEmpty() ? QString() : m_formats.count(view.counter.size()));
    m_sections[Elsewhere].note->setText(m_formats.count(view.elsewhere.size()));
}

void BoardGrid::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    layOut();
}

bool BoardGrid::isFound(const TableTile* tile) const
{
    const BoardTable& table = tile->table();
    if (m_filter.isEmpty() || findText(TableWords::longName(table.name), m_filter)
        || findText(table.name, m_filter))
        return true;
    if (!table.trade)
        return false;
    QString digits = m_filter;
    digits.remove(u',');
    return findText(table.trade->firstProduct, m_filter)
        || QString::number(table.trade->amount.minor()).startsWith(digits);
}

void BoardGrid::choose(const std::optional<BoardPlace>& place)
{
    m_chosen = place;
    for (TableTile* tile : std::as_const(m_tiles))
        tile->setChosen(place && BoardPlace::of(tile->table()).isSameAs(*place));
}

void BoardGrid::focusChosen()
{
    for (TableTile* tile : std::as_const(m_tiles)) {
        if (tile->isChosen())
            tile->setFocus(Qt::OtherFocusReason);
    }
}

int BoardGrid::tileCount() const
{
    return static_cast<int>(m_tiles.size());
}

void BoardGrid::take(TableTile* tile)
{
    const BoardPlace place = BoardPlace::of(tile->table());
    choose(place);
    emit placeChosen(place);
}

void BoardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BoardGrid::layOut()
{
    const int columns = qMax(1, (width() + gap) / (TableTile::lowestWidth + gap));
    const QSize add = m_addTable->sizeHint();
    m_addTable->setGeometry(width() - add.width(), -4, add.width(), add.height());
    m_addTable->setVisible(m_filter.isEmpty());
    int top = 0;
    for (Section& section : m_sections)
        top = layOutSection(section, top, columns);
    setMinimumHeight(qMax(0, top - sectionGap));
}

int BoardGrid::layOutSection(Section& section, int top, int columns)
{
    QList<QWidget*> shown;
    for (QWidget* widget : std::as_const(section.tiles)) {
        const auto* tile = qobject_cast<TableTile*>(widget);
        const bool isShown = tile ? isFound(tile) : m_filter.isEmpty();
        widget->setVisible(isShown);
        if (isShown)
            shown.append(widget);
    }
    // The dining room has its title also while it is empty: a table is added there.
    const bool hasTitle = !shown.isEmpty() || (&section == &m_sections[Hall] && m_filter.isEmpty());
    section.title->setVisible(hasTitle);
    section.note->setVisible(hasTitle);
    if (!hasTitle)
        return top;
    const int titleWidth = section.title->sizeHint().width();
    section.title->setGeometry(0, top, titleWidth, 20);
    section.note->setGeometry(titleWidth + 8, top, section.note->sizeHint().width(), 20);
    const int left = top + titleHeight + 4;
    QWidget* before = nullptr;
    for (int index = 0; index < shown.size(); ++index) {
        // From edge to edge, so that no pixel is lost at the right.
        const int column = index % columns;
        const int x = (width() + gap) * column / columns;
        const int next = (width() + gap) * (column + 1) / columns;
        const int y = left + index / columns * (TableTile::tileHeight + gap);
        shown[index]->setGeometry(x, y, next - gap - x, TableTile::tileHeight);
        if (before)
            QWidget::setTabOrder(before, shown[index]);
        before = shown[index];
    }
    const auto rows = (static_cast<int>(shown.size()) + columns - 1) / columns;
    if (rows == 0)
        return left + sectionGap;
    return left + rows * (TableTile::tileHeight + gap) - gap + sectionGap;
}

/// To the nearest tile in a direction: along it first, then sideways.
void BoardGrid::step(QWidget* from, int columns, int rows)
{
    const QPoint start = from->geometry().center();
    QWidget* nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (const Section& section : m_sections) {
        for (QWidget* tile : section.tiles) {
            const QPoint way = tile->geometry().center() - start;
            const int along = way.x() * columns + way.y() * rows;
            const int aside = std::abs(way.x() * rows) + std::abs(way.y() * columns);
            if (tile == from || tile->isHidden() || along <= TableTile::tileHeight / 2)
                continue;
            if (columns != 0 && aside > TableTile::tileHeight / 2)
                continue;
            if (along + 3 * aside < least) {
                least = along + 3 * aside;
                nearest = tile;
            }
        }
    }
    if (!nearest)
        return;
    nearest->setFocus(Qt::TabFocusReason);
    if (auto* tile = qobject_cast<TableTile*>(nearest))
        take(tile);
}

} // namespace jangbu::ui
