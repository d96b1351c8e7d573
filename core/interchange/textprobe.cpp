#include "core/interchange/textprobe.h"

#include <cstring>

namespace jangbu {

namespace {

constexpr qsizetype startBytes = 256;
/// A text in UTF-8 may hold a few characters that were cut in half.
constexpr qint64 charactersForOneFault = 20;

} // namespace

void TextProbe::feedStart(QByteArrayView bytes)
{
    if (m_start.size() < startBytes)
        m_start.append(bytes.first(qMin(bytes.size(), startBytes - m_start.size())));
}

void TextProbe::endRun()
{
    if (m_run == 1)
        ++m_alone;
    else if (m_run > 1)
        m_together += m_run;
    m_run = 0;
}

void TextProbe::feed(QByteArrayView bytes)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    feedStart(bytes);
    const char* at = bytes.begin();
    const char* const end = bytes.end();
    while (at != end) {
        quint64 eight = 0;
        if (m_pending == 0 && m_run == 0 && end - at >= 8) {
            std::memcpy(&eight, at, 8);
            if ((eight & highBits) == 0) {
                at += 8;
                continue;
            }
        }
        const auto byte = static_cast<unsigned char>(*at++);
        if (byte >= 0x80) {
            ++m_run;
            feedHigh(byte);
            continue;
        }
        endRun();
        m_faults += m_pending > 0 ? 1 : 0;
        m_pending = 0;
        m_least = 0x80;
        m_most = 0xbf;
    }
}

void TextProbe::feedHigh(unsigned char byte)
{
    if (m_pending > 0 && byte >= m_least && byte <= m_most) {
        --m_pending;
        m_characters += m_pending == 0 ? 1 : 0;
        m_least = 0x80;
        m_most = 0xbf;
        return;
    }
    m_faults += m_pending > 0 ? 1 : 0;
    m_pending = 0;
    m_least = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_most = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf)
        m_pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_pending = 3;
    else
        ++m_faults;
}

QByteArray TextProbe::encoding() const
{
    if (m_start.startsWith("\xef\xbb\xbf"))
        return "UTF-8";
    const bool isEven = m_start.size() >= 4;
    if (m_start.startsWith("\xff\xfe") || (isEven && m_start[0] != 0 && m_start[1] == 0))
        return "UTF-16LE";
    if (m_start.startsWith("\xfe\xff") || (isEven && m_start[0] == 0 && m_start[1] != 0))
        return "UTF-16BE";
    if (m_faults == 0 || m_characters >= m_faults * charactersForOneFault)
        return "UTF-8";
    return m_together > m_alone ? "windows-949" : "windows-1252";
}

} // namespace jangbu
