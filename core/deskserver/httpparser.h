#pragma once

#include "core/deskserver/httpmessage.h"

#include <memory>

namespace jangbu {

/// How large a request may be; more is refused as soon as it is seen.
struct HttpSizes {
    quint32 header = 8 * 1024; ///< Request line and headers, in bytes.
    quint64 body = 64 * 1024;
};

/// Reads requests out of what a socket brings, by the parser of Boost.Beast, which does no input
/// or output itself. Strict: no bare line feeds, no two lengths, no folded headers, and exactly
/// one Host in HTTP/1.1. After an error it is of no further use.
class HttpParser final {
public:
    enum class Progress { NeedsMore, Done, Malformed, HeaderTooLarge, BodyTooLarge };

    explicit HttpParser(HttpSizes sizes);
    ~HttpParser();
    Q_DISABLE_COPY_MOVE(HttpParser)

    /// Takes what it can from the front of `buffer`. What follows a complete request stays there.
    Progress feed(QByteArray& buffer);
    /// Whether the client waits for leave to send the body; once true, then false.
    bool takeContinueWish();
    /// The complete request; the parser is ready for the next.
    HttpRequest take();

private:
    struct Machine;

    HttpSizes m_sizes;
    std::unique_ptr<Machine> m_machine;
};

} // namespace jangbu
