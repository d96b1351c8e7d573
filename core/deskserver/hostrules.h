#pragma once

#include "core/deskserver/httpmessage.h"

#include <QSet>

namespace jangbu {

/// Whom the desk answers to. A page from the internet can have its own name lead to an address of
/// the store's network, and would then talk to the desk as if it were its own server. So the desk
/// knows itself by addresses, by names that no public name server can hand out (without a dot, or
/// below .local, .lan, .internal and .home.arpa), and by those that it is told.
class HostRules final {
public:
    explicit HostRules(const QStringList& ownNames = {});

    /// Whether a Host header, with or without a port, names the desk.
    bool isOwn(const QByteArray& host) const;
    /// HOST_REFUSED; ORIGIN_REFUSED for a page that the desk has not served itself.
    std::optional<ErrorCode> refusalOf(const HttpRequest& request, const QByteArray& authority,
                                       bool isEncrypted) const;

private:
    QSet<QString> m_ownNames;
};

} // namespace jangbu
