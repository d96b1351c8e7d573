#include "tests/support/mysqlproxy.h"

#include "core/check.h"

#include <QByteArray>
#include <QHostAddress>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jangbu::test {

namespace {

constexpr int pollMs = 20;
// A packet of the protocol: its length, its number, 3 for "statement as text".
const QByteArray commitPacket("\x07\0\0\0\x03"
                              "COMMIT",
                              11);

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

const sockaddr* plain(const sockaddr_in& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

bool isReadable(int socket)
{
    pollfd waiting { socket, POLLIN, 0 };
    return poll(&waiting, 1, pollMs) > 0;
}

QByteArray received(int socket)
{
    QByteArray bytes(65'536, '\0');
    bytes.resize(
        qMax(ssize_t(0), recv(socket, bytes.data(), static_cast<size_t>(bytes.size()), 0)));
    return bytes;
}

bool passOn(const QByteArray& bytes, int socket)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto left = static_cast<size_t>(bytes.size() - sent);
        const ssize_t now = send(socket, bytes.constData() + sent, left, MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return !bytes.isEmpty();
}

} // namespace

MySqlProxy::MySqlProxy(const DatabaseUrl& server)
    : m_server(server)
    , m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    JANGBU_CHECK(bind(m_listener, plain(address), size) == 0 && listen(m_listener, 16) == 0);
    getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

MySqlProxy::~MySqlProxy()
{
    m_ends = true;
    m_acceptor.join();
    for (std::thread& connection : m_connections)
        connection.join();
    close(m_listener);
}

DatabaseUrl MySqlProxy::url() const
{
    DatabaseUrl url = m_server;
    url.host = QStringLiteral("127.0.0.1");
    url.port = m_port;
    return url;
}

void MySqlProxy::acceptAll()
{
    while (!m_ends) {
        if (!isReadable(m_listener))
            continue;
        const int client = accept(m_listener, nullptr, nullptr);
        const int server = socket(AF_INET, SOCK_STREAM, 0);
        const int on = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const sockaddr_in address = loopback(m_server.port);
        JANGBU_CHECK(connect(server, plain(address), sizeof address) == 0);
        m_connections.emplace_back([this, client, server] { serve(client, server); });
    }
}

void MySqlProxy::serve(int client, int server)
{
    while (!m_ends) {
        pollfd waiting[] { { client, POLLIN, 0 }, { server, POLLIN, 0 } };
        if (poll(waiting, 2, pollMs) <= 0)
            continue;
        if (waiting[0].revents != 0 && !passQuestion(client, server))
            break;
        if (waiting[1].revents != 0 && !passOn(received(server), client))
            break;
    }
    close(client);
    close(server);
}

bool MySqlProxy::passQuestion(int client, int server)
{
    const QByteArray question = received(client);
    const bool isCommit = question == commitPacket;
    const AtCommit what = isCommit ? m_atCommit.exchange(AtCommit::Pass) : AtCommit::Pass;
    if (what == AtCommit::Pass)
        return passOn(question, server);
    ++m_lostCommits;
    if (what != AtCommit::LoseTheQuestion)
        passOn(question, server);
    if (what == AtCommit::LoseTheAnswer)
        received(server);
    return false;
}

} // namespace jangbu::test
