#include "tests/layering/rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace jangbu::test {

namespace {

/// The modules of the core from left to right; one may include what stands to its left. Those of
/// the first two groups may also use each other.
const QList<QStringList> moduleOrder {
    { u"check"_s, u"errorcodes"_s, u"result"_s, u"id"_s },
    { u"money"_s, u"calendar"_s, u"text"_s },
    { u"storage"_s },
    { u"audit"_s },
    { u"people"_s },
    { u"store"_s },
    { u"menu"_s },
    { u"signin"_s },
    { u"packs"_s },
    { u"ledger"_s },
    { u"trade"_s },
    { u"device"_s },
    { u"payment"_s },
    { u"settlement"_s },
    { u"statistics"_s },
    { u"interchange"_s },
    { u"report"_s },
    { u"batch"_s },
    { u"backoffice"_s },
    { u"orderdesk"_s },
    { u"deskserver"_s },
};

/// Headers that are one table or list; they are as long as what they list.
const QStringList tables { u"core/errorcodes.h"_s, u"core/backoffice/backoffice.h"_s };

/// core/trade/trade.h is of `trade`, core/check.h of `check`.
QString moduleOf(const QString& path)
{
    return path.section(u'/', 1, 1).section(u'.', 0, 0);
}

std::optional<qsizetype> rankOf(const QString& module)
{
    for (qsizetype rank = 0; rank < moduleOrder.size(); ++rank) {
        if (moduleOrder.at(rank).contains(module))
            return rank;
    }
    return std::nullopt;
}

bool mayInclude(const QString& module, const QString& other)
{
    if (module == other)
        return true;
    const auto rank = rankOf(module);
    const auto otherRank = rankOf(other);
    if (module == u"monitoring")
        return otherRank == 0;
    if (other == u"monitoring")
        return rank && *rank > 0;
    return rank && otherRank && *otherRank <= *rank;
}

bool startsWithAny(const QString& path, const QStringList& starts)
{
    return std::any_of(starts.cbegin(), starts.cend(),
                       [&path](const QString& start) { return path.startsWith(start); });
}

QStringList qtModulesFor(const QString& path)
{
    QStringList modules { u"QtCore"_s, u"QtSql"_s, u"QtNetwork"_s };
    if (path.startsWith(u"core/report/"))
        modules.append(u"QtGui"_s);
    return modules;
}

/// What is wrong with an include of ours; empty when nothing is.
QString faultOfOwn(const QString& path, const QString& include)
{
    const QString top = path.section(u'/', 0, 0);
    const QString otherTop = include.section(u'/', 0, 0);
    const QStringList layers { u"core"_s, u"ui"_s, u"app"_s };
    if (layers.indexOf(otherTop) > layers.indexOf(top))
        return u"%1 must not know %2"_s.arg(top, otherTop);
    if (top == u"app" && otherTop == u"ui" && !path.startsWith(u"app/desktop/"))
        return u"only the desktop program knows ui"_s;
    if (top == u"ui" && include.startsWith(u"core/storage/"))
        return u"ui must not know the storage"_s;
    if (top == u"core" && !mayInclude(moduleOf(path), moduleOf(include)))
        return u"module %1 must not know %2"_s.arg(moduleOf(path), moduleOf(include));
    return {};
}

QString faultOf(const QString& path, const Include& include, const QtHeaders& qt)
{
    const bool own = startsWithAny(include.path, { u"core/"_s, u"ui/"_s, u"app/"_s });
    if (include.quoted && !own) {
        const bool generated = include.path.endsWith(u".moc") || include.path.startsWith(u"moc_");
        return generated ? QString() : u"not written from the root"_s;
    }
    if (own)
        return include.quoted ? faultOfOwn(path, include.path) : u"ours are quoted"_s;

    const QString module = qt.moduleOf(include.path);
    if (path.startsWith(u"ui/") && module == u"QtSql")
        return u"ui must not know SQL"_s;
    if (module.startsWith(u"QtWebEngine") && !path.startsWith(u"ui/webview/"))
        return u"only ui/webview knows the engine"_s;
    const bool withoutWindow = startsWithAny(path, { u"core/"_s, u"app/ctl/"_s });
    if (withoutWindow && !module.isEmpty() && !qtModulesFor(path).contains(module))
        return u"%1 has no place here"_s.arg(module);
    return {};
}

} // namespace

