#include "ui/data/importplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QString keptFormatsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(u"formats"_s);
}

QString rejectsPathFor(const QString& file)
{
    const QFileInfo info(file);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder
        = QFileInfo(info.absolutePath()).isWritable() ? info.absolutePath() : documents;
    const QString stem = QDir(folder).filePath(info.completeBaseName() + u".rejects"_s);
    QString path = stem + u".csv"_s;
    for (int serial = 2; QFileInfo::exists(path); ++serial)
        path = u"%1-%2.csv"_s.arg(stem).arg(serial);
    return path;
}

} // namespace jangbu::ui
