#pragma once

#include "core/interchange/columnuse.h"
#include "core/interchange/salesfiles.h"

namespace jangbu {

enum class InspectedKind {
    Sales, ///< Ours, as the next two.
    Refunds,
    Menu,
    Foreign, ///< Sales of another program.
    Table, ///< In which those are looked up.
    OtherExport, ///< Known, but it holds no sold items.
    Unknown,
};

/// What a file is, as far as its first rows tell.
struct InspectedFile {
    QString path;
    qint64 bytes = 0;
    QByteArray encoding {};
    ForeignShape shape {}; ///< Where its header stands, also of a file that nobody knows.
    qint64 rows = 0;
    bool isRowCountExact = true; ///< False: an estimate, for a large file.
    InspectedKind kind = InspectedKind::Unknown;
    QString format {}; ///< The name and the title of its format; empty where none fits.
    QString title {};
    bool isKept = false; ///< A format that the owner has declared.
    QList<FileColumn> columns {}; ///< Of an unknown file with what its columns may be.
    std::optional<InputIssue> issue {}; ///< Why no format fits: which is nearest, what it lacks.

    bool isSales() const
    {
        return kind == InspectedKind::Sales || kind == InspectedKind::Foreign
            || kind == InspectedKind::Table;
    }
    bool has(ColumnUse use) const;
};

struct Inspection {
    QList<InspectedFile> files; ///< In the order of the paths.
    /// Why files that are known cannot be read together: one of several is not there.
    std::optional<Error> problem {};

    bool isKnown() const; ///< Each file is known, and they can be read.
    /// Whether each file with sales, refunds or a menu tells the store of its rows.
    bool namesStores() const;
    QStringList pathsOf(const QList<InspectedKind>& kinds) const;
    QStringList salesPaths() const;
};

/// Looks at files that an owner gives, together: which are ours, which are of a known format, what
/// is in them. Reads little of large ones but what their encoding needs.
class InspectFiles final {
public:
    InspectFiles(const Clock& clock, QString keptFolder)
        : m_clock(clock)
        , m_keptFolder(std::move(keptFolder))
    {
    }

    /// FILE_NOT_READABLE.
    Result<Inspection> run(const QStringList& paths) const;

private:
    Result<InspectedFile> headOf(const QString& path) const;
    void lookForFormats(QList<InspectedFile>& files) const;
    Done countRows(InspectedFile& file) const;
    std::optional<Error> problemOf(const Inspection& inspection) const;

    const Clock& m_clock;
    QString m_keptFolder;
};

} // namespace jangbu
