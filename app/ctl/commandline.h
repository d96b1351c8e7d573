#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/command.h"

#include <optional>

namespace jangbu {

/// What holds for every command, and may stand anywhere.
struct GlobalOptions {
    QString databaseUrl; ///< Empty: the desktop program's own books.
    QString actor; ///< Who signs in; the PIN stands in JANGBU_PIN.
    QString approver; ///< Whose PIN stands in JANGBU_APPROVAL_PIN.
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;

    static const QList<Option>& known();
};

/// What the program was asked to do.
struct Call {
    GlobalOptions globals;
    QStringList words; ///< Of the command, or the start of one when only help was asked for.
    const Command* command = nullptr; ///< Stands unless help or the version was asked for.
    Arguments arguments;
};

/// Reads the arguments of the program (without its name). What cannot be understood is an error of
/// the first codes, COMMAND_UNKNOWN … ARGUMENT_UNEXPECTED.
Result<Call> readCommandLine(const QStringList& tokens, const QList<Command>& commands);

/// Whether the answer has to be JSON, also when the rest cannot be understood.
bool asksForJson(const QStringList& tokens);

/// Whether the code says that the command line made no sense.
bool isUsageError(ErrorCode code);

} // namespace jangbu
