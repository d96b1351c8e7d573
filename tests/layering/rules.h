#pragma once

#include "tests/layering/sourcetext.h"

#include <QSet>

namespace jangbu::test {

inline constexpr qsizetype maxSourceLines = 400;
inline constexpr qsizetype maxTableLines = 600;
inline constexpr qsizetype maxHeaderLines = 160;
inline constexpr qsizetype maxLineLength = 100;
inline constexpr qsizetype maxFunctionLines = 70;

/// Which Qt module a header belongs to.
class QtHeaders final {
public:
    /// Reads the folders of the installed Qt.
    static QtHeaders installed();

    void add(const QString& module, const QString& header) { m_headers[module].insert(header); }

    /// Empty for a header that is not of Qt.
    QString moduleOf(const QString& include) const;

private:
    QHash<QString, QSet<QString>> m_headers;
};

// Each rule takes one file, its path from the root and its text, and lists what breaks the rule.

QList<Found> wrongIncludes(const QString& path, const QString& text, const QtHeaders& qt);
QList<Found> misplacedSql(const QString& path, const SourceText& source);
QList<Found> floatingPoint(const QString& path, const SourceText& source);
QList<Found> oversize(const QString& path, const QString& text, const SourceText& source);

} // namespace jangbu::test
