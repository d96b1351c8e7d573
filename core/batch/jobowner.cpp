#include "core/batch/jobowner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>
#include <QSysInfo>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// The time at which a process was started, in the 22nd field of its stat; the name before it stands
// in brackets and may hold anything.
constexpr qsizetype startFieldAfterName = 19;

/// Empty where there is no such process.
QString startOf(const QString& pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString stat = QString::fromLatin1(file.readAll());
    const QStringList fields = stat.sliced(stat.lastIndexOf(u')') + 1).simplified().split(u' ');
    const bool isZombie = fields.value(0) == u"Z";
    return isZombie ? QString() : fields.value(startFieldAfterName);
}

/// The same for all processes that can see each other: one start of one machine, one space of
/// process ids.
QString sightOfProcesses()
{
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    if (space.isEmpty())
        return {};
    return QString::fromLatin1(QSysInfo::bootUniqueId()) + u'/' + space;
}

} // namespace

JobOwner JobOwner::ofThisProcess()
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    const QString nonce = QString::number(QRandomGenerator::system()->generate64(), 36);
    JobOwner owner;
    owner.m_mark = QStringList { sightOfProcesses(), pid, startOf(pid), nonce }.join(u'|');
    owner.m_shown = u"%1 %2 @ %3"_s
                        .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName(), pid,
                             QSysInfo::machineHostName())
                        .left(200);
    return owner;
}

bool JobOwner::isKnownDead(const QString& mark)
{
    const QStringList parts = mark.split(u'|');
    const bool isOurs = parts.size() == 4 && !parts[0].isEmpty() && parts[0] == sightOfProcesses();
    return isOurs && !parts[2].isEmpty() && startOf(parts[1]) != parts[2];
}

} // namespace jangbu
