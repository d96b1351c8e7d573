#include "ui/people/personwords.h"

#include <algorithm>

namespace jangbu::ui {

namespace {

bool isHangul(QChar character)
{
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr char16_t lastSyllable = 0xD7A3;
    return character.unicode() >= firstSyllable && character.unicode() <= lastSyllable;
}

} // namespace

QString PersonWords::role(Role role)
{
    switch (role) {
    case Role::Owner:
        return tr("Owner");
    case Role::Manager:
        return tr("Manager");
    case Role::Staff:
        return tr("Staff");
    }
    Q_UNREACHABLE();
}

QString PersonWords::right(Right right)
{
    switch (right) {
    case Right::VoidTrade:
        return tr("Void and cancel");
    case Right::Refund:
        return tr("Refund");
    case Right::ChangePrice:
        return tr("Menu and prices");
    case Right::Discount:
        return tr("Discount");
    case Right::Close:
        return tr("Close");
    case Right::Settle:
        return tr("Settle");
    case Right::Export:
        return tr("Export and backup");
    case Right::ChangeSettings:
        return tr("Settings");
    case Right::SeeProfit:
        return tr("See fees and profit");
    case Right::ManagePeople:
        return tr("People and log");
    }
    Q_UNREACHABLE();
}

QString PersonWords::noteOf(Right right)
{
    switch (right) {
    case Right::VoidTrade:
        return tr("Void a trade, cancel an order, take a part payment back");
    case Right::Refund:
        return tr("Give money back after a payment");
    case Right::ChangePrice:
        return tr("Add, change and remove products");
    case Right::Discount:
        return tr("Take something off an order");
    case Right::Close:
        return tr("Close a day, a week or a month");
    case Right::Settle:
        return tr("Work out settlements");
    case Right::Export:
        return tr("Files that leave the program");
    case Right::ChangeSettings:
        return tr("Stores, rates, devices, imports, care of the books");
    case Right::SeeProfit:
        return tr("Statements of the settlement");
    case Right::ManagePeople:
        return tr("The owner’s alone");
    }
    Q_UNREACHABLE();
}

QString PersonWords::permission(Permission permission)
{
    switch (permission) {
    case Permission::Allowed:
        return tr("Yes");
    case Permission::NeedsApproval:
        return tr("With approval");
    case Permission::Hidden:
        return tr("No");
    }
    Q_UNREACHABLE();
}

QString PersonWords::refusal(Right right)
{
    return tr("This is not yours to do: %1. Ask an owner.").arg(PersonWords::right(right));
}

QString PersonWords::initialOf(const QString& name)
{
    constexpr qsizetype usualLength = 3;
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    // Of three syllables the first is the family's, which many share.
    const bool isFullName
        = trimmed.size() == usualLength && std::all_of(trimmed.cbegin(), trimmed.cend(), isHangul);
    if (isFullName)
        return trimmed.mid(1, 1);
    const qsizetype length = trimmed.at(0).isHighSurrogate() ? 2 : 1;
    return trimmed.left(length).toUpper();
}

} // namespace jangbu::ui
