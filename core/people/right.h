#pragma once

#include "core/people/person.h"

#include <QHash>
#include <QList>

namespace jangbu {

/// What not everybody may do. Taking orders and payments is open to all who sign in.
enum class Right {
    VoidTrade, ///< Void a trade, cancel an order, take a part payment back.
    Refund,
    ChangePrice, ///< The menu and its prices.
    Discount,
    Close, ///< Close a day, week or month.
    Settle,
    Export, ///< Files that leave the program: exports, reports, backups.
    ChangeSettings, ///< Stores, rates, devices, tables, jobs, imports, the care of the books.
    SeeProfit, ///< Statements with fees and profit.
    ManagePeople, ///< People, PINs, rights and the log; the owner's alone.
};

/// The numbers are stored; never change them.
enum class Permission {
    Hidden = 0, ///< May not, and is not shown.
    NeedsApproval = 1, ///< With the PIN of somebody who may.
    Allowed = 2,
};

/// The words are stored; never change them.
QString wordOf(Right right); ///< `void`, `refund`, `price`, …
std::optional<Right> rightFrom(const QString& word);
QList<Right> allRights();
QString wordOf(Permission permission); ///< `hidden`, `approval`, `allowed`
std::optional<Permission> permissionFrom(const QString& word);
std::optional<Permission> permissionFrom(qint64 stored);

/// What a role may do until the owner says otherwise.
Permission shippedPermission(Role role, Right right);
/// Whether the owner may say otherwise: an owner may everything, and manages people alone.
bool canBeChanged(Role role, Right right);

} // namespace jangbu
