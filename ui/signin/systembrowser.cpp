#include "ui/signin/systembrowser.h"

#include <QTcpSocket>
#include <QTimer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headPatienceMs = 5'000;
constexpr qsizetype longestHead = 16'384;
constexpr int mostSockets = 16;

/// The first line of a request whose only host is this one; empty where it is anything else.
QByteArray targetOf(const QByteArray& head, const QByteArray& host)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(2).startsWith("HTTP/1."))
        return {};
    int hosts = 0;
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() != "host")
            continue;
        ++hosts;
        if (line.mid(colon + 1).trimmed().toLower() != host)
            return {};
    }
    return hosts == 1 ? words.at(1) : QByteArray();
}

} // namespace

SystemBrowser::SystemBrowser(Opener opener, QObject* parent)
    : LoginBrowser(parent)
    , m_opener(std::move(opener))
{
}

bool SystemBrowser::listenOn(quint16 port)
{
    for (const auto address : { QHostAddress::LocalHost, QHostAddress::LocalHostIPv6 }) {
        auto listener = std::make_unique<QTcpServer>();
        listener->setMaxPendingConnections(mostSockets);
        if (listener->listen(address, port)) {
            QTcpServer* server = listener.get();
            connect(server, &QTcpServer::newConnection, this, [this, server] {
                while (QTcpSocket* socket = server->nextPendingConnection())
                    take(socket);
            });
            m_listeners.push_back(std::move(listener));
        } else if (listener->serverError() == QAbstractSocket::AddressInUseError) {
            // Somebody else would get what is meant for us.
            m_listeners.clear();
            return false;
        }
    }
    return !m_listeners.empty();
}

std::optional<QString> SystemBrowser::redirectUri()
{
    close();
    for (const QString& uri : redirectUris()) {
        if (listenOn(static_cast<quint16>(QUrl(uri).port())))
            return uri;
    }
    return std::nullopt;
}

void SystemBrowser::open(const LoginVisit& visit)
{
    m_visit = visit;
    if (!m_opener(visit.page))
        emit broke();
}

void SystemBrowser::close()
{
    for (auto& listener : m_listeners) {
        listener->close();
        listener.release()->deleteLater(); // One of its signals may have led to here.
    }
    m_listeners.clear();
    m_visit = {};
}

void SystemBrowser::take(QTcpSocket* socket)
{
    socket->setParent(this); // It outlives the listener, which may close before all is sent.
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(headPatienceMs, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray head = socket->peek(longestHead);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end >= 0) {
            socket->disconnect(this);
            answer(socket, head.left(end));
        } else if (head.size() >= longestHead) {
            socket->abort();
        }
    });
}

void SystemBrowser::answer(QTcpSocket* socket, const QByteArray& head)
{
    const QUrl redirect(m_visit.redirectUri);
    const QByteArray host = redirect.authority().toLatin1();
    const QByteArray target = targetOf(head, host);
    const QUrl url = QUrl::fromEncoded("http://" + host + target, QUrl::StrictMode);
    const auto parts = QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (!m_visit.take || !target.startsWith('/') || !url.matches(redirect, parts)) {
        reply(socket, "404 Not Found", {});
        return;
    }
    if (m_visit.take(url) == LoginSession::Taken::Yes)
        reply(socket, "200 OK", m_words.goBack);
    else
        reply(socket, "400 Bad Request", m_words.notOurs);
}

void SystemBrowser::reply(QTcpSocket* socket, const QByteArray& status,
                          const QString& sentence) const
{
    const QString page = u"<!DOCTYPE html><meta charset=\"utf-8\"><title>%1</title>"
                         u"<body style=\"font-family:sans-serif;margin:15vh auto;max-width:420px\">"
                         u"<h1 style=\"font-size:22px\">%1</h1><p>%2</p></body>"_s.arg(
                             m_words.title.toHtmlEscaped(), sentence.toHtmlEscaped());
    const QByteArray body = page.toUtf8();
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                    "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
                    "Connection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace jangbu::ui
