#pragma once

#include "core/people/person.h"
#include "ui/formats.h"

#include <functional>

class QObject;
class QWidget;

namespace jangbu::ui {

/// A new PIN, twice, for the person of that name. Both are checked before `act` gets it.
void askForPin(QWidget* anchor, const QString& name, const Formats& formats, QObject* context,
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

} // namespace jangbu::ui
