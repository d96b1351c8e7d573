#include "tests/support/privateserver.h"

#include "core/storage/database.h"

#include <QProcess>
#include <QStorageInfo>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 120'000;
constexpr qint64 roomNeeded = qint64(1) << 30;

/// In memory where there is room: a server that need not wait for a disk starts much faster, and
/// what it has written outlives it there as well.
std::unique_ptr<QTemporaryDir> folderForServer()
{
    if (QStorageInfo(u"/dev/shm"_s).bytesAvailable() > roomNeeded) {
        auto folder = std::make_unique<QTemporaryDir>(u"/dev/shm/jangbu-server-XXXXXX"_s);
        if (folder->isValid())
            return folder;
    }
    return std::make_unique<QTemporaryDir>();
}

} // namespace

PrivateServer::PrivateServer()
{
    if (qEnvironmentVariableIsEmpty("JANGBU_TEST_MYSQL"))
        return;
    m_folder = folderForServer();
    m_port = command(u"start"_s).toInt();
}

PrivateServer::~PrivateServer()
{
    if (isThere())
        kill();
}

DatabaseUrl PrivateServer::emptyDatabase()
{
    const QString base = u"mysql://root@127.0.0.1:%1/"_s.arg(m_port);
    const QString name = u"books%1"_s.arg(++m_databases);
    const auto server = Database::open(*DatabaseUrl::parse(base + u"mysql"_s));
    if (!server || !(*server)->run(u"CREATE DATABASE "_s + name))
        qFatal("The private server takes no database.");
    return *DatabaseUrl::parse(base + name);
}

QString PrivateServer::command(const QString& action)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(SOURCE_ROOT "/tests/mariadb"), { action, m_folder->path() });
    if (!process.waitForFinished(timeoutMs) || process.exitCode() != 0)
        qFatal("tests/mariadb %s failed", qPrintable(action));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace jangbu::test
