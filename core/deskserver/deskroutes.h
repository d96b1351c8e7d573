#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace jangbu {

/// What the desk is asked for.
enum class DeskCall { Pair, Menu, PlaceOrder, CancelOrder, Trade, Info, Events, Page };

/// Where an address leads: to no call at all, to one that is not asked for in this way, or to one.
struct DeskRoute {
    QList<QByteArray> methods {}; ///< That the address takes; empty: there is no such address.
    std::optional<DeskCall> call {}; ///< Nothing when the method is not one of them.
    qint64 id = 0; ///< Of the order in the address.
    QString file {}; ///< Of the page.

    QByteArray allowed() const { return methods.join(", "); }
};

/// Looks the path up in the fixed table of all calls. `files` are those of the ordering page.
DeskRoute routeFor(const QByteArray& method, const QStringList& path, const QStringList& files);

} // namespace jangbu
