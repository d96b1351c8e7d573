#pragma once

#include "core/interchange/chaingenerator.h"
#include "core/interchange/importprogress.h"
#include "core/result.h"

#include <QString>

namespace jangbu {

struct ChainFilesWritten {
    QString salesFile;
    QString menuFile;
    qint64 trades = 0;
    qint64 lines = 0;
};

/// Writes a generated chain as sales.csv and menu.csv into a folder, which is made when it is
/// missing. FILE_NOT_WRITABLE, CANCELLED: then no file has changed.
Result<ChainFilesWritten> writeChainFiles(const ChainSize& size, const QString& folder,
                                          ImportProgress& progress);

} // namespace jangbu
