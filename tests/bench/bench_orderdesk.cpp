// Orders at a running order desk over loopback, as 100 tablets that keep their connections:
//   bench_orderdesk fast [URL]    10,000 orders as they go, on products with stock for 6,000
//   bench_orderdesk steady [URL]  200 orders a second for 30 seconds
// Without a URL the books are a new SQLite file. Prints orders per second and latencies, and stops
// where a portion was sold twice or an answer was none of 201 and 409.

#include "tests/support/ctl.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int tablets = 100;
constexpr int dishes = 6;
const QString store = u"온기식당"_s;

struct Tablet {
    QByteArray token;
    int descriptor = -1;
    QByteArray received {};
    qint64 sentNs = 0;
    qint64 dueNs = 0; ///< When it orders next.
    int ordered = 0;
    bool waits = false;
};

struct Outcome {
    std::vector<qint64> latenciesNs {};
    int taken = 0;
    int refused = 0;
    qint64 elapsedNs = 0;
};

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        qFatal("The desk cannot be reached");
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return descriptor;
}

class Load final {
public:
    Load(std::vector<Tablet> given, QList<qint64> products, int ordersEach, qint64 gapNs)
        : m_tablets(std::move(given))
        , m_products(std::move(products))
        , m_ordersEach(ordersEach)
        , m_gapNs(gapNs)
    {
    }

