#pragma once

#include "core/storage/databaseurl.h"

#include <atomic>
#include <thread>
#include <vector>

namespace jangbu::test {

/// Stands between a program and its MySQL server, and can lose the connection at a COMMIT.
class MySqlProxy final {
public:
    enum class AtCommit {
        Pass,
        LoseTheQuestion, ///< The server never hears of it.
        LoseTheAnswer, ///< The server has committed, the program never hears of it.
        LoseBoth ///< The server hears of it while the connection goes away.
    };

    explicit MySqlProxy(const DatabaseUrl& server);
    ~MySqlProxy();
    Q_DISABLE_COPY_MOVE(MySqlProxy)

    /// The server's URL, by way of this proxy.
    DatabaseUrl url() const;
    /// What happens at the next COMMIT; later ones pass again.
    void atNextCommit(AtCommit what) { m_atCommit = what; }
    int lostCommits() const { return m_lostCommits; }

private:
    void acceptAll();
    void serve(int client, int server);
    /// False when the connection is to be given up.
    bool passQuestion(int client, int server);

    DatabaseUrl m_server;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ends = false;
    std::atomic<AtCommit> m_atCommit = AtCommit::Pass;
    std::atomic<int> m_lostCommits = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_connections; ///< Of the acceptor's thread until it has ended.
};

} // namespace jangbu::test
