#pragma once

#include <QDir>
#include <QFile>
#include <QMutex>

namespace jangbu::test {

/// What a program shows of itself while the object lives, to be searched for what must never be
/// there.
class CapturedMessages final {
public:
    CapturedMessages()
        : m_before(qInstallMessageHandler(keep))
    {
        const QMutexLocker locker(&mutex());
        text().clear();
    }
    ~CapturedMessages() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(CapturedMessages)

    /// Of the newest object, also once it is gone.
    static QByteArray& text()
    {
        static QByteArray kept;
        return kept;
    }

private:
    // The books are worked on in threads of their own.
    static QMutex& mutex()
    {
        static QMutex one;
        return one;
    }
    static void keep(QtMsgType, const QMessageLogContext&, const QString& message)
    {
        const QMutexLocker locker(&mutex());
        text() += message.toUtf8() + '\n';
    }

    QtMessageHandler m_before;
};

/// Everything in the files of a folder, one after the other.
inline QByteArray contentOf(const QString& folder)
{
    QByteArray all;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace jangbu::test
