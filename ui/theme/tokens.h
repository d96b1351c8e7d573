#pragma once

#include <QColor>

#include <array>

class QPalette;
class QWidget;

namespace jangbu::ui {

enum class Scheme { Light, Dark };

/// Every colour of the program by its role, once for light and once for dark. Text on its own
/// ground reaches a contrast of 4.5, graphics 3 (WCAG 2 AA), but for disabled text.
struct Tokens {
    Scheme scheme = Scheme::Light;

    QColor window; ///< Behind the cards.
    QColor sidebar;
    QColor surface; ///< Cards, fields, tables.
    QColor surfaceRaised; ///< Dialogs, palette, menus.
    QColor sunken; ///< Heads of tables, tracks, closed days, neutral badges.
    QColor hover;
    QColor border;
    QColor borderStrong;
    QColor control; ///< Edges of fields and check boxes.

    QColor text;
    QColor muted;
    QColor disabled;

    QColor accent; ///< Fill of the one primary button, counts, toggles.
    QColor accentHover;
    QColor accentPress;
    QColor accentOn; ///< Text on the accent.
    QColor accentText; ///< Links, the selected page, the focus ring.
    QColor accentSoft;
    QColor accentLine;

    QColor positive;
    QColor positiveSoft;
    QColor negative;
    QColor negativeSoft;
    QColor warning;
    QColor warningSoft;
    QColor warningLine;

    std::array<QColor, 6> chart; ///< In this order; the last is "other" and cash.
    QColor compare; ///< The previous period, deductions.
    QColor grid;
    std::array<QColor, 7> heat; ///< From nothing sold to the most.

    QColor tooltip;
    QColor tooltipText;
    QColor tooltipMuted;
    QColor scrim;

    static const Tokens& of(Scheme scheme);
};

/// Those that the palette was made from; a widget's palette follows the application's.
const Tokens& tokensOf(const QPalette& palette);
const Tokens& tokensOf(const QWidget* widget);

/// A palette of the tokens, from which tokensOf() finds them again.
QPalette paletteOf(const Tokens& tokens);

} // namespace jangbu::ui
