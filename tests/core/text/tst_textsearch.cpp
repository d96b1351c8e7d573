#include "core/text/textsearch.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestTextSearch final : public QObject {
    Q_OBJECT

private slots:
    void findsAndSaysWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");

        QTest::newRow("initials") << u"김말이"_s << u"ㄱㅁ"_s << 0 << 2;
        QTest::newRow("initials inside") << u"고구마라떼"_s << u"ㄱㅁ"_s << 1 << 2;
        QTest::newRow("initials over a blank") << u"재고 맞추기"_s << u"ㄱㅁ"_s << 1 << 3;
        QTest::newRow("mixed") << u"김말이"_s << u"김ㅁ"_s << 0 << 2;
        QTest::newRow("double consonant") << u"떡볶이"_s << u"ㄸㅂ"_s << 0 << 2;
        QTest::newRow("last of each") << u"힣"_s << u"ㅎ"_s << 0 << 1;
        QTest::newRow("whole word") << u"된장찌개"_s << u"찌개"_s << 2 << 2;
        QTest::newRow("case") << u"Iced Americano"_s << u"AMERI"_s << 5 << 5;
        QTest::newRow("blanks in the query") << u"된장찌개"_s << u" 된 장 "_s << 0 << 2;
        QTest::newRow("single is not double") << u"까치"_s << u"ㄱㅊ"_s << -1 << 0;
        QTest::newRow("not there") << u"김말이"_s << u"ㅁㄱ"_s << -1 << 0;
        QTest::newRow("longer than the text") << u"김"_s << u"ㄱㅁ"_s << -1 << 0;
        QTest::newRow("empty query") << u"김말이"_s << u"  "_s << -1 << 0;
        QTest::newRow("empty text") << QString() << u"ㄱ"_s << -1 << 0;
    }

    void findsAndSaysWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(int, start);
        QFETCH(int, length);

        const auto match = findText(text, query);
        QCOMPARE(match.has_value(), start >= 0);
        if (match)
            QCOMPARE(*match, (TextMatch { start, length }));
    }

    void knowsInitialsFromWords()
    {
        QVERIFY(isInitials(u"ㄱㅁ"));
        QVERIFY(isInitials(u"ㄱ ㅁ"));
        QVERIFY(!isInitials(u"김ㅁ"));
        QVERIFY(!isInitials(u"ㅏ"));
        QVERIFY(!isInitials(u""));
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
