#pragma once

#include "app/ctl/phrase.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace jangbu::bench {

/// One line of the table.
struct BenchRow {
    QString name; ///< `payments`, as --only takes it with what stands before the first point.
    Phrase work {};
    QString measured {}; ///< `7.1 ms`
    QString compared {}; ///< `3.1 × the memory loop`; empty where there is nothing to compare.
    Phrase target {}; ///< Empty where there is none.
    std::optional<bool> isMet {};
    QJsonObject figures {}; ///< The numbers behind it: whole numbers, the unit in the key.
};

/// What a bench measured.
class BenchReport final {
public:
    void add(BenchRow row) { m_rows.append(std::move(row)); }
    const QList<BenchRow>& rows() const { return m_rows; }
    QJsonObject json() const;
    QString text(Language language) const;

private:
    QList<BenchRow> m_rows;
};

// Numbers for people: three figures, with a point.
QString durationText(qint64 ns); ///< `7.10 ms`
QString rateText(qint64 count, qint64 ns, const QString& what); ///< `12,300 payments/s`
QString ratioText(qint64 part, qint64 whole); ///< `3.14`
qint64 perSecond(qint64 count, qint64 ns);

} // namespace jangbu::bench
