#pragma once

#include "ui/formats.h"
#include "ui/live/placestate.h"

#include <QAbstractButton>

class QPainter;

namespace jangbu::ui {

/// What a tile of the board shows.
struct TileContent {
    BoardTable table;
    Currency currency;
    qint64 minutes = 0; ///< Since the trade was opened.
    PlaceState state = PlaceState::Free;
};

/// One table on the board: its name, what stands on it, the amount and the minutes, and by ground
/// and badge what it asks for. A free one is drawn dashed.
class TableTile final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int tileHeight = 102;
    static constexpr int lowestWidth = 146;

    TableTile(const TileContent& content, const Formats& formats, QWidget* parent = nullptr);

    void setContent(const TileContent& content);
    const BoardTable& table() const { return m_content.table; }
    void setChosen(bool isChosen);
    bool isChosen() const { return m_isChosen; }
    /// Fades in, gently; at once where the desktop wants no animations.
    void appear();

    QSize sizeHint() const override { return { 150, tileHeight }; }

signals:
    /// An arrow key asks for the next tile in that direction.
    void stepped(int columns, int rows);
    /// Enter: the owner wants to take the payment, or to start an order.
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void describe();
    QString products() const;
    void paintGround(QPainter& painter) const;
    /// Returns the width that is left for the name.
    int paintState(QPainter& painter, const QRect& line) const;
    void paintTrade(QPainter& painter, const BoardTrade& trade) const;

    TileContent m_content;
    const Formats& m_formats;
    bool m_isChosen = false;
    bool m_hasKeyFocus = false;
    qreal m_opacity = 1;
};

/// The dashed tile that starts something.
class StartTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StartTile(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 150, TableTile::tileHeight }; }

signals:
    void stepped(int columns, int rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace jangbu::ui
