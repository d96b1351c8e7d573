#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace jangbu::ui {

/// Colour of a part by its place in the order of the chart; what comes after the fifth is "other".
QColor chartColor(const Tokens& tokens, qsizetype at);

/// The same rectangle with its edges on whole pixels of the device, for edges that are sharp at
/// 150 % too. It never vanishes.
QRectF sharp(const QPainter& painter, const QRectF& rect);
/// A line of one logical pixel that is sharp.
void drawRule(QPainter& painter, qreal left, qreal right, qreal y, const QColor& color);

/// Text in a single line, vertically centred in the rectangle.
void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment side, const QString& text,
              TextStyle style, const QColor& color);
QString elided(const QString& text, TextStyle style, qreal width);
qreal textWidth(const QString& text, TextStyle style);

/// A bar whose end away from the base line is round.
QPainterPath barPath(const QRectF& rect, qreal radius, bool isDownward = false);

/// Names below the base line, each centred at its x. Bold ones are always there; of the others
/// those that would touch their neighbours are left out by equal steps.
struct AxisName {
    qreal x = 0;
    QString text {};
    bool isBold = false;
};
void drawAxisNames(QPainter& painter, const QList<AxisName>& names, qreal top,
                   const Tokens& tokens);

inline constexpr qreal axisNameHeight = 24;

} // namespace jangbu::ui
