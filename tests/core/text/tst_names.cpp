#include "core/text/errortext.h"
#include "core/text/names.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QString nfcCafe = u"caf\u00e9"_s;
const QString nfdCafe = u"cafe\u0301"_s;
const QString nfcHangul = u"김치찌개"_s;

bool isRefused(const QString& text)
{
    const auto name = parseName(text);
    return !name && name.error().code == ErrorCode::NameInvalid;
}

} // namespace

class TestNames final : public QObject {
    Q_OBJECT

private slots:
    void name_isTrimmedAndComposed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Beer"_s << u"Beer"_s;
        QTest::newRow("blanks around") << u"  Beer \t\r\n"_s << u"Beer"_s;
        QTest::newRow("wide blank around") << u"\u3000맥주\u00a0"_s << u"맥주"_s;
        QTest::newRow("byte order marks around") << u" \ufeffBeer\ufeff \ufeff"_s << u"Beer"_s;
        QTest::newRow("byte order mark inside") << u"Be\ufeffer"_s << u"Be\ufeffer"_s;
        QTest::newRow("blanks inside stay") << u"Beer  0.5 l"_s << u"Beer  0.5 l"_s;
        QTest::newRow("NFD Latin") << nfdCafe << nfcCafe;
        QTest::newRow("NFD Hangul")
            << nfcHangul.normalized(QString::NormalizationForm_D) << nfcHangul;
        QTest::newRow("Ångström sign") << u"\u212b"_s << u"\u00c5"_s;
        QTest::newRow("full width stays") << u"Ｂｅｅｒ"_s << u"Ｂｅｅｒ"_s;
        QTest::newRow("zero width joiner stays")
            << u"👨‍👩‍👧"_s << u"👨‍👩‍👧"_s;
        QTest::newRow("commas and quotes") << u"a,\"b\""_s << u"a,\"b\""_s;
        QTest::newRow("case stays") << u"BEER"_s << u"BEER"_s;
        QTest::newRow("private use") << u"\ue000"_s << u"\ue000"_s;
        QTest::newRow("an apostrophe and more")
            << u"'; DROP TABLE trade; --"_s << u"'; DROP TABLE trade; --"_s;
    }
    void name_isTrimmedAndComposed()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(parseName(text).take(), name);
        QCOMPARE(parseName(name).take(), name);
        QCOMPARE(parseOptionalText(text).take(), name);
    }

    void name_hasOneTo255CodePoints()
    {
        QCOMPARE(parseName(QString(255, u'x'))->size(), 255);
        QVERIFY(isRefused(QString(256, u'x')));
        QCOMPARE(parseName(u"🍕"_s.repeated(255))->size(), 510);
        QVERIFY(isRefused(u"🍕"_s.repeated(256)));
        QCOMPARE(parseName(u"김"_s.repeated(255)).take(), u"김"_s.repeated(255));
        // Counted as composed and trimmed: 255 syllables are 765 decomposed letters.
        const QString decomposed = u"각"_s.repeated(255).normalized(QString::NormalizationForm_D);
        QCOMPARE(decomposed.size(), 765);
        QCOMPARE(parseName(u"   "_s + decomposed + u"   "_s).take(), u"각"_s.repeated(255));
        QVERIFY(isRefused(u""_s));
        QVERIFY(isRefused(QString()));
        QVERIFY(isRefused(u" \t\n\u3000"_s));
        QVERIFY(isRefused(u"\ufeff"_s));
        QVERIFY(isRefused(QString(1'000'000, u'x')));
        QVERIFY(parseName(u"ab"_s, 2));
        QVERIFY(!parseName(u"abc"_s, 2));
    }

    void name_hasNoNulAndNoHalfCharacter()
    {
        QVERIFY(isRefused(QString(QChar(0))));
        QVERIFY(isRefused(u"a"_s + QChar(0) + u'b'));
        QVERIFY(isRefused(QString(QChar(0xd83c))));
        QVERIFY(isRefused(QString(QChar(0xdf55))));
        QVERIFY(isRefused(u"a"_s + QChar(0xdf55) + QChar(0xd83c) + u'b'));
        QVERIFY(isRefused(u"a"_s + QChar(0xd83c)));
        QVERIFY(isRefused(QChar(0xdf55) + u"e\u0301"_s));
    }

    void optionalText_mayBeEmpty()
    {
        QCOMPARE(parseOptionalText(u"  "_s).take(), u""_s);
        QCOMPARE(parseOptionalText(u" reason "_s).take(), u"reason"_s);
        QVERIFY(!parseOptionalText(QString(256, u'x')));
        QVERIFY(!parseOptionalText(QString(QChar(0))));
    }

    void refusal_showsTheBeginningOfTheName_inWholeCharacters()
    {
        const auto name = parseName(u"a"_s + u"🍕"_s.repeated(300));
        QCOMPARE(name.error().values, (QStringList { u"a"_s + u"🍕"_s.repeated(59), u"255"_s }));
        const auto nul = parseName(QString(QChar(0)) + u"ab"_s);
        QCOMPARE(nul.error().values.at(0), u"ab"_s);
    }

    void order_isThatOfUtf32_data()
    {
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        QTest::newRow("empty") << u""_s << u"a"_s;
        QTest::newRow("prefix") << u"ab"_s << u"abc"_s;
        QTest::newRow("upper case first") << u"B"_s << u"a"_s;
        QTest::newRow("Hangul before emoji") << u"힣"_s << u"🍕"_s;
        QTest::newRow("private use before emoji") << u"\ue000"_s << u"🍕"_s;
        QTest::newRow("full width before emoji") << u"Ａ"_s << u"🍕"_s;
        QTest::newRow("last of the BMP") << u"\ufffd"_s << u"\U00010000"_s;
        QTest::newRow("Hangul before private use") << u"힣"_s << u"\ue000"_s;
        QTest::newRow("two emoji, low half") << u"🍔"_s << u"🍕"_s;
        QTest::newRow("two planes") << u"🍕"_s << u"\U00020000"_s;
        QTest::newRow("after an equal emoji") << u"🍕a"_s << u"🍕\ue000"_s;
        QTest::newRow("emoji against the end") << u"🍕"_s << u"🍕🍕"_s;
    }
    void order_isThatOfUtf32()
    {
        QFETCH(QString, less);
        QFETCH(QString, more);
        QVERIFY(compareCodePoints(less, more) < 0);
        QVERIFY(compareCodePoints(more, less) > 0);
        QVERIFY(compareCodePoints(less, less) == 0);
        QVERIFY(CodePointLess()(less, more));
        QVERIFY(!CodePointLess()(more, less));
        QVERIFY(!CodePointLess()(less, less));
    }

    void order_agreesWithUtf32_onRandomText()
    {
        const QList<char32_t> letters {
            U'a',   U'b',   U'가',   U'힣',   0xd7ff,  0xe000,  0xf8ff,
            0xff21, 0xffff, 0x10000, 0x1f355, 0x1f354, 0x20000, 0x10ffff
        };
        QRandomGenerator random(7);
        const auto text = [&] {
            QList<char32_t> points;
            for (int left = random.bounded(5); left > 0; --left)
                points.append(letters.at(random.bounded(static_cast<int>(letters.size()))));
            return points;
        };
        for (int count = 0; count < 20'000; ++count) {
            const QList<char32_t> lhs = text();
            const QList<char32_t> rhs = text();
            const auto expected = std::lexicographical_compare_three_way(lhs.begin(), lhs.end(),
                                                                         rhs.begin(), rhs.end());
            const auto found = compareCodePoints(QString::fromUcs4(lhs.constData(), lhs.size()),
                                                 QString::fromUcs4(rhs.constData(), rhs.size()));
            QVERIFY(found == expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
