#pragma once

#include "core/people/person.h"
#include "core/people/right.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// What people, their roles and their rights are called.
class PersonWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PersonWords)

public:
    static QString role(Role role); ///< `Owner`, `Manager`, `Staff`
    static QString right(Right right); ///< `Refund`, `See fees and profit`
    static QString noteOf(Right right); ///< What the right lets one do.
    static QString permission(Permission permission); ///< `Yes`, `With approval`, `No`
    /// Kindly, to somebody who may not.
    static QString refusal(Right right);
    /// One letter for an avatar: the first of the given name, of 김서연 `서`, of Kim `K`.
    static QString initialOf(const QString& name);
};

} // namespace jangbu::ui
