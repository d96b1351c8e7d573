#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jangbu::test {

/// Something that stands in a source, and where.
struct Found {
    qsizetype line; ///< From 1.
    QString text;
};

/// A C++ source taken apart. It knows just enough of the language to tell code from comments
/// and literals; lines stay where they were.
struct SourceText {
    QString code; ///< Comments and the insides of literals are blanks.
    QList<Found> literals; ///< What stands between the quotes of each string.

    static SourceText of(const QString& text);
};

struct Include {
    qsizetype line;
    QString path;
    bool quoted;
};

QList<Include> includesOf(const QString& text);

struct Function {
    qsizetype line;
    QString name;
    qsizetype lineCount; ///< From the opening brace to the closing one.
};

struct Functions {
    QList<Function> list;
    bool balanced; ///< Whether every brace met its partner; if not, the list means nothing.
};

/// The functions that have a body, but for those inside of others.
Functions functionsOf(const SourceText& source);

/// Every .cpp and .h below these folders of a tree, as paths from its root.
QStringList sourcesUnder(const QString& root, const QStringList& folders);

QString readSource(const QString& root, const QString& path);

} // namespace jangbu::test
