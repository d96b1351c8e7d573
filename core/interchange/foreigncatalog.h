#pragma once

#include "core/interchange/foreignformat.h"
#include "core/result.h"

namespace jangbu {

/// The formats of other programs' sales files that are known.
class ForeignCatalog final {
public:
    /// Those that are built in.
    static ForeignCatalog shipped();
    /// Those that are built in, and before them those that an owner has kept in `folder`. A file
    /// there that is no declaration is passed over.
    static ForeignCatalog withKept(const QString& folder);
    /// The one of a declaration that an owner has written. FILE_NOT_READABLE, FORMAT_INVALID.
    static Result<ForeignCatalog> fromFile(const QString& path);

    /// The same from its text. FORMAT_INVALID.
    static Result<ForeignCatalog> fromDeclaration(const QByteArray& json);

    const QList<ForeignFormat>& formats() const { return m_formats; }
    const QList<OtherExport>& others() const { return m_others; }
    /// Nothing where there is no format of that name.
    const ForeignFormat* find(const QString& name) const;
    QStringList names() const;
    /// Leaves one format, by its name, so that files must fit it.
    void keepOnly(const QString& name);

private:
    void addOthers(const QByteArray& json);

    QList<ForeignFormat> m_formats;
    QList<OtherExport> m_others;
};

} // namespace jangbu
