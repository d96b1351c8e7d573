#pragma once

namespace jangbu {

/// Where a test can make the database fail, as a cluster or a lost network would.
enum class FaultPoint { Begin, Prepare, Execute, Commit, CommitAnswer };

/// How a connection is used.
struct DatabaseOptions {
    int busyTimeoutMs = 30'000; ///< How long a writer waits for others.
    /// Sends a server the values within the statement, which is one message; a prepared one takes
    /// two, and more the first time. For many short statements that somebody waits for.
    bool writesValues = false;
};

} // namespace jangbu
