#include "core/interchange/transcodedfile.h"

#include "core/interchange/textprobe.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace jangbu {

namespace {

constexpr qint64 bytesAtOnce = 262'144;

/// What windows-1252 has where Latin 1 has control characters; 0: nothing.
constexpr std::array<char16_t, 32> westernSigns {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

QString fromWestern(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isSign = code >= 0x80 && code < 0xa0;
        const char16_t letter = isSign ? westernSigns[code - 0x80U] : code;
        text.append(QChar(isSign && letter == 0 ? char16_t(0xfffd) : letter));
    }
    return text;
}

} // namespace

Done TranscodedFile::failure() const
{
    return Error { ErrorCode::FileNotReadable, { m_file.fileName(), m_file.errorString() } };
}

Done TranscodedFile::probe()
{
    TextProbe probe;
    QByteArray bytes(bytesAtOnce, Qt::Uninitialized);
    while (true) {
        const qint64 got = m_file.read(bytes.data(), bytes.size());
        if (got < 0)
            return failure();
        if (got == 0)
            break;
        probe.feed(QByteArrayView(bytes).first(got));
    }
    m_probed = probe.encoding();
    return done;
}

Done TranscodedFile::start(const QList<QByteArray>& allowed)
{
    close();
    m_file.close();
    m_decoded.clear();
    m_at = 0;
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure();
    if (m_probed.isEmpty())
        JANGBU_TRY(probe());
    m_file.seek(0);
    m_encoding = m_probed;
    const bool isCodePage = m_probed.startsWith("windows");
    if (isCodePage && !allowed.isEmpty() && !allowed.contains(m_probed))
        m_encoding = allowed.last();
    if (m_encoding == "windows-949" || m_encoding.startsWith("UTF-16")) {
        m_decoder = QStringDecoder(m_encoding.constData(), QStringDecoder::Flag::Default);
        if (!m_decoder.isValid())
            return Error { ErrorCode::FileNotReadable,
                           { m_file.fileName(), QString::fromLatin1(m_encoding) } };
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return done;
}

bool TranscodedFile::fillDecoded()
{
    QByteArray bytes(bytesAtOnce, Qt::Uninitialized);
    m_at = 0;
    m_decoded.clear();
    while (m_decoded.isEmpty()) {
        const qint64 got = m_file.read(bytes.data(), bytes.size());
        if (got < 0)
            setErrorString(m_file.errorString());
        if (got <= 0)
            return got == 0;
        const QByteArrayView read = QByteArrayView(bytes).first(got);
        QString text;
        if (m_encoding == "windows-1252")
            text = fromWestern(read);
        else
            text = m_decoder(read);
        m_decoded = text.toUtf8();
    }
    return true;
}

qint64 TranscodedFile::readData(char* data, qint64 maxSize)
{
    if (m_encoding == "UTF-8") {
        const qint64 got = m_file.read(data, maxSize);
        if (got < 0)
            setErrorString(m_file.errorString());
        return got;
    }
    if (m_at == m_decoded.size() && !fillDecoded())
        return -1;
    const qint64 size = qMin(maxSize, qint64(m_decoded.size() - m_at));
    std::memcpy(data, m_decoded.constData() + m_at, static_cast<size_t>(size));
    m_at += size;
    return size;
}

} // namespace jangbu
