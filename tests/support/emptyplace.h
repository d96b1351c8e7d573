#pragma once

#include "core/storage/database.h"
#include "tests/support/testbooks.h"

namespace jangbu::test {

/// A place for books in which nothing is yet; gone with the object.
class EmptyPlace final {
public:
    explicit EmptyPlace(const QString& product)
        : m_url(emptyPlace(product, m_folder.path()))
    {
    }
    ~EmptyPlace()
    {
        if (!m_url || m_url->product == DatabaseUrl::Product::Sqlite)
            return;
        if (const auto server = Database::open(*m_url))
            (void)(*server)->run(QStringLiteral("DROP DATABASE ") + m_url->database);
    }
    Q_DISABLE_COPY_MOVE(EmptyPlace)

    /// False where the product's server is not there.
    bool isThere() const { return m_url.has_value(); }
    const DatabaseUrl& url() const { return *m_url; }
    std::unique_ptr<Database> open() const
    {
        auto database = Database::open(*m_url);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        return database.take();
    }

private:
    QTemporaryDir m_folder;
    std::optional<DatabaseUrl> m_url;
};

} // namespace jangbu::test

/// Declares `place` for the product of this run, or skips the test function.
#define JANGBU_EMPTY_PLACE(place)                                                                  \
    QFETCH_GLOBAL(QString, product);                                                               \
    const jangbu::test::EmptyPlace place(product);                                                 \
    if (!place.isThere())                                                                          \
    QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)")
