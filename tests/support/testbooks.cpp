#include "tests/support/testbooks.h"

#include "core/storage/books.h"
#include "core/text/errortext.h"
#include "tests/support/outcome.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

std::optional<DatabaseUrl> serverUrl(const QString& database)
{
    const QString server = qEnvironmentVariable("JANGBU_TEST_MYSQL");
    return server.isEmpty() ? std::nullopt : DatabaseUrl::parse(server + u'/' + database);
}

/// Runs one statement on the server outside any database of the tests.
void administer(const QString& sql)
{
    const auto url = serverUrl(u"mysql"_s);
    const QString name = u"administration"_s;
    {
        auto server = QSqlDatabase::addDatabase(u"QMYSQL"_s, name);
        server.setHostName(url->host);
        server.setPort(url->port);
        server.setUserName(url->user);
        server.setPassword(url->password);
        QSqlQuery query(server.open() ? server : QSqlDatabase());
        if (!server.isOpen() || !query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Database> opened(const DatabaseUrl& url)
{
    auto database = openBooks(url);
    if (!database)
        qFatal(
            "%s",
            qPrintable(sentenceFor(database.error(), Language::English) + database.error().detail));
    return database.take();
}

} // namespace

void addDatabaseProducts()
{
    QTest::addColumn<QString>("product");
    QTest::newRow("SQLite") << u"sqlite"_s;
    QTest::newRow("MySQL") << u"mysql"_s;
}

std::optional<DatabaseUrl> emptyPlace(const QString& product, const QString& folder)
{
    if (product == u"sqlite")
        return DatabaseUrl::sqlite(folder + u"/books.jangbu"_s);
    static std::atomic<int> serial = 0;
    const QString name
        = u"jangbu_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++serial);
    const auto url = serverUrl(name);
    if (url) {
        administer(u"DROP DATABASE IF EXISTS %1"_s.arg(name));
        administer(u"CREATE DATABASE %1 CHARACTER SET latin1"_s.arg(name));
    }
    return url;
}

namespace {

/// A copy of books that were made once in this program: to make them takes longer than most tests.
void copyFreshBooks(const QString& path)
{
    static const QTemporaryDir folder;
    static const QString made = [] {
        const QString first = folder.filePath(u"books.jangbu"_s);
        opened(DatabaseUrl::sqlite(first));
        return first;
    }();
    if (!QFile::copy(made, path))
        qFatal("cannot make %s", qPrintable(path));
}

/// Databases that tests have left, emptied for the next ones, which spares the server most of its
/// work: it takes as long for the definitions of one as for the rows of a hundred tests.
class SpareDatabases final {
public:
    /// A database with today's schema and the rows of fresh books.
    DatabaseUrl take()
    {
        if (!m_spare.isEmpty())
            return *serverUrl(m_spare.takeLast());
        const DatabaseUrl url = *emptyPlace(u"mysql"_s, {});
        const auto database = opened(url);
        if (m_schema.isEmpty()) {
            m_schema = schemaOf(*database);
            qAddPostRoutine([] { spareDatabases().dropAll(); });
        }
        return url;
    }

    void giveBack(const DatabaseUrl& url)
    {
        if (isEmptied(url))
            m_spare.append(url.database);
        else
            drop(url.database);
    }

    static SpareDatabases& spareDatabases()
    {
        static SpareDatabases databases;
        return databases;
    }

private:
    /// Beyond this it is quicker to make another one.
    static constexpr qint64 maxRows = 5'000;

    static void drop(const QString& name) { administer(u"DROP DATABASE IF EXISTS "_s + name); }

    void dropAll()
    {
        while (!m_spare.isEmpty())
            drop(m_spare.takeLast());
    }

    /// Every column and every key.
    static QStringList schemaOf(Database& database)
    {
        const auto read = [&](const QString& sql) {
            return valueOf(database.select(
                sql, {}, [](const Row& row) { return std::optional(row.text(0)); }));
        };
        return read(u"SELECT CONCAT_WS('|', table_name, ordinal_position, column_name, "
                    u"column_type, is_nullable, column_default, collation_name) "
                    u"FROM information_schema.columns WHERE table_schema = DATABASE() "
                    u"ORDER BY table_name, ordinal_position"_s)
            + read(u"SELECT CONCAT_WS('|', table_name, index_name, seq_in_index, column_name, "
                   u"non_unique) FROM information_schema.statistics "
                   u"WHERE table_schema = DATABASE() ORDER BY table_name, index_name, "
                   u"seq_in_index"_s);
    }

    static Done empty(Database& database)
    {
        JANGBU_TRY_ASSIGN(
            const auto tables,
            database.select(database.dialect().tableNamesQuery(), {},
                            [](const Row& row) { return std::optional(row.text(0)); }));
        JANGBU_TRY(database.run(u"SET foreign_key_checks = 0"_s));
        for (const QString& table : tables) {
            if (table == u"schema_version")
                continue;
            JANGBU_TRY_ASSIGN(
                const qint64 rows,
                database.change(u"DELETE FROM %1 LIMIT %2"_s.arg(table).arg(maxRows)));
            if (rows == maxRows)
                return Error { ErrorCode::StorageFull };
        }
        return database.run(u"INSERT INTO id_counter (store_id, next_value) VALUES (0, 1)"_s);
    }

    bool isEmptied(const DatabaseUrl& url) const
    {
        const auto database = Database::open(url);
        return database && schemaOf(**database) == m_schema && empty(**database);
    }

    QStringList m_spare;
    QStringList m_schema;
};

} // namespace

TestBooks::TestBooks(DatabaseUrl url, std::unique_ptr<QTemporaryDir> folder)
    : m_url(std::move(url))
    , m_folder(std::move(folder))
    , m_database(opened(m_url))
{
}

TestBooks::~TestBooks()
{
    m_database.reset();
    if (m_url.product == DatabaseUrl::Product::MySql)
        SpareDatabases::spareDatabases().giveBack(m_url);
}

std::unique_ptr<Database> TestBooks::another() const
{
    return opened(m_url);
}

std::unique_ptr<TestBooks> freshBooks(const QString& product)
{
    if (product == u"mysql") {
        if (!serverUrl(u"mysql"_s))
            return nullptr;
        return std::make_unique<TestBooks>(SpareDatabases::spareDatabases().take(), nullptr);
    }
    auto folder = std::make_unique<QTemporaryDir>();
    const auto url = *emptyPlace(product, folder->path());
    copyFreshBooks(url.path);
    return std::make_unique<TestBooks>(url, std::move(folder));
}

} // namespace jangbu::test