    Outcome run()
    {
        m_clock.start();
        for (size_t index = 0; index < m_tablets.size(); ++index)
            m_tablets[index].dueNs = m_gapNs * static_cast<qint64>(index) / tablets;
        while (m_outcome.latenciesNs.size() < static_cast<size_t>(m_ordersEach * tablets))
            step();
        m_outcome.elapsedNs = m_clock.nsecsElapsed();
        return m_outcome;
    }

private:
    void step()
    {
        std::vector<pollfd> waiting;
        for (Tablet& tablet : m_tablets) {
            if (!tablet.waits && tablet.ordered < m_ordersEach
                && m_clock.nsecsElapsed() >= tablet.dueNs)
                order(tablet);
            waiting.push_back({ tablet.descriptor, POLLIN, 0 });
        }
        ::poll(waiting.data(), waiting.size(), m_gapNs > 0 ? 1 : 1'000);
        for (size_t index = 0; index < waiting.size(); ++index) {
            if (waiting[index].revents != 0)
                receive(m_tablets[index]);
        }
    }

    void order(Tablet& tablet)
    {
        const qint64 dish = m_products.at((tablet.ordered++ + m_turn++) % dishes);
        const QByteArray request = orderFor(tablet.token, dish, 1);
        tablet.sentNs = m_clock.nsecsElapsed();
        tablet.dueNs += m_gapNs;
        tablet.waits = true;
        if (::write(tablet.descriptor, request.constData(), static_cast<size_t>(request.size()))
            != request.size())
            qFatal("An order could not be sent");
    }

    void receive(Tablet& tablet)
    {
        char bytes[4'096];
        const ssize_t count = ::read(tablet.descriptor, bytes, sizeof bytes);
        if (count <= 0)
            qFatal("The desk has ended a connection");
        tablet.received.append(bytes, count);
        if (!tablet.received.contains("\r\n\r\n{") || !tablet.received.endsWith('}'))
            return;
        if (tablet.received.startsWith("HTTP/1.1 201"))
            ++m_outcome.taken;
        else if (tablet.received.startsWith("HTTP/1.1 409"))
            ++m_outcome.refused;
        else
            qFatal("%s", tablet.received.constData());
        tablet.received.clear();
        tablet.waits = false;
        m_outcome.latenciesNs.push_back(m_clock.nsecsElapsed() - tablet.sentNs);
    }

    std::vector<Tablet> m_tablets;
    QList<qint64> m_products;
    int m_ordersEach;
    qint64 m_gapNs;
    int m_turn = 0;
    QElapsedTimer m_clock;
    Outcome m_outcome;
};

QList<qint64> makeMenu(const Ctl& ctl, int stock)
{
    ctl.ask({ u"store"_s, u"add"_s, store, u"--grade"_s, u"GOLD"_s });
    QTemporaryFile file;
    if (!file.open())
        qFatal("The menu cannot be written");
    file.write("store,product,category,price,base_stock\n");
    for (int dish = 0; dish < dishes; ++dish)
        file.write(u"%1,메뉴 %2,MAIN_MENU,9000,%3\n"_s.arg(store).arg(dish).arg(stock).toUtf8());
    file.close();
    ctl.ask({ u"menu"_s, u"import"_s, file.fileName(), u"--store"_s, store });
    QList<qint64> ids;
    const auto menu = ctl.ask({ u"menu"_s, u"list"_s, u"--store"_s, store });
    for (const QJsonValue& product : menu.value(u"products").toArray())
        ids.append(product[u"id"].toInteger());
    return ids;
}

std::vector<Tablet> pairTablets(const Ctl& ctl, quint16 port)
{
    std::vector<Tablet> paired;
    for (int number = 1; number <= tablets; ++number) {
        const auto code = ctl.ask(
            { u"device"_s, u"add"_s, u"--store"_s, store, u"--label"_s, u"%1번"_s.arg(number) });
        const QByteArray body = "{\"code\":\"" + code.value(u"code").toString().toLatin1() + "\"}";
        const auto answer = RawClient(port).ask(requestFor("POST", "/api/v1/pair", {}, body));
        const QByteArray token = answer.json().value(u"token").toString().toLatin1();
        if (token.isEmpty())
            qFatal("%s", answer.body.constData());
        paired.push_back({ .token = token });
    }
    // The desk does not wait long for who connects and says nothing.
    for (Tablet& tablet : paired)
        tablet.descriptor = connectTo(port);
    return paired;
}

void print(const char* mode, Outcome outcome)
{
    auto& latencies = outcome.latenciesNs;
    std::sort(latencies.begin(), latencies.end());
    const auto count = static_cast<qint64>(latencies.size());
    const auto at = [&](qint64 perMille) {
        return latencies[static_cast<size_t>((count - 1) * perMille / 1'000)] / 1'000;
    };
    std::printf(
        "%s: %lld orders/s, p50 %lld us, p99 %lld us, longest %lld us; %d taken, %d refused\n",
        mode, static_cast<long long>(count * 1'000'000'000 / outcome.elapsedNs),
        static_cast<long long>(at(500)), static_cast<long long>(at(990)),
        static_cast<long long>(at(1'000)), outcome.taken, outcome.refused);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool isSteady = argc > 1 && QByteArray(argv[1]) == "steady";
    const QTemporaryDir folder;
    const QString url = argc > 2 ? QString::fromLocal8Bit(argv[2])
                                 : u"sqlite:"_s + folder.filePath(u"books.jangbu"_s);
    const Ctl ctl(url);
    const int stock = isSteady ? 10'000'000 : 1'000;
    const QList<qint64> products = makeMenu(ctl, stock);
    const auto desk = ctl.start({ u"--json"_s, u"serve"_s, u"--port"_s, u"0"_s });
    desk->waitForReadyRead();
    const auto line = QJsonDocument::fromJson(desk->readLine()).object();
    const auto port = static_cast<quint16>(line.value(u"port").toInt());
    auto paired = pairTablets(ctl, port);
    constexpr qint64 halfSecondNs = 500'000'000;
    Load load(std::move(paired), products, isSteady ? 60 : 100, isSteady ? halfSecondNs : 0);
    const Outcome outcome = load.run();
    desk->terminate();
    desk->waitForFinished();
    if (!isSteady && (outcome.taken != stock * dishes || outcome.refused != 4'000))
        qFatal("%d were sold of %d", outcome.taken, stock * dishes);
    print(isSteady ? "steady" : "fast", outcome);
    return 0;
}
