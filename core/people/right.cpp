#include "core/people/right.h"

#include <array>
#include <utility>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr Permission hidden = Permission::Hidden;
constexpr Permission approval = Permission::NeedsApproval;
constexpr Permission allowed = Permission::Allowed;

struct ShippedRight {
    Right right;
    const char* word;
    Permission manager;
    Permission staff;
};

constexpr std::array shippedRights {
    ShippedRight { Right::VoidTrade, "void", allowed, approval },
    ShippedRight { Right::Refund, "refund", allowed, approval },
    ShippedRight { Right::ChangePrice, "price", allowed, hidden },
    ShippedRight { Right::Discount, "discount", allowed, approval },
    ShippedRight { Right::Close, "close", allowed, approval },
    ShippedRight { Right::Settle, "settle", allowed, hidden },
    ShippedRight { Right::Export, "export", approval, hidden },
    ShippedRight { Right::ChangeSettings, "settings", approval, hidden },
    ShippedRight { Right::SeeProfit, "profit", hidden, hidden },
    ShippedRight { Right::ManagePeople, "people", hidden, hidden },
};

constexpr std::array roleWords { "owner", "manager", "staff" };
constexpr std::array permissionWords { "hidden", "approval", "allowed" };

template <typename Enum, typename Words>
std::optional<Enum> enumFrom(const Words& words, const QString& word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1StringView(words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString wordOf(Role role)
{
    return QString::fromLatin1(roleWords.at(static_cast<size_t>(role)));
}

std::optional<Role> roleFrom(const QString& word)
{
    return enumFrom<Role>(roleWords, word);
}

std::optional<Role> roleFrom(qint64 stored)
{
    if (stored < 0 || stored >= static_cast<qint64>(roleWords.size()))
        return std::nullopt;
    return static_cast<Role>(stored);
}

QString wordOf(Right right)
{
    return QString::fromLatin1(shippedRights.at(static_cast<size_t>(right)).word);
}

std::optional<Right> rightFrom(const QString& word)
{
    for (const ShippedRight& shipped : shippedRights) {
        if (word == QLatin1StringView(shipped.word))
            return shipped.right;
    }
    return std::nullopt;
}

QList<Right> allRights()
{
    QList<Right> rights;
    for (const ShippedRight& shipped : shippedRights)
        rights.append(shipped.right);
    return rights;
}

QString wordOf(Permission permission)
{
    return QString::fromLatin1(permissionWords.at(static_cast<size_t>(permission)));
}

std::optional<Permission> permissionFrom(const QString& word)
{
    return enumFrom<Permission>(permissionWords, word);
}

std::optional<Permission> permissionFrom(qint64 stored)
{
    if (stored < 0 || stored >= static_cast<qint64>(permissionWords.size()))
        return std::nullopt;
    return static_cast<Permission>(stored);
}

Permission shippedPermission(Role role, Right right)
{
    const ShippedRight& shipped = shippedRights.at(static_cast<size_t>(right));
    switch (role) {
    case Role::Owner:
        return Permission::Allowed;
    case Role::Manager:
        return shipped.manager;
    case Role::Staff:
        return shipped.staff;
    }
    Q_UNREACHABLE();
}

bool canBeChanged(Role role, Right right)
{
    return role != Role::Owner && right != Right::ManagePeople;
}

} // namespace jangbu
