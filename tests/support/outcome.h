#pragma once

#include "core/text/errortext.h"

#include <QtGlobal>

namespace jangbu::test {

/// `STORE_EXISTS`, or `DONE` where nothing was refused: what a test compares.
template <typename T> QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("DONE") : wordOf(result.error().code);
}

/// The value of something that must succeed; otherwise the test program stops and says why.
template <typename T> T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(sentenceFor(result.error(), Language::English)),
               qPrintable(result.error().detail));
    }
    return result.take();
}

} // namespace jangbu::test
