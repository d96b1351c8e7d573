#include "tests/support/importdesk.h"

#include "core/interchange/salesfilereader.h"
#include "tests/support/till.h"

#include <QFile>

#include <memory>
#include <vector>

namespace jangbu::test {

using namespace Qt::StringLiterals;

QByteArray ImportDesk::header()
{
    return "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,"
           "method,card_company\n";
}

QByteArray ImportDesk::row(const QByteArray& trade, const QByteArray& product, int price,
                           int quantity)
{
    return "한강," + trade + ",1번,1,2026-11-20T12:00:00," + product + ",MAIN_MENU,"
        + QByteArray::number(price) + ',' + QByteArray::number(quantity)
        + ",2026-11-20T13:00:00,CARD,K\n";
}

QString ImportDesk::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray ImportDesk::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<SalesImportSummary> ImportDesk::sales(const QList<QByteArray>& contents,
                                             ImportProgress::Report report)
{
    QStringList paths;
    for (const QByteArray& content : contents)
        paths.append(write(u"%1.csv"_s.arg(paths.size() + 1), content));
    ImportProgress progress(std::move(report));
    return salesFiles(paths, progress);
}

Result<SalesImportSummary> ImportDesk::salesFiles(const QStringList& paths,
                                                  ImportProgress& progress)
{
    std::vector<std::unique_ptr<SalesFileReader>> readers;
    QList<SalesRowSource*> sources;
    for (const QString& path : paths) {
        readers.push_back(std::make_unique<SalesFileReader>(path));
        sources.append(readers.back().get());
    }
    return ImportSales(m_database, m_ids, m_clock).run(sources, m_options, progress);
}

QStringList ImportDesk::issuesOf(const Error& error)
{
    QStringList shown;
    for (const InputIssue& issue : error.issues)
        shown.append(u"%1 %2 %3"_s.arg(issue.line).arg(issue.column, wordOf(issue.code)));
    return shown;
}

QStringList ImportDesk::books() const
{
    return booksOf(m_database);
}

} // namespace jangbu::test
