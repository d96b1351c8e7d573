#include "core/deskserver/orderdesk.h"

#include "core/deskserver/livebooks.h"

#include <QNetworkInterface>

#include <algorithm>
#include <sys/resource.h>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// A desktop gives a program 1,024 files; that many connections alone would use them up.
void allowManyFiles()
{
    constexpr rlim_t wanted = 8'192;
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

QList<QHostAddress> reachedAt(const QHostAddress& listening, bool isAll)
{
    if (!isAll)
        return { listening };
    QList<QHostAddress> others;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QHostAddress::IPv4Protocol && !address.isLoopback())
            others.append(address);
    }
    return others + QList<QHostAddress> { QHostAddress(QHostAddress::LocalHost) };
}

} // namespace

OrderDesk::OrderDesk(QObject* parent)
    : QObject(parent)
{
}

OrderDesk::~OrderDesk()
{
    stop();
}

Done OrderDesk::start(const DatabaseUrl& url, const DeskSettings& settings, const Clock* clock)
{
    stop();
    allowManyFiles();
    m_settings = settings;
    m_service = new DeskService(settings);
    m_service->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    m_thread.setObjectName(u"order desk"_s);
    m_thread.start();
    const Done opened = open(url, clock);
    if (opened)
        Q_EMIT stateChanged();
    else
        stop();
    return opened;
}

Done OrderDesk::open(const DatabaseUrl& url, const Clock* clock)
{
    JANGBU_TRY_ASSIGN(
        m_books,
        LiveBooks::open(
            url, m_service, [this](const DeskChanges& changes) { noteChanges(changes); }, clock));
    std::optional<Result<quint16>> port;
    QMetaObject::invokeMethod(
        m_service, [this, &port] { port = m_service->listen(*m_books); },
        Qt::BlockingQueuedConnection);
    if (!*port)
        return port->error();
    m_port = **port;
    return done;
}

/// On the reader's thread, which ends before the service does.
void OrderDesk::noteChanges(const DeskChanges& changes)
{
    QMetaObject::invokeMethod(
        m_service, [service = m_service, changes] { service->tell(changes); },
        Qt::QueuedConnection);
    if (m_hasNoted.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_hasNoted = false;
            Q_EMIT booksChanged();
        },
        Qt::QueuedConnection);
}

void OrderDesk::stop()
{
    if (!m_service)
        return;
    QMetaObject::invokeMethod(m_service, &DeskService::finish, Qt::BlockingQueuedConnection);
    if (m_books)
        m_books->stop();
    // What the writer has answered was posted before, so it goes out first.
    QMetaObject::invokeMethod(m_service, &DeskService::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_service = nullptr;
    m_books.reset();
    m_port = 0;
    Q_EMIT stateChanged();
}

QList<QUrl> OrderDesk::addresses() const
{
    if (!isRunning() || m_port == 0)
        return {};
    const bool isAll = m_settings.address == u"::" || m_settings.address == u"0.0.0.0";
    QList<QUrl> urls;
    for (const QHostAddress& address : reachedAt(QHostAddress(m_settings.address), isAll)) {
        QUrl url;
        url.setScheme(m_settings.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
        url.setHost(address.toString());
        url.setPort(m_port);
        url.setPath(u"/"_s);
        urls.append(url);
    }
    return urls;
}

} // namespace jangbu
