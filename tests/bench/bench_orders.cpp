// Measures the order desk below its HTTP server: orders a second and how long a device waits, in
// groups and with one commit for each order, on SQLite and, where JANGBU_TEST_MYSQL names a server,
// on MariaDB.
// Usage: bench_orders [ORDERS]. Prints a table; wall times differ between machines, ratios less so.

#include "core/device/changedevices.h"
#include "core/device/pairdevice.h"
#include "core/menu/addproduct.h"
#include "core/menu/addstore.h"
#include "core/orderdesk/deskwriter.h"
#include "tests/bench/benchplace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <latch>
#include <mutex>
#include <random>
#include <thread>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int devices = 100;
constexpr int products = 200;
constexpr int linesPerOrder = 3;

struct Shop {
    std::optional<Store> store;
    QList<ProductId> menu;
    QList<DeskAsker> tablets;
};

Shop openShop(const DatabaseUrl& url)
{
    Shop shop;
    const SystemClock clock;
    const auto database = orStop(openBooks(url));
    IdAllocator ids(*database);
    NewStore wanted;
    wanted.name = u"한강식당"_s;
    wanted.grade = PosGrade::Gold;
    shop.store = orStop(AddStore(*database, clock).run(wanted));
    for (int product = 0; product < products; ++product) {
        const NewProduct fresh { u"메뉴 %1"_s.arg(product), u"MAIN_MENU"_s,
                                 Money::ofMinor(1'000 + product) };
        shop.menu.append(orStop(AddProduct(*database, ids, clock).run(*shop.store, fresh)).id);
    }
    ChangeDevices changing(*database, ids, clock);
    PairDevice pairing(*database, ids, clock);
    for (int device = 1; device <= devices; ++device) {
        const AddedDevice added = orStop(changing.add(*shop.store, QString::number(device)));
        shop.tablets.append(orStop(pairing.byCode(added.code)).asker);
    }
    return shop;
}

/// The thread that devices live on, as the desk's own: it gets the answers of a group together.
class DeviceThread final {
public:
    DeviceThread()
        : m_thread([this] { run(); })
    {
    }
    ~DeviceThread()
    {
        post({ {} });
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(DeviceThread)

    void post(std::vector<DeskWriter::Call> calls)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(std::move(calls));
        }
        m_wake.notify_one();
    }

private:
    void run()
    {
        while (true) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_calls.empty(); });
            const auto calls = std::move(m_calls.front());
            m_calls.pop_front();
            lock.unlock();
            for (const auto& call : calls) {
                if (!call)
                    return;
                call();
            }
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::vector<DeskWriter::Call>> m_calls;
    std::thread m_thread;
};

struct Figures {
    qint64 perSecond = 0;
    qint64 p50Us = 0;
    qint64 p99Us = 0;
};

/// Devices that order as fast as they are answered, or at a steady pace.
class Load final {
public:
    Load(const Shop& shop, const DatabaseUrl& url, int groupLength)
        : m_shop(shop)
        , m_dice(11)
    {
        DeskWriter::Options options;
        options.groupLength = groupLength;
        options.deliver
            = [this](std::vector<DeskWriter::Call> calls) { m_devices.post(std::move(calls)); };
        m_writer = orStop(DeskWriter::start(url, std::move(options)));
    }

    Figures asFastAsTheyGo(int orders, int askers)
    {
        m_left = orders;
        m_waits.reserve(static_cast<size_t>(orders));
        std::latch over(askers);
        QElapsedTimer timer;
        timer.start();
        m_devices.post({ [&] {
            for (int asker = 0; asker < askers; ++asker)
                next(asker, over);
        } });
        over.wait();
        return figures(timer.nsecsElapsed());
    }

    Figures atAPace(int orders, int perSecond)
    {
        std::latch over(orders);
        QElapsedTimer timer;
        timer.start();
        for (int order = 0; order < orders; ++order) {
            const auto dueNs = qint64(order) * 1'000'000'000 / perSecond;
            std::this_thread::sleep_for(std::chrono::nanoseconds(dueNs - timer.nsecsElapsed()));
            submit(order % devices, [&over] { over.count_down(); });
        }
        over.wait();
        return figures(timer.nsecsElapsed());
    }

private:
    void next(int asker, std::latch& over)
    {
        if (m_left-- > 0)
            submit(asker, [this, asker, &over] { next(asker, over); });
        else
            over.count_down();
    }

    void submit(int asker, const std::function<void()>& then)
    {
        OrderRequest request { .asker = m_shop.tablets.at(asker),
                               .key = QUuid::createUuid().toString(QUuid::WithoutBraces) };
        for (int line = 0; line < linesPerOrder; ++line)
            request.lines.append({ m_shop.menu.at(static_cast<int>(m_dice() % products)), 1 });
        QElapsedTimer since;
        since.start();
        const bool queued
            = m_writer->submit(request, [this, since, then](const Result<TakenOrder>& answer) {
                  orStop(answer);
                  m_waits.push_back(since.nsecsElapsed() / 1'000);
                  then();
              });
        if (!queued)
            qFatal("The queue is full.");
    }

    Figures figures(qint64 elapsedNs)
    {
        std::sort(m_waits.begin(), m_waits.end());
        const auto count = static_cast<qint64>(m_waits.size());
        return { count * 1'000'000'000 / elapsedNs, m_waits.at(m_waits.size() / 2),
                 m_waits.at(m_waits.size() * 99 / 100) };
    }

    const Shop& m_shop;
    std::mt19937 m_dice;
    int m_left = 0;
    std::vector<qint64> m_waits;
    DeviceThread m_devices;
    std::unique_ptr<DeskWriter> m_writer;
};

Figures measure(const QString& product, const QString& server, int groupLength, int orders,
                int askers)
{
    const BenchPlace place(server);
    const Shop shop = openShop(place.url);
    Figures figures;
    {
        Load load(shop, place.url, groupLength);
        figures = load.asFastAsTheyGo(orders, askers);
    }
    std::printf("%-8s group %3d, %3d devices: %6lld orders/s, p50 %6.2f ms, p99 %6.2f ms\n",
                qPrintable(product), groupLength, askers, static_cast<long long>(figures.perSecond),
                static_cast<double>(figures.p50Us) / 1e3, static_cast<double>(figures.p99Us) / 1e3);
    std::fflush(stdout);
    return figures;
}

void measureProduct(const QString& product, const QString& server, int orders)
{
    const Figures grouped = measure(product, server, 128, orders, devices);
    const Figures single = measure(product, server, 1, orders / 8, devices);
    std::printf("%-8s in groups %.1f times as many\n", qPrintable(product),
                static_cast<double>(grouped.perSecond) / static_cast<double>(single.perSecond));
    measure(product, server, 128, orders / 20, 1);
    const BenchPlace place(server);
    const Shop shop = openShop(place.url);
    Load load(shop, place.url, 128);
    const Figures steady = load.atAPace(1'000, 200);
    std::printf("%-8s at 200 orders/s: p50 %.2f ms, p99 %.2f ms\n", qPrintable(product),
                static_cast<double>(steady.p50Us) / 1e3, static_cast<double>(steady.p99Us) / 1e3);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int orders = arguments.size() > 1 ? arguments.at(1).toInt() : 20'000;
    measureProduct(u"SQLite"_s, {}, orders);
    const QString server = qEnvironmentVariable("JANGBU_TEST_MYSQL");
    if (!server.isEmpty())
        measureProduct(u"MariaDB"_s, server, orders);
    return 0;
}
