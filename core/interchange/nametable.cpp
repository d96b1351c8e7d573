#include "core/interchange/nametable.h"

#include "core/text/names.h"

namespace jangbu {

QString NameTable::parsed(QByteArrayView raw)
{
    auto name = parseName(QString::fromUtf8(raw));
    return name ? name.take() : QString();
}

} // namespace jangbu
