#pragma once

#include <QString>

namespace jangbu::test {

/// A computer whose power can fail, for books on SQLite: a VFS over the system's own that knows
/// which writes have been synced. When the power fails nothing of this program reaches its files
/// any more; what was synced is there, and of all else as much as `survivors` says, sector by
/// sector. Books that are opened while it stands run on it. A file that this program syncs itself
/// counts as synced too.
class PowerSupply final {
public:
    enum class Survivors { None, Some }; ///< Some: by chance.

    explicit PowerSupply(quint32 seed = 1);
    /// All books are closed by then.
    ~PowerSupply();
    Q_DISABLE_COPY_MOVE(PowerSupply)

    /// How many writes and syncs there were so far.
    qint64 steps() const;
    /// Fails at that many further steps.
    void failAfter(qint64 steps, Survivors survivors);
    bool hasFailed() const;
    /// Switches the computer on again. All books were closed.
    void restore();
};

} // namespace jangbu::test
