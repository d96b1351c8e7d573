#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/foreignsalesreader.h"
#include "core/interchange/salesrow.h"

#include <memory>
#include <vector>

namespace jangbu {

/// How files with sales are to be read.
struct SalesFileOptions {
    QString onlyStore {}; ///< The store of files that do not name one; takes all foreign rows.
    QString format {}; ///< `jangbu` or the name of a format; empty: by the header.
    QString mapPath {}; ///< The declaration of a format of one's own.
    QByteArray declaration {}; ///< The same, where it is in no file.
    QString keptFolder {}; ///< Of declarations that were kept; they come before those built in.
};

/// Files with sales, ours and those of other programs, each with the reader that fits it.
class SalesFiles final {
public:
    /// FILE_NOT_READABLE; IMPORT_INVALID for a file that no format fits; FORMAT_INVALID for a
    /// declaration that is none.
    static Result<SalesFiles> open(const QStringList& paths, const SalesFileOptions& options,
                                   const Clock& clock);
    /// Whether a file has the header of our own sales.csv, also a broken one. FILE_NOT_READABLE.
    static Result<bool> isOwn(const QString& path);
    /// What `format` may be.
    static QStringList formatNames();

    QList<SalesRowSource*> sources() const;
    /// Rows of foreign files that are no sales.
    qint64 leftOut() const;
    /// Of the files that tell one, after they were read.
    QList<FileTotal> totals() const;

private:
    std::vector<std::unique_ptr<SalesRowSource>> m_sources;
    std::vector<const ForeignSalesReader*> m_foreign;
};

} // namespace jangbu
