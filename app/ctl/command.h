#pragma once

#include "app/ctl/phrase.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace jangbu {

class Arguments;
class Session;

inline constexpr int exitDone = 0;
inline constexpr int exitRefused = 1;
inline constexpr int exitUsage = 2;

/// What a command has to say: to programs, to people, and by its exit status.
struct Answer {
    QJsonObject json;
    QString text;
    int exitStatus = exitDone;
};

/// What stands after the words of a command without a name of its own.
struct Argument {
    enum Count { One, AtMostOne, OneOrMore };

    QString name; ///< In capitals.
    Count count = One;
};

struct Option {
    enum Need { Optional, Required, Repeated }; ///< Repeated: once or more often.

    QString name; ///< Without the dashes.
    QString value; ///< What its value is called; empty for a switch.
    Need need = Optional;
    Phrase meaning {};
};

/// One command of the program.
struct Command {
    using Run = Result<Answer> (*)(Session&);
    using DrawsPages = bool (*)(const Arguments&);

    QStringList words {};
    QList<Argument> arguments {};
    QList<Option> options {};
    Phrase meaning {};
    QString example {}; ///< What stands after the name of the program.
    Run run = nullptr;
    DrawsPages drawsPages = nullptr; ///< Whether it does; none: it never does.

    QString name() const { return words.join(u' '); }
    const Option* option(const QString& optionName) const;
};

} // namespace jangbu
