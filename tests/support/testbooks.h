#pragma once

#include "core/storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace jangbu::test {

/// For initTestCase_data(): every test function runs once on SQLite and once on MySQL/MariaDB. The
/// name of the product is the global column `product`.
void addDatabaseProducts();

/// Fresh books with today's schema, gone with the object: a file in a temporary folder, or a
/// database of its own on the server that JANGBU_TEST_MYSQL (a URL without a database) names.
/// Take it with freshBooks(), which skips the test where there is no server.
class TestBooks final {
public:
    explicit TestBooks(DatabaseUrl url, std::unique_ptr<QTemporaryDir> folder);
    ~TestBooks();
    Q_DISABLE_COPY_MOVE(TestBooks)

    Database& database() { return *m_database; }
    const DatabaseUrl& url() const { return m_url; }
    /// A further connection, as another program would have it.
    std::unique_ptr<Database> another() const;

private:
    DatabaseUrl m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

/// The URL of an empty place for books; nothing where the product's server is not there.
std::optional<DatabaseUrl> emptyPlace(const QString& product, const QString& folder);

/// Nothing where the product's server is not there.
std::unique_ptr<TestBooks> freshBooks(const QString& product);

} // namespace jangbu::test

/// Declares `books` for the product of this run, or skips the test function.
#define JANGBU_FRESH_BOOKS(books)                                                                  \
    QFETCH_GLOBAL(QString, product);                                                               \
    const auto books = jangbu::test::freshBooks(product);                                          \
    if (!books)                                                                                    \
    QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)")
