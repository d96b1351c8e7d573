#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace jangbu {

/// Finds out in which encoding a text is, from its bytes.
class TextProbe final {
public:
    void feed(QByteArrayView bytes);
    /// `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-949` or `windows-1252`.
    QByteArray encoding() const;

private:
    void feedStart(QByteArrayView bytes);
    void feedHigh(unsigned char byte);
    void endRun();

    QByteArray m_start; ///< As many bytes as tell UTF-16.
    // Of UTF-8.
    int m_pending = 0; ///< Bytes that a character still needs.
    unsigned char m_least = 0x80; ///< Of the next byte.
    unsigned char m_most = 0xbf;
    qint64 m_characters = 0; ///< Of more than one byte.
    qint64 m_faults = 0;
    // Of code pages: a letter of Korean is two bytes, one of Western Europe mostly stands alone.
    int m_run = 0;
    qint64 m_alone = 0;
    qint64 m_together = 0;
};

} // namespace jangbu
