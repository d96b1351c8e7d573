#pragma once

#include "core/calendar/instant.h"
#include "core/id.h"
#include "core/storage/actor.h"

#include <QString>

#include <optional>

namespace jangbu {

/// The numbers are stored; never change them.
enum class Role { Owner = 0, Manager = 1, Staff = 2 };

QString wordOf(Role role); ///< `owner`, `manager`, `staff`
std::optional<Role> roleFrom(const QString& word);
std::optional<Role> roleFrom(qint64 stored);

/// Somebody who works with the books and signs in with a PIN.
struct Person {
    PersonId id;
    QString name {}; ///< Unique among those who are there.
    Role role = Role::Staff;
    Instant createdAtUtc;

    Actor actor() const
    {
        return { .kind = Actor::Kind::Person, .person = id.value(), .name = name };
    }
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace jangbu
