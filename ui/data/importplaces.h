#pragma once

#include <QString>

namespace jangbu::ui {

/// The folder in which an owner's own formats are kept.
QString keptFormatsFolder();
/// Where rows that cannot be read are set aside: beside the file, or among the documents.
QString rejectsPathFor(const QString& file);

} // namespace jangbu::ui
