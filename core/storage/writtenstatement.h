#pragma once

#include "core/storage/bind.h"

#include <QStringList>

namespace jangbu {

/// A value as it may stand in a statement for MySQL and MariaDB. Text and bytes are hexadecimal
/// digits there, so nothing in them can be taken for anything else.
QString literalOf(const QVariant& value);

/// A statement with named places, `:store`, into which values are written.
class WrittenStatement final {
public:
    WrittenStatement() = default;
    explicit WrittenStatement(const QString& sql);

    /// The places, each once.
    const QStringList& places() const { return m_places; }
    /// With a value for each of places(), in their order.
    QString with(const QVariantList& values) const;

private:
    QStringList m_places;
    QStringList m_texts; ///< Before, between and after the places.
    QList<qsizetype> m_order; ///< Which place follows each text but the last.
};

} // namespace jangbu
