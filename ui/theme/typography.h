#pragma once

#include <QFont>

namespace jangbu::ui {

/// The sizes of text. Regular and bold only: the font of the distribution has no other weights.
enum class TextStyle {
    Hero, ///< The first key figure.
    Figure, ///< The other key figures.
    Total,
    Title, ///< The name of a page.
    Section, ///< Titles of panels and dialogs.
    CardTitle,
    Body,
    BodyBold,
    Small,
    SmallBold,
    Caption,
    CaptionBold,
};

QFont fontOf(TextStyle style);

/// The regular font of the program, in the size of its style, without the point size of the system.
QFont fontOfPixels(int pixelSize, bool isBold = false);

} // namespace jangbu::ui
