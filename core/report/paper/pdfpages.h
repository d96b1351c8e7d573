#pragma once

#include "core/result.h"

#include <QIODevice>

#include <functional>

class QPainter;

namespace jangbu {

/// Pages of A4 that can be drawn one by one, with a painter in 1/96 inch.
struct PaperPages {
    QString title {};
    int count = 0;
    std::function<void(QPainter&, int page)> paint {};

    static constexpr int unitsPerInch = 96;
};

/// Writes pages as PDF. Needs an application that may draw (drawingapplication.h) but no display.
/// FILE_NOT_WRITABLE.
Done writePdfPages(const PaperPages& pages, QIODevice& device);

} // namespace jangbu
