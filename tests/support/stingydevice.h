#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace jangbu::test {

/// A file that gives only a few bytes at a time, and that can break in the middle.
class StingyDevice final : public QIODevice {
public:
    explicit StingyDevice(QByteArray content, qint64 bytesAtATime)
        : m_content(std::move(content))
        , m_bytesAtATime(bytesAtATime)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Reading fails once so many bytes were given.
    void breakAfter(qint64 bytes) { m_brokenFrom = bytes; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_brokenFrom >= 0 && m_at >= m_brokenFrom) {
            setErrorString(QStringLiteral("the disk is broken"));
            return -1;
        }
        const qint64 size = qMin(qMin(maxSize, m_bytesAtATime), m_content.size() - m_at);
        std::memcpy(data, m_content.constData() + m_at, static_cast<size_t>(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_bytesAtATime;
    qint64 m_at = 0;
    qint64 m_brokenFrom = -1;
};

} // namespace jangbu::test
