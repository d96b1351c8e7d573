#include "tests/support/foreigndesk.h"

#include "core/text/errortext.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

QString folderBesideTheSources(const QString& name)
{
    const QString path = QStringLiteral(SOURCE_ROOT) + u"/../shared/data/"_s + name;
    const QString further = QStringLiteral(SOURCE_ROOT) + u"/../../shared/data/"_s + name;
    if (QDir(path).exists())
        return path;
    return QDir(further).exists() ? further : QString();
}

QString paymentOf(const RowPayment& payment, const ImportDirectory& directory)
{
    QString text = wordOf(payment.method);
    if (payment.label >= 0)
        text += u' ' + directory.label(payment.label);
    return payment.kind == CardKind::Debit ? text + u" debit"_s : text;
}

QString shownRow(const SalesRow& row, const ImportDirectory& directory)
{
    const DirectoryStore& store = directory.store(row.store);
    const Currency& currency = store.terms.currency;
    auto& names = const_cast<ImportDirectory&>(directory);
    QString text
        = u"%1 %2|%3|%4|%5|%6 × %7 − %8|%9"_s.arg(row.line)
              .arg(QString::fromUtf8(row.trade), store.terms.time.toLocalIso(row.orderedAtUtc),
                   names.product(row.product).name, names.category(row.category).name)
              .arg(row.quantity)
              .arg(currency.toDecimal(row.unitPrice), currency.toDecimal(row.discount),
                   paymentOf(*row.payment, directory));
    if (!row.device.isEmpty())
        text += u" @"_s + QString::fromUtf8(row.device);
    if (row.isKeyless)
        text += u" keyless"_s;
    if (row.isRefund)
        text += u" refund "_s + QString::fromUtf8(row.refundKey);
    if (!row.reason.isEmpty())
        text += u" as "_s + QString::fromUtf8(row.reason);
    if (row.taxOnTop.minor() != 0)
        text += u" +tax "_s + currency.toDecimal(row.taxOnTop);
    if (row.tip.minor() != 0)
        text += u" +tip "_s + currency.toDecimal(row.tip);
    return text;
}

} // namespace

QString foreignHeaders()
{
    return folderBesideTheSources(u"headers"_s);
}

QString realFiles()
{
    return folderBesideTheSources(u"real"_s);
}

QString ForeignDesk::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList ForeignDesk::issuesOf(const QList<InputIssue>& issues)
{
    QStringList shown;
    for (const InputIssue& issue : issues) {
        shown.append(
            u"%1: %2: %3"_s.arg(issue.line)
                .arg(issue.column,
                     sentenceFor(issue.expected, issue.expectedValues, Language::English)));
    }
    return shown;
}

template <typename Each> QStringList ForeignDesk::eachRow(const QStringList& paths, Each each)
{
    const auto opened = SalesFiles::open(paths, m_options, m_clock);
    if (!opened)
        return issuesOf(opened.error().issues);
    ImportDirectory directory(m_terms);
    for (SalesRowSource* source : opened->sources()) {
        if (const auto started = source->start(directory); !started)
            return issuesOf(started.error().issues);
        SalesRow row;
        while (true) {
            const auto found = source->next(row);
            if (!found)
                return issuesOf(found.error().issues);
            if (!*found)
                break;
            each(row, *source, directory);
        }
    }
    m_leftOut = opened->leftOut();
    return {};
}

QStringList ForeignDesk::read(const QByteArray& content)
{
    return readFiles({ write(u"1.csv"_s, content) });
}

QStringList ForeignDesk::readFiles(const QStringList& paths)
{
    QStringList rows;
    const QStringList error = eachRow(
        paths, [&rows](const SalesRow& row, SalesRowSource& source, ImportDirectory& directory) {
            if (row.isReadable)
                rows.append(shownRow(row, directory));
            else
                rows += issuesOf(source.issues()).first();
        });
    if (!error.isEmpty())
        return error;
    if (m_leftOut > 0)
        rows.append(u"left out: %1"_s.arg(m_leftOut));
    return rows;
}

QString ForeignDesk::Sums::shown() const
{
    if (!error.isEmpty())
        return error;
    return u"%1 rows, %2 set aside, %3 trades, %4 pieces, %5"_s.arg(rows)
        .arg(unreadable)
        .arg(trades.size())
        .arg(pieces)
        .arg(minor);
}

ForeignDesk::Sums ForeignDesk::sumsOf(const QStringList& paths)
{
    Sums sums;
    const QStringList error
        = eachRow(paths, [&sums](const SalesRow& row, SalesRowSource&, ImportDirectory&) {
              if (!row.isReadable) {
                  ++sums.unreadable;
                  return;
              }
              const Money whole = Money::ofMinor(row.unitPrice.minor() * row.quantity);
              sums.isExact = sums.isExact && row.store >= 0 && row.product >= 0 && row.category >= 0
                  && !row.trade.isEmpty() && row.paidAtUtc && row.payment && row.quantity >= 1
                  && !row.unitPrice.isNegative() && !row.discount.isNegative()
                  && row.discount <= whole && row.isRefund != row.refundKey.isEmpty();
              const qint64 sign = row.isRefund ? -1 : 1;
              ++sums.rows;
              sums.pieces += sign * row.quantity;
              sums.minor += sign * (row.unitPrice.minor() * row.quantity - row.discount.minor());
              sums.trades.insert(row.trade.toByteArray());
          });
    sums.error = error.join(u'\n');
    return sums;
}

} // namespace jangbu::test
