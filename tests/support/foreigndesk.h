#pragma once

#include "core/interchange/salesfiles.h"
#include "tests/support/stillclock.h"

#include <QTemporaryDir>

namespace jangbu::test {

/// Reads sales files of other programs, without importing them, and shows what they say.
class ForeignDesk final {
public:
    ForeignDesk() = default;
    explicit ForeignDesk(const QString& currency)
    {
        m_terms.currency = *Currency::fromCode(currency);
    }
    Q_DISABLE_COPY_MOVE(ForeignDesk)

    SalesFileOptions& options() { return m_options; }
    QString write(const QString& name, const QByteArray& content) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Reads `content` as a file of its own.
    QStringList read(const QByteArray& content);
    /// A row each: `line trade|time|item|category|quantity × price − discount|payment`, with
    /// `refund KEY` for refunds and ` +tax`, or `line: column: what was expected`. Last how many
    /// rows were left out, where there are some. An error is shown as its issues alone.
    QStringList readFiles(const QStringList& paths);

    struct Sums {
        qint64 rows = 0; ///< That can be read.
        qint64 unreadable = 0;
        qint64 pieces = 0; ///< Net of refunds, as the next.
        qint64 minor = 0;
        QSet<QByteArray> trades {};
        bool isExact = true; ///< Each row has a key, names, and numbers within the limits.
        QString error {}; ///< Its issues.

        QString shown() const;
    };
    /// Of the files, without showing them.
    Sums sumsOf(const QStringList& paths);

private:
    template <typename Each> QStringList eachRow(const QStringList& paths, Each each);
    static QStringList issuesOf(const QList<InputIssue>& issues);

    QTemporaryDir m_folder;
    StillClock m_clock;
    NewStore m_terms;
    SalesFileOptions m_options { .onlyStore = QStringLiteral("한강") };
    qint64 m_leftOut = 0;
};

/// Where the header files and the real files beside the sources are; empty where they are not.
QString foreignHeaders();
QString realFiles();

} // namespace jangbu::test
