#include "tests/support/testbooks.h"

#include "core/storage/books.h"
#include "core/text/errortext.h"

#include <QCoreApplication>
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
        administer(u"DROP DATABASE IF EXISTS %1"_s.arg(m_url.database));
}

std::unique_ptr<Database> TestBooks::another() const
{
    return opened(m_url);
}

std::unique_ptr<TestBooks> freshBooks(const QString& product)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const auto url = emptyPlace(product, folder->path());
    return url ? std::make_unique<TestBooks>(*url, std::move(folder)) : nullptr;
}

} // namespace jangbu::test
