#pragma once

#include "core/storage/books.h"
#include "core/text/errortext.h"

#include <QTemporaryDir>
#include <QUuid>

namespace jangbu::test {

/// The value; a bench that is refused something stops.
template <typename Value> Value orStop(Result<Value> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(wordOf(result.error().code)),
               qPrintable(result.error().detail));
    return result.take();
}

/// Empty books: a file, or a database of their own.
class BenchPlace final {
public:
    explicit BenchPlace(const QString& server)
    {
        if (server.isEmpty()) {
            url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("bench.jangbu")));
            return;
        }
        url = *DatabaseUrl::parse(server + QStringLiteral("/mysql"));
        name
            = QStringLiteral("jangbu_bench_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
        orStop(orStop(Database::open(url))->run(QStringLiteral("CREATE DATABASE ") + name));
        url.database = name;
    }
    ~BenchPlace()
    {
        if (!name.isEmpty())
            orStop(orStop(Database::open(url))->run(QStringLiteral("DROP DATABASE ") + name));
    }
    Q_DISABLE_COPY_MOVE(BenchPlace)

    DatabaseUrl url;

private:
    QTemporaryDir m_folder;
    QString name;
};

} // namespace jangbu::test
