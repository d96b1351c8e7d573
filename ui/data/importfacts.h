#pragma once

#include "core/interchange/importfiles.h"
#include "ui/data/factlist.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// What an import does or did, as lines of words and counts; what is 0 is left out.
class ImportFacts final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::ImportFacts)

public:
    static QList<FactList::Fact> of(const FilesImportSummary& summary, const Formats& formats);
    /// Of the file's own total; empty where it tells none.
    static QList<FactList::Fact> ofTotals(const FilesImportSummary& summary,
                                          const Formats& formats);
};

} // namespace jangbu::ui
