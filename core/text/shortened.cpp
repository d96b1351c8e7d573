#include "core/text/shortened.h"

namespace jangbu {

QString shortened(QStringView text, qsizetype maxCharacters)
{
    qsizetype end = 0;
    for (qsizetype count = 0; end < text.size() && count < maxCharacters; ++count) {
        const bool isPair = text[end].isHighSurrogate() && end + 1 < text.size()
            && text[end + 1].isLowSurrogate();
        end += isPair ? 2 : 1;
    }
    return text.first(end).toString();
}

QString shortened(QByteArrayView utf8, qsizetype maxCharacters)
{
    // A code point takes four bytes at most, so one that this cut halves comes after the others.
    const QByteArrayView enough = utf8.first(qMin(utf8.size(), 4 * maxCharacters));
    return shortened(QStringView(QString::fromUtf8(enough)), maxCharacters);
}

} // namespace jangbu
