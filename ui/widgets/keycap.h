#pragma once

#include <QString>

class QPainter;
class QPoint;
class QRect;
class QSize;

namespace jangbu::ui {

struct Tokens;

/// A key as it is drawn beside what it does.
QSize keyCapSize(const QString& key);
/// Right-aligned in the place.
void paintKeyCap(QPainter& painter, const QRect& place, const QString& key, const Tokens& tokens);

} // namespace jangbu::ui
