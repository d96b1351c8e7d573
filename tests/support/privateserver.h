#pragma once

#include "core/storage/databaseurl.h"

#include <QTemporaryDir>

#include <memory>

namespace jangbu::test {

/// A MariaDB of the test's own, which it may kill. Not there where JANGBU_TEST_MYSQL names no
/// server, since then there is no MariaDB on this machine.
class PrivateServer final {
public:
    PrivateServer();
    ~PrivateServer();
    Q_DISABLE_COPY_MOVE(PrivateServer)

    bool isThere() const { return m_port > 0; }
    /// A new empty database on it.
    DatabaseUrl emptyDatabase();
    /// Ends it at once, as a crash would.
    void kill() { command(QStringLiteral("kill")); }
    /// Starts it again on the same port.
    void restart() { command(QStringLiteral("restart")); }

private:
    QString command(const QString& action);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace jangbu::test
