#include "core/storage/readers.h"

#include <QThread>

namespace jangbu {

int readerCount()
{
    return qMax(1, QThread::idealThreadCount());
}

} // namespace jangbu
