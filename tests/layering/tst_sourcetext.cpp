#include "tests/layering/sourcetext.h"

#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QString literalsOf(const QString& text)
{
    QStringList literals;
    for (const Found& literal : SourceText::of(text).literals)
        literals.append(QString::number(literal.line) + u':' + literal.text);
    return literals.join(u'|');
}

/// Name, line and length of each function, "f@1+3".
QString functionsIn(const QString& text)
{
    const Functions functions = functionsOf(SourceText::of(text));
    QStringList names;
    for (const Function& function : functions.list)
        names.append(u"%1@%2+%3"_s.arg(function.name).arg(function.line).arg(function.lineCount));
    return functions.balanced ? names.join(u' ') : u"unbalanced"_s;
}

} // namespace

class TestSourceText final : public QObject {
    Q_OBJECT

private slots:
    void code_losesCommentsAndTheInsidesOfLiterals()
    {
        QCOMPARE(SourceText::of(u"a; // \"b\"\n/* c\n*/ d;"_s).code, u"a;       \n    \n   d;"_s);
        QCOMPARE(SourceText::of(u"f(\"//\", '\"', 1'000);"_s).code, u"f(\"  \", ' ', 1'000);"_s);
        QCOMPARE(SourceText::of(u"u'\\'' + u8'{' + R\"x(})\")x\";"_s).code,
                 u"u'  ' + u8' ' + R\"       \";"_s);
    }

    void literals_areFoundWithTheirLines()
    {
        QCOMPARE(literalsOf(u"a(\"one\",\nu\"t\\\"wo\"_s);"_s), u"1:one|2:t\\\"wo"_s);
        QCOMPARE(literalsOf(u"\nuR\"sql(SELECT \")\"\nx)sql\";\n\"y\""_s),
                 u"2:SELECT \")\"\nx|4:y"_s);
        QCOMPARE(literalsOf(u"// \"no\"\n/* \"no\" */ '\"' 'x'"_s), QString());
    }

    void brokenText_isReadToItsEnd()
    {
        for (const QString& text : { u"\""_s, u"'"_s, u"R\""_s, u"R\"x(a"_s, u"/*"_s, u"\"\\"_s })
            QCOMPARE(SourceText::of(text).code.size(), text.size());
    }

    void includes_areFound()
    {
        const auto includes = includesOf(u"#pragma once\n\n#include <QString>\n"
                                         "#  include \"core/check.h\"\nint include;"_s);
        QCOMPARE(includes.size(), 2);
        QCOMPARE(includes.at(0).path, u"QString"_s);
        QVERIFY(!includes.at(0).quoted);
        QCOMPARE(includes.at(1).line, 4);
        QVERIFY(includes.at(1).quoted);
    }

    void functions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("functions");

        const auto row = [](const char* name, const QString& text, const QString& functions) {
            QTest::newRow(name) << text << functions;
        };
        row("plain", u"int f(int a)\n{\n    if (a) {\n    }\n}\n"_s, u"f@2+4"_s);
        row("in namespaces", u"namespace a::b {\nnamespace {\nvoid f() { }\n}\n}"_s, u"f@3+1"_s);
        row("members",
            u"class A final : public B {\npublic:\n    int f() const { return 1; }\n"
            "    A& operator=(const A&) { }\n    ~A() { }\n};\nvoid A::g() { }"_s,
            u"f@3+1 operator=@4+1 ~A@5+1 A::g@7+1"_s);
        row("constructors",
            u"A::A(int a)\n    : m_a { a }\n    , m_b(B { 1 })\n{\n}\n"
            "A::A() : m_a { } { }\nA::A(B b) noexcept : m_b(b) { }"_s,
            u"A::A@4+2 A::A@6+1 A::A@7+1"_s);
        row("default arguments", u"void f(A a = {}, B b = B { 1 })\n{\n}"_s, u"f@2+2"_s);
        row("templates",
            u"template <class T, typename U = struct X>\nauto f(T t) -> U\n{\n}\n"
            "template <class T> class A { void g() { } };"_s,
            u"f@3+2 g@5+1"_s);
        row("lambdas", u"const auto f = [](int a) {\n};\nconst auto g = [] {\n\n};"_s,
            u"f@1+2 g@3+3"_s);
        row("inner ones count with the outer",
            u"void f()\n{\n    struct A { void g() { } };\n    auto h = [] { };\n}"_s, u"f@2+4"_s);
        row("values are none",
            u"enum class E { A, B };\nconst QList<int> l { 1, 2 };\n"
            "constexpr int a[] = { f(1) };\nstruct { int a; } s { f(1) };"_s,
            QString());
        row("braces in text", u"void f() { g(\"}\", '{'); } // {\n#define X {\nint a;"_s,
            u"f@1+1"_s);
        row("foreign linkage", u"extern \"C\" {\nvoid f() { }\n}"_s, u"f@2+1"_s);
        row("after a macro", u"Q_DECLARE_METATYPE(A)\nstruct A {\n    void f() { }\n};"_s,
            u"f@3+1"_s);
        row("open", u"void f() {"_s, u"unbalanced"_s);
        row("closed twice", u"void f() { } }"_s, u"unbalanced"_s);
    }

    void functions()
    {
        QFETCH(QString, text);
        QFETCH(QString, functions);
        QCOMPARE(functionsIn(text), functions);
    }
};

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
