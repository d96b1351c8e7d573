#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>

namespace jangbu {

/// Reads what BytePacker wrote, without trust: what is not there reads as 0 or nothing, and
/// isBroken() tells it afterwards.
class PackReader final {
public:
    explicit PackReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    qint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                return broken();
            const auto byte = static_cast<quint8>(*m_at++);
            if (shift == 63 && byte > 1)
                return broken();
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
        }
        return broken();
    }
    /// A number from 0 to `most`.
    size_t count(size_t most)
    {
        const qint64 value = number();
        if (value < 0 || static_cast<quint64>(value) > most)
            return static_cast<size_t>(broken());
        return static_cast<size_t>(value);
    }
    /// How many values follow; each takes a byte at least, so there cannot be more than bytes.
    size_t countOfValues() { return count(static_cast<size_t>(m_end - m_at)); }
    /// A place in `values`; nothing of them when it has no such place.
    template <typename Values> typename Values::value_type oneOf(const Values& values)
    {
        const size_t place = count(values.size());
        if (place < values.size())
            return values[place];
        broken();
        return {};
    }
    QByteArrayView text(size_t size)
    {
        if (size > static_cast<size_t>(m_end - m_at)) {
            broken();
            return {};
        }
        const QByteArrayView text(m_at, static_cast<qsizetype>(size));
        m_at += size;
        return text;
    }
    bool isBroken() const { return m_isBroken; }
    bool isAtEnd() const { return m_at == m_end; }

private:
    qint64 broken()
    {
        m_isBroken = true;
        m_at = m_end;
        return 0;
    }

    const char* m_at;
    const char* m_end;
    bool m_isBroken = false;
};

/// A number that is kept as its difference to the one before; wraps like what wrote it.
class RunningNumber final {
public:
    qint64 stepTo(qint64 value)
    {
        const qint64 step
            = static_cast<qint64>(static_cast<quint64>(value) - static_cast<quint64>(m_last));
        m_last = value;
        return step;
    }
    qint64 after(qint64 step)
    {
        m_last = static_cast<qint64>(static_cast<quint64>(m_last) + static_cast<quint64>(step));
        return m_last;
    }

private:
    qint64 m_last = 0;
};

} // namespace jangbu
