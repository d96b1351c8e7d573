#pragma once

#include <QtGlobal>

/// Stops the program when our own code is wrong, in release builds too: a wrong sum must never
/// reach the books. Never for bad input; that is a Result. Every action is one transaction, so a
/// stop loses nothing.
#define JANGBU_CHECK(condition)                                                                    \
    do {                                                                                           \
        if (!(condition)) [[unlikely]]                                                             \
            qFatal("%s:%d: check failed: %s", __FILE__, __LINE__, #condition);                     \
    } while (false)
