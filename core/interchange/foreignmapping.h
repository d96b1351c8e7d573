#pragma once

#include "core/interchange/inspectfiles.h"

namespace jangbu {

/// What an owner says of a file that nobody knows: which column is what.
struct ForeignMapping {
    QString title; ///< For people: how the format is called.
    QList<FileColumn> columns; ///< With their uses; each but Trade and Unused once.
    ForeignShape shape {};
};

/// Of the shape and the columns of a file; titled by its name.
ForeignMapping mappingOf(const InspectedFile& file);

/// The declaration of a format (resources/formats/README.md) that reads such files. How dates are
/// written is told by the first values; words for payments, totals and nothing are those that are
/// known everywhere. Files with the same columns get the same name, so that their trades are known
/// again. FORMAT_INVALID with an issue for each use that is missing or given twice.
Result<QByteArray> declarationOf(const ForeignMapping& mapping);

/// The declarations that an owner keeps, each a file in one folder.
class KeptFormats final {
public:
    struct Format {
        QString name;
        QString title;
    };

    explicit KeptFormats(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// By title; what is no declaration is passed over.
    QList<Format> list() const;
    /// Makes the folder. FORMAT_INVALID, FILE_NOT_WRITABLE.
    Done keep(const QByteArray& declaration) const;
    /// FILE_NOT_READABLE where there is none of that name.
    Done forget(const QString& name) const;

private:
    QString pathOf(const QString& name) const;

    QString m_folder;
};

} // namespace jangbu
