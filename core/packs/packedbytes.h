#pragma once

#include "core/check.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <string>

namespace jangbu {

/// Writes numbers and texts one after the other, small numbers in few bytes.
class BytePacker final {
public:
    void clear() { m_bytes.clear(); }
    QByteArrayView bytes() const
    {
        return QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
    }

    void number(qint64 value)
    {
        // The sign goes into the lowest bit, so that numbers near 0 stay short.
        auto rest = (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
        for (; rest >= 0x80; rest >>= 7)
            m_bytes.push_back(static_cast<char>((rest & 0x7f) | 0x80));
        m_bytes.push_back(static_cast<char>(rest));
    }
    void text(QByteArrayView text)
    {
        number(text.size());
        m_bytes.append(text.data(), static_cast<size_t>(text.size()));
    }
    /// Numbers in a form whose bytes compare as the numbers do.
    void ordered(qint64 value)
    {
        const auto shifted = static_cast<quint64>(value) ^ (quint64(1) << 63);
        for (int shift = 56; shift >= 0; shift -= 8)
            m_bytes.push_back(static_cast<char>((shifted >> shift) & 0xff));
    }
    void raw(QByteArrayView text) { m_bytes.append(text.data(), static_cast<size_t>(text.size())); }

private:
    std::string m_bytes;
};

/// Reads what BytePacker wrote, in the same order.
class ByteUnpacker final {
public:
    explicit ByteUnpacker(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    qint64 number()
    {
        quint64 value = 0;
        for (int shift = 0;; shift += 7) {
            JANGBU_CHECK(m_at != m_end && shift < 64);
            const auto byte = static_cast<quint8>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    int integer() { return static_cast<int>(number()); }
    QByteArrayView text()
    {
        const qint64 size = number();
        JANGBU_CHECK(size >= 0 && size <= m_end - m_at);
        const QByteArrayView text(m_at, size);
        m_at += size;
        return text;
    }
    qint64 ordered()
    {
        JANGBU_CHECK(m_end - m_at >= 8);
        quint64 value = 0;
        for (int byte = 0; byte < 8; ++byte)
            value = (value << 8) | static_cast<quint8>(*m_at++);
        return static_cast<qint64>(value ^ (quint64(1) << 63));
    }
    QByteArrayView rest() const { return QByteArrayView(m_at, m_end - m_at); }

private:
    const char* m_at;
    const char* m_end;
};

} // namespace jangbu
