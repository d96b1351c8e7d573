#include "core/deskserver/deskroutes.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char* method;
    QStringList path; ///< `#` stands for an id.
    DeskCall call;
};

const QList<Entry>& table()
{
    static const QList<Entry> entries {
        { "POST", { u"pair"_s }, DeskCall::Pair },
        { "GET", { u"menu"_s }, DeskCall::Menu },
        { "POST", { u"orders"_s }, DeskCall::PlaceOrder },
        { "POST", { u"orders"_s, u"#"_s, u"cancel"_s }, DeskCall::CancelOrder },
        { "GET", { u"trade"_s }, DeskCall::Trade },
        { "GET", { u"info"_s }, DeskCall::Info },
        { "GET", { u"events"_s }, DeskCall::Events },
    };
    return entries;
}

/// 1 … 2^53 - 1 in plain digits.
std::optional<qint64> idIn(const QString& text)
{
    constexpr qint64 largest = (qint64(1) << 53) - 1;
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    qint64 id = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        id = id * 10 + (digit.unicode() - u'0');
    }
    return id >= 1 && id <= largest ? std::optional(id) : std::nullopt;
}

/// The id in the path, or 0 where it has none; nothing when the path is another one.
std::optional<qint64> matched(const QStringList& pattern, const QStringList& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    qint64 id = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (pattern.at(at) == u"#") {
            const auto found = idIn(path.at(at));
            if (!found)
                return std::nullopt;
            id = *found;
        } else if (pattern.at(at) != path.at(at)) {
            return std::nullopt;
        }
    }
    return id;
}

DeskRoute pageRoute(const QByteArray& method, const QStringList& path, const QStringList& files)
{
    DeskRoute route;
    const QString file = path.isEmpty() ? u"index.html"_s : path.constFirst();
    if (path.size() > 1 || !files.contains(file))
        return route;
    route.methods = { "GET", "HEAD" };
    route.file = file;
    if (route.methods.contains(method))
        route.call = DeskCall::Page;
    return route;
}

} // namespace

DeskRoute routeFor(const QByteArray& method, const QStringList& path, const QStringList& files)
{
    if (path.size() < 3 || path.at(0) != u"api" || path.at(1) != u"v1")
        return pageRoute(method, path, files);
    DeskRoute route;
    for (const Entry& entry : table()) {
        const auto id = matched(entry.path, path.sliced(2));
        if (!id)
            continue;
        const bool hasHead = entry.method == QByteArray("GET") && entry.call != DeskCall::Events;
        route.methods.append(entry.method);
        if (hasHead)
            route.methods.append("HEAD");
        if (method == entry.method || (hasHead && method == "HEAD")) {
            route.call = entry.call;
            route.id = *id;
        }
    }
    return route;
}

} // namespace jangbu