QtHeaders QtHeaders::installed()
{
    QtHeaders headers;
    const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : root.entryList({ u"Qt*"_s }, QDir::Dirs)) {
        for (const QString& header : QDir(root.filePath(module)).entryList(QDir::Files))
            headers.add(module, header);
    }
    return headers;
}

QString QtHeaders::moduleOf(const QString& include) const
{
    const QString first = include.section(u'/', 0, 0);
    if (m_headers.contains(first) || (first.startsWith(u"Qt") && include.contains(u'/')))
        return first;
    for (auto module = m_headers.cbegin(); module != m_headers.cend(); ++module) {
        if (module.value().contains(include))
            return module.key();
    }
    // A header of a Qt module that is not installed must not pass for something harmless.
    static const QRegularExpression qtClass(u"^Q[A-Z]\\w*$"_s);
    return qtClass.match(include).hasMatch() ? u"a Qt module that is not installed"_s : QString();
}

QList<Found> wrongIncludes(const QString& path, const QString& text, const QtHeaders& qt)
{
    QList<Found> found;
    if (path.startsWith(u"core/") && !rankOf(moduleOf(path)) && moduleOf(path) != u"monitoring")
        found.append({ 1, u"the core has no module %1"_s.arg(moduleOf(path)) });
    for (const Include& include : includesOf(text)) {
        const QString fault = faultOf(path, include, qt);
        if (!fault.isEmpty())
            found.append({ include.line, u"%1: %2"_s.arg(include.path, fault) });
    }
    return found;
}

QList<Found> misplacedSql(const QString& path, const SourceText& source)
{
    static const QRegularExpression sql(uR"(\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b)"_s);
    const QStringList homes { u"core/storage/"_s, u"core/ledger/"_s, u"core/statistics/"_s };
    if (path.endsWith(u"repository.cpp") || startsWithAny(path, homes))
        return {};
    QList<Found> found;
    for (const Found& literal : source.literals) {
        if (sql.match(literal.text).hasMatch())
            found.append({ literal.line, u"SQL outside a repository: "_s + literal.text });
    }
    return found;
}

QList<Found> floatingPoint(const QString& path, const SourceText& source)
{
    static const QRegularExpression tokens(uR"(\b(double|float|qreal|toDouble|toFloat)\b)"_s);
    const QStringList exact { u"core/money/"_s,      u"core/settlement/"_s, u"core/payment/"_s,
                              u"core/statistics/"_s, u"core/ledger/"_s,     u"core/trade/"_s,
                              u"core/report/"_s,     u"core/packs/"_s };
    // Places on paper are lengths, and the format of spreadsheets knows no other numbers.
    const QStringList drawn { u"core/report/paper/"_s, u"core/report/pdfreport.cpp"_s,
                              u"core/report/xlsxreport.cpp"_s };
    if (!startsWithAny(path, exact) || startsWithAny(path, drawn))
        return {};
    QList<Found> found;
    auto matches = tokens.globalMatch(source.code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto before = QStringView(source.code).left(match.capturedStart());
        found.append({ before.count(u'\n') + 1, u"floating point: "_s + match.captured() });
    }
    return found;
}

QList<Found> oversize(const QString& path, const QString& text, const SourceText& source)
{
    QList<Found> found;
    const qsizetype limit = tables.contains(path) ? maxTableLines
        : path.endsWith(u".h")                    ? maxHeaderLines
                                                  : maxSourceLines;
    const QStringList lines = text.split(u'\n');
    const qsizetype lineCount = lines.size() - (text.endsWith(u'\n') ? 1 : 0);
    if (lineCount > limit)
        found.append({ limit, u"a file of %1 lines, allowed are %2"_s.arg(lineCount).arg(limit) });
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).toUcs4().size() > maxLineLength)
            found.append({ index + 1, u"a line longer than %1"_s.arg(maxLineLength) });
    }
    const Functions functions = functionsOf(source);
    if (!functions.balanced)
        found.append({ 1, u"the braces do not match, functions cannot be measured"_s });
    for (const Function& function : functions.list) {
        if (function.lineCount > maxFunctionLines) {
            const QString what = u"function %1 has %2 lines, allowed are %3"_s;
            found.append({ function.line,
                           what.arg(function.name).arg(function.lineCount).arg(maxFunctionLines) });
        }
    }
    return found;
}

} // namespace jangbu::test
