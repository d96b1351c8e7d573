#include "core/interchange/outputfile.h"

namespace jangbu {

Error OutputFile::failure() const
{
    return { ErrorCode::FileNotWritable, { m_file.fileName(), m_file.errorString() } };
}

Done OutputFile::open(const QStringList& header)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    addRow(header);
    return done;
}

void OutputFile::addRow(const QStringList& fields)
{
    for (const QString& field : fields)
        m_writer.addField(field);
    m_writer.endRow();
}

Done OutputFile::commit()
{
    const bool isWritten = m_writer.flush();
    if (!isWritten) {
        const Error error = failure();
        m_file.cancelWriting();
        return error;
    }
    return m_file.commit() ? Done(done) : Done(failure());
}

} // namespace jangbu
