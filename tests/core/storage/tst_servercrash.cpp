#include "core/storage/books.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/privateserver.h"
#include "tests/support/scratchtable.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QString lastIdSql = u"SELECT MAX(id) FROM scratch"_s;

/// Writes 1, 2, 3 … each in a transaction of its own, until it is told to end.
class Writer final {
public:
    Writer(const DatabaseUrl& url, qint64 first)
        : m_next(first)
        , m_thread([this, url] { run(url); })
    {
    }
    ~Writer() { end(); }
    Q_DISABLE_COPY_MOVE(Writer)

    int written() const { return m_written; }
    void end()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    /// What was acknowledged, and what nobody could say anything about; after end().
    QList<qint64> acknowledged;
    QList<qint64> unknown;
    QStringList otherErrors;

private:
    void run(const DatabaseUrl& url)
    {
        const auto database = test::valueOf(openBooks(url));
        for (; !m_ends; ++m_next) {
            const auto outcome = inTransaction(*database, [&]() -> Done {
                // A row of its own at each try, so that work done twice leaves two.
                JANGBU_TRY_ASSIGN(const qint64 last, database->selectInteger(lastIdSql));
                return test::addScratch(*database, last + 1, QString::number(last + 1), m_next);
            });
            if (outcome) {
                acknowledged.append(m_next);
                ++m_written;
            } else if (outcome.error().code == ErrorCode::StorageUnavailable) {
                unknown.append(m_next);
            } else {
                otherErrors.append(test::codeOf(outcome) + outcome.error().detail);
            }
        }
    }

    qint64 m_next;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_written = 0;
    std::thread m_thread; ///< The last member, since it uses the others.
};

QList<qint64> numbersIn(Database& database)
{
    const QString sql = u"SELECT number FROM scratch ORDER BY number"_s;
    return test::valueOf(
        database.select(sql, {}, [](const Row& row) { return std::optional(row.integer(0)); }));
}

} // namespace

/// A server that dies at any moment, as it would without power.
class TestServerCrash final : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledged_isThere_andNothingIsThereTwice()
    {
        test::PrivateServer server;
        if (!server.isThere())
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const DatabaseUrl url = server.emptyDatabase();
        test::makeScratchTable(*test::valueOf(openBooks(url)));
        Writer writer(url, 1);
        for (int crash = 1; crash <= 4; ++crash) {
            const int before = writer.written();
            QTRY_VERIFY_WITH_TIMEOUT(writer.written() >= before + 50, 60'000);
            server.kill();
            server.restart();
        }
        const int before = writer.written();
        QTRY_VERIFY_WITH_TIMEOUT(writer.written() >= before + 20, 60'000);
        writer.end();

        QCOMPARE(writer.otherErrors, QStringList());
        QVERIFY(writer.acknowledged.size() >= 220);
        const QList<qint64> found = numbersIn(*test::valueOf(openBooks(url)));
        const QSet<qint64> distinct(found.cbegin(), found.cend());
        QCOMPARE(distinct.size(), found.size());
        for (const qint64 number : std::as_const(writer.acknowledged))
            QVERIFY2(distinct.contains(number), qPrintable(QString::number(number)));
        QVERIFY(found.size() <= writer.acknowledged.size() + writer.unknown.size());
    }

    void aServerThatIsBack_isFoundAgain_byEveryKindOfUse()
    {
        test::PrivateServer server;
        if (!server.isThere())
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const auto database = test::valueOf(openBooks(server.emptyDatabase()));
        test::makeScratchTable(*database);
        QVERIFY(
            inTransaction(*database, [&] { return test::addScratch(*database, 1, u"a"_s, 1); }));

        server.kill();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(test::codeOf(database->selectInteger(lastIdSql)), u"STORAGE_UNAVAILABLE"_s);
        const auto written
            = inTransaction(*database, [&] { return test::addScratch(*database, 2, u"b"_s, 2); });
        QCOMPARE(test::codeOf(written), u"STORAGE_UNAVAILABLE"_s);
        QVERIFY(timer.elapsed() < 20'000);

        server.restart();
        QCOMPARE(*database->selectInteger(lastIdSql), 1);
        server.restart();
        QVERIFY(
            inTransaction(*database, [&] { return test::addScratch(*database, 2, u"b"_s, 2); }));
        server.restart();
        QCOMPARE(*inSnapshot(*database, [&] { return database->selectInteger(lastIdSql); }), 2);
    }
};

QTEST_GUILESS_MAIN(TestServerCrash)
#include "tst_servercrash.moc"
