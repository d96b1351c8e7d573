#pragma once

#include <QString>

namespace jangbu {

/// Who holds the lease of an instance: a process on a machine, in words that other programs can
/// compare. A wrong judgement of it costs a repeated chunk at most, since what an owner writes
/// passes only by its token.
class JobOwner final {
public:
    /// Of this process; each object is another owner.
    static JobOwner ofThisProcess();

    /// As the books hold it.
    const QString& mark() const { return m_mark; }
    /// For people: `jangbuctl 4711 @ till-1`.
    const QString& shown() const { return m_shown; }

    /// Whether the owner of the mark ran on this machine and runs no more. False where nobody can
    /// tell from here; then its lease has to end.
    static bool isKnownDead(const QString& mark);

private:
    QString m_mark;
    QString m_shown;
};

} // namespace jangbu
