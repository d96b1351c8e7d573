#include "tests/layering/sourcetext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jangbu::test {

namespace {

/// Walks over a source once and copies code, but blanks for everything else.
class Splitter final {
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {
        m_source.code.reserve(text.size());
    }

    SourceText run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"_s))
                blankUntil(endOf(u"\n"_s, false));
            else if (startsWith(u"/*"_s))
                blankUntil(endOf(u"*/"_s, true, m_at + 2));
            else if (m_text.at(m_at) == u'"')
                takeString();
            else if (m_text.at(m_at) == u'\'' && !isDigitSeparator())
                takeCharacter();
            else
                copy();
        }
        return m_source;
    }

private:
    bool startsWith(const QString& what) const
    {
        return QStringView(m_text).mid(m_at).startsWith(what);
    }

    bool isDigitSeparator() const
    {
        return m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber() && m_at + 1 < m_text.size()
            && m_text.at(m_at + 1).isLetterOrNumber() && !isCharacterPrefix();
    }

    /// u'x', U'x', L'x' and u8'x' look like digit separators.
    bool isCharacterPrefix() const
    {
        qsizetype begin = m_at;
        while (begin > 0 && (m_text.at(begin - 1).isLetterOrNumber()))
            --begin;
        const auto word = QStringView(m_text).mid(begin, m_at - begin);
        return word == u"u" || word == u"U" || word == u"L" || word == u"u8";
    }

    qsizetype endOf(const QString& what, bool inclusive, qsizetype from = -1) const
    {
        const qsizetype found = m_text.indexOf(what, from < 0 ? m_at : from);
        if (found < 0)
            return m_text.size();
        return inclusive ? found + what.size() : found;
    }

    void copy()
    {
        m_line += m_text.at(m_at) == u'\n' ? 1 : 0;
        m_source.code.append(m_text.at(m_at++));
    }

    void blankUntil(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const bool newline = m_text.at(m_at) == u'\n';
            m_line += newline ? 1 : 0;
            m_source.code.append(newline ? u'\n' : u' ');
        }
    }

    void takeString()
    {
        if (m_at > 0 && m_text.at(m_at - 1) == u'R')
            return takeRawString();
        copy();
        take(endOfPlain(u'"'), 1);
    }

    void takeRawString()
    {
        const qsizetype bracket = m_text.indexOf(u'(', m_at);
        if (bracket < 0)
            return blankUntil(m_text.size());
        const QString close = u')' + m_text.mid(m_at + 1, bracket - m_at - 1) + u'"';
        copy();
        blankUntil(bracket + 1);
        take(endOf(close, false), close.size());
    }

    void take(qsizetype end, qsizetype closeSize)
    {
        m_source.literals.append({ m_line, m_text.mid(m_at, end - m_at) });
        blankUntil(end);
        blankUntil(qMin(end + closeSize - 1, m_text.size()));
        if (m_at < m_text.size())
            copy();
    }

    void takeCharacter()
    {
        copy();
        blankUntil(endOfPlain(u'\''));
        if (m_at < m_text.size())
            copy();
    }

    qsizetype endOfPlain(QChar quote) const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        return qMin(end, m_text.size());
    }

    const QString& m_text;
    SourceText m_source;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

SourceText SourceText::of(const QString& text)
{
    return Splitter(text).run();
}

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype line = QStringView(text).left(match.capturedStart(1)).count(u'\n') + 1;
        includes.append({ line, match.captured(2), match.capturedView(1) == u"\"" });
    }
    return includes;
}

QStringList sourcesUnder(const QString& root, const QStringList& folders)
{
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(QDir(root).relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

QString readSource(const QString& root, const QString& path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

} // namespace jangbu::test
