#pragma once

#include "core/people/person.h"
#include "ui/formats.h"

#include <functional>
#include <optional>

class QObject;
class QWidget;

namespace jangbu::ui {

struct PinWish {
    QString name {}; ///< Whose it is.
    QString note {}; ///< Why it is asked for; may be empty.
    QString keepText {}; ///< Of the button that changes nothing; empty: `Cancel`.
};
/// A new PIN, twice. Both are checked before `act` gets it.
void askForPin(QWidget* anchor, const PinWish& wish, const Formats& formats, QObject* context,
               std::function<void(const QString& pin)> act);

/// What a new person needs.
struct NewPerson {
    QString name {};
    Role role = Role::Staff;
    QString pin {};
};
/// The first person is the owner, and the sheet says what changes then.
void askForPerson(QWidget* anchor, bool isFirst, const Formats& formats, QObject* context,
                  std::function<void(const NewPerson& person)> act);

/// The owner's PIN before the first store is made. It says what a PIN is good for, and what it
/// means to do without one, in which case `act` gets nothing. `name` is a proposal.
void askForFirstPin(QWidget* anchor, const QString& name, bool hasKakao, const Formats& formats,
                    QObject* context,
                    std::function<void(const std::optional<NewPerson>& person)> act);

} // namespace jangbu::ui
