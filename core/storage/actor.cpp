#include "core/storage/actor.h"

#include <QFile>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace jangbu {

namespace {

constexpr size_t passwordEntrySize = 4'096;

QString accountName()
{
    passwd entry {};
    passwd* found = nullptr;
    std::array<char, passwordEntrySize> texts {};
    if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) == 0 && found)
        return QFile::decodeName(found->pw_name);
    return QString::number(geteuid());
}

} // namespace

const Actor& Actor::systemUser()
{
    static const Actor user { .kind = Kind::SystemUser, .name = accountName() };
    return user;
}

} // namespace jangbu
