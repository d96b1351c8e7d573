#pragma once

#include "core/interchange/importfiles.h"
#include "core/interchange/inspectfiles.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// The words of imports, once for all parts of the page.
class ImportWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::ImportWords)

public:
    static QString nameOf(ColumnUse use);
    /// `Our own sales`, `Known as OKPOS …`
    static QString kindOf(const InspectedFile& file);
    /// `18.4 MB · 82,417 rows · CP949`
    static QString factsOf(const InspectedFile& file, const Formats& formats);
    /// `the time cannot be read, as in 19:50`
    static QString reasonOf(const InputIssue& issue, Language language);
    /// The same with line and column.
    static QString issueLine(const InputIssue& issue, Language language);
    /// Why a file, or several together, cannot be read.
    static QString problemOf(const InspectedFile& file, Language language);
    static QString problemOf(const Error& error, Language language);
    static QString kindOf(ImportedKind kind);
    static QString wayOf(const PreviewRow& row);
};

} // namespace jangbu::ui
