#include "tests/layering/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jangbu::test {

namespace {

enum class Scope {
    Outer, ///< A namespace or a class: functions stand in it.
    Function,
    Other, ///< An enumeration, an initialiser: nothing in it counts.
};

/// Directives and their continued lines become blanks: macros are not code of their own.
QString withoutDirectives(const QString& code)
{
    QStringList lines = code.split(u'\n');
    bool inDirective = false;
    for (QString& line : lines) {
        inDirective = inDirective || line.trimmed().startsWith(u'#');
        const bool goesOn = inDirective && line.endsWith(u'\\');
        if (inDirective)
            line.clear();
        inDirective = goesOn;
    }
    return lines.join(u'\n');
}

/// Template parameters could look like classes or calls.
QString withoutTemplateHead(QString head)
{
    static const QRegularExpression start(uR"(\btemplate\s*<)"_s);
    while (true) {
        const auto match = start.match(head);
        if (!match.hasMatch())
            return head;
        qsizetype end = match.capturedEnd();
        for (int depth = 1; end < head.size() && depth > 0; ++end) {
            if (head.at(end) == u'<')
                ++depth;
            else if (head.at(end) == u'>')
                --depth;
        }
        head.remove(match.capturedStart(), end - match.capturedStart());
    }
}

/// Whether the brace after this head is that of a member in a constructor's list.
bool startsMemberInitialiser(const QString& head)
{
    static const QRegularExpression list(
        uR"(\)\s*(?:(?:const|noexcept(?:\s*\([^()]*\))?)\s*)*:(?!:)(.*)$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression endsInName(uR"([\w>]\s*$)"_s);
    const auto match = list.match(head);
    return match.hasMatch() && endsInName.match(match.captured(1)).hasMatch();
}

Scope scopeAfter(const QString& fullHead)
{
    static const QRegularExpression outer(
        uR"(^\s*extern\s*"\s*"\s*$|\b(namespace|class|struct|union)\b[^()=]*$)"_s);
    static const QRegularExpression enumeration(uR"(\benum\b[^()=]*$)"_s);
    static const QRegularExpression alignment(uR"(\b(alignas|__attribute__)\s*\([^()]*\))"_s);
    static const QRegularExpression value(uR"(=\s*$)"_s);
    static const QRegularExpression lambda(uR"(=\s*\[[^\]]*\]\s*$)"_s);

    QString head = withoutTemplateHead(fullHead);
    head.remove(alignment);
    if (enumeration.match(head).hasMatch() || value.match(head).hasMatch())
        return Scope::Other;
    if (outer.match(head).hasMatch())
        return Scope::Outer;
    if (lambda.match(head).hasMatch())
        return Scope::Function;
    if (!head.contains(u'(') || startsMemberInitialiser(head))
        return Scope::Other;
    return Scope::Function;
}

QString nameIn(const QString& head)
{
    static const QRegularExpression pattern(
        uR"(((?:[\w~]+\s*::\s*)*(?:operator\s*(?:\(\s*\)|[^\s\w(]+|[\w ]+)|[\w~]+))\s*\()"_s);
    static const QRegularExpression lambda(uR"((\w+)\s*=\s*\[)"_s);
    const QString plain = withoutTemplateHead(head);
    auto match = lambda.match(plain);
    if (!match.hasMatch())
        match = pattern.match(plain);
    return match.hasMatch() ? match.captured(1).simplified() : u"(unnamed)"_s;
}

/// Walks over code, keeps the open braces, and notes the body of each function.
class Recogniser final {
public:
    explicit Recogniser(const QString& code)
        : m_code(code)
    {
    }

    Functions run()
    {
        for (const QChar character : m_code) {
            if (character == u'{')
                open();
            else if (character == u'}')
                close();
            else
                read(character);
            m_line += character == u'\n' ? 1 : 0;
        }
        m_found.balanced = m_found.balanced && m_open.isEmpty();
        return m_found;
    }

private:
    struct Brace {
        Scope scope;
        qsizetype line;
        QString head;
        int brackets;
    };

    void read(QChar character)
    {
        if (character == u'(')
            ++m_brackets;
        else if (character == u')')
            --m_brackets;
        if (character == u';' && m_brackets == 0)
            m_head.clear();
        else
            m_head.append(character);
    }

    void open()
    {
        const bool outside = m_open.isEmpty() || m_open.constLast().scope == Scope::Outer;
        const Scope scope = outside && m_brackets == 0 ? scopeAfter(m_head) : Scope::Other;
        m_open.append({ scope, m_line, m_head, m_brackets });
        m_head.clear();
        m_brackets = 0;
    }

    void close()
    {
        if (m_open.isEmpty()) {
            m_found.balanced = false;
            return;
        }
        const Brace brace = m_open.takeLast();
        if (brace.scope == Scope::Function)
            m_found.list.append({ brace.line, nameIn(brace.head), m_line - brace.line + 1 });
        m_brackets = brace.brackets;
        // What was only a value stands in a longer head, as in `Shop() : m_name { } { }`.
        m_head = brace.scope == Scope::Other ? brace.head + u"()"_s : QString();
    }

    const QString m_code;
    Functions m_found { {}, true };
    QList<Brace> m_open;
    QString m_head;
    qsizetype m_line = 1;
    int m_brackets = 0;
};

} // namespace

Functions functionsOf(const SourceText& source)
{
    return Recogniser(withoutDirectives(source.code)).run();
}

} // namespace jangbu::test
