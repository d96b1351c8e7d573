#include "core/text/shortened.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestShortened final : public QObject {
    Q_OBJECT

private slots:
    void leavesShortTextAlone()
    {
        QCOMPARE(shortened(u"", 3), u""_s);
        QCOMPARE(shortened(u"abc", 3), u"abc"_s);
        QCOMPARE(shortened(QByteArrayView("장부"), 2), u"장부"_s);
    }

    void cutsBetweenCodePoints()
    {
        QCOMPARE(shortened(u"장부가게", 2), u"장부"_s);
        QCOMPARE(shortened(u"🍕🍕🍕", 2), u"🍕🍕"_s);
        QCOMPARE(shortened(QByteArrayView("🍕🍕🍕"), 2), u"🍕🍕"_s);
        QCOMPARE(shortened(QByteArrayView("a🍕장é"), 3), u"a🍕장"_s);
        QCOMPARE(shortened(QByteArrayView("abc"), 0), u""_s);
    }

    void countsLoneSurrogatesAndBadBytesAsOneEach()
    {
        const QString lone = QString(QChar(0xdc00)) + QChar(0xd800) + u'x';
        QCOMPARE(shortened(lone, 2), lone.first(2));
        QCOMPARE(shortened(QByteArrayView("\xff\xff\xff"), 2), QString(2, QChar(0xfffd)));
    }
};

QTEST_GUILESS_MAIN(TestShortened)
#include "tst_shortened.moc"
