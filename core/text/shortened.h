#pragma once

#include <QByteArrayView>
#include <QString>

namespace jangbu {

/// At most the first `maxCharacters` code points, none of them cut in half; for messages that show
/// a value from outside.
QString shortened(QStringView text, qsizetype maxCharacters);
/// As above, for bytes that should be UTF-8; what is not is shown as U+FFFD.
QString shortened(QByteArrayView utf8, qsizetype maxCharacters);

} // namespace jangbu
