#pragma once

#include <QPushButton>

namespace jangbu::ui {

/// A name in a legend or a list that leads to what stands behind it; plain until it is hovered.
QPushButton* makeLegendButton(const QString& text, QWidget* parent);

} // namespace jangbu::ui
