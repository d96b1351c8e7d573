#pragma once

#include "core/result.h"

#include <QFile>
#include <QIODevice>
#include <QStringDecoder>

namespace jangbu {

/// A file as UTF-8, in whatever encoding it is written; memory does not grow with the file.
class TranscodedFile final : public QIODevice {
public:
    explicit TranscodedFile(const QString& path)
        : m_file(path)
    {
    }

    /// Finds the encoding; where the bytes do not tell UTF-8 or UTF-16, `allowed` decides, unless
    /// it is empty. Stands at the start. FILE_NOT_READABLE.
    Done start(const QList<QByteArray>& allowed = {});

    const QByteArray& encoding() const { return m_encoding; }
    /// What the bytes tell, where somebody has looked at them already.
    const QByteArray& probed() const { return m_probed; }
    void setProbed(const QByteArray& encoding) { m_probed = encoding; }
    qint64 fileBytes() const { return m_file.size(); }
    qint64 fileBytesRead() const { return m_file.isOpen() ? m_file.pos() : 0; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Done failure() const;
    Done probe();
    bool fillDecoded();

    QFile m_file;
    QByteArray m_probed; ///< What the bytes tell; empty before they were looked at.
    QByteArray m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_decoded;
    qsizetype m_at = 0; ///< In m_decoded.
};

} // namespace jangbu
