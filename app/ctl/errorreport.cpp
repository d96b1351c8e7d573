#include "app/ctl/errorreport.h"

#include "app/ctl/phrase.h"
#include "app/ctl/textlayout.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const Phrase expectedWord { "expected: %1", "필요한 값: %1" };

/// The sentence of a wrong value ends with what was expected, which is words and so stands in its
/// issue.
QString messageOf(const Error& error, Language language)
{
    if (error.code != ErrorCode::ValueInvalid || error.issues.isEmpty())
        return sentenceFor(error, language);
    const InputIssue& issue = error.issues.first();
    return sentenceFor(Error { ErrorCode::ValueInvalid,
                               { issue.column, issue.value,
                                 sentenceFor(issue.expected, issue.expectedValues, language) } },
                       language);
}

/// Wrong places of files; a wrong option is told by the message alone.
QList<InputIssue> placesOf(const Error& error)
{
    return error.code == ErrorCode::ValueInvalid ? QList<InputIssue>() : error.issues;
}

} // namespace

QString issueLine(const InputIssue& issue, Language language)
{
    QString place = issue.file;
    if (issue.line > 0)
        place += u':' + QString::number(issue.line);
    QStringList parts { place };
    if (!issue.column.isEmpty())
        parts.append(issue.column);
    parts.append(u"“%1”"_s.arg(issue.value));
    const QString expected = sentenceFor(issue.expected, issue.expectedValues, language);
    parts.append(expectedWord.in(language).arg(expected));
    return printable(parts.join(u": "_s));
}

QJsonObject issueJson(const InputIssue& issue, Language language)
{
    return {
        { u"file"_s, issue.file },
        { u"line"_s, issue.line },
        { u"column"_s, issue.column },
        { u"value"_s, issue.value },
        { u"expected"_s, sentenceFor(issue.expected, issue.expectedValues, language) },
        { u"code"_s, wordOf(issue.code) },
    };
}

QString errorLines(const Error& error, Language language)
{
    QString text
        = u"jangbuctl: %1: %2\n"_s.arg(wordOf(error.code), printable(messageOf(error, language)));
    for (const InputIssue& issue : placesOf(error))
        text += issueLine(issue, language) + u'\n';
    return text;
}

QJsonObject errorJson(const Error& error, Language language)
{
    QJsonObject body {
        { u"code"_s, wordOf(error.code) },
        { u"message"_s, messageOf(error, language) },
    };
    const QList<InputIssue> places = placesOf(error);
    if (places.isEmpty())
        return { { u"error"_s, body } };
    QJsonArray list;
    for (const InputIssue& issue : places)
        list.append(issueJson(issue, language));
    body.insert(u"errors"_s, list);
    return { { u"error"_s, body }, { u"errors"_s, list } };
}

} // namespace jangbu
