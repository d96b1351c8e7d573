#pragma once

#include "ui/page.h"

#include <QList>

#include <functional>

namespace jangbu::ui {

/// What the side bar, the palette and the window need to know of a page before it is built.
struct PageEntry {
    PageId id;
    QString title;
    QString icon;
    std::function<Page*(const PageServices&)> make;
};

/// All pages, in the order of the side bar, in the language of now.
QList<PageEntry> pageList();

} // namespace jangbu::ui
