#pragma once

class QPainter;
class QRect;

namespace jangbu::ui {

struct Tokens;

/// A switch of 36 × 20 in the middle of a place; for the widget and for delegates.
void paintToggle(QPainter& painter, const QRect& place, bool isOn, bool isEnabled,
                 const Tokens& tokens);

} // namespace jangbu::ui
