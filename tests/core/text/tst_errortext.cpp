#include "core/text/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const QList<ErrorCode> allCodes {
#define JANGBU_ITEM(name, word, english, korean) ErrorCode::name,
    JANGBU_ERROR_CODES(JANGBU_ITEM)
#undef JANGBU_ITEM
};

const QList<Expectation> allExpectations {
#define JANGBU_ITEM(name, english, korean) Expectation::name,
    JANGBU_EXPECTATIONS(JANGBU_ITEM)
#undef JANGBU_ITEM
};

const QStringList marks { u"‹1›"_s, u"‹2›"_s, u"‹3›"_s, u"‹4›"_s, u"‹5›"_s,
                          u"‹6›"_s, u"‹7›"_s, u"‹8›"_s, u"‹9›"_s };

/// Which of the values stand in the sentence.
QStringList marksIn(const QString& sentence)
{
    QStringList found;
    for (const QString& mark : marks) {
        if (sentence.contains(mark))
            found.append(mark);
    }
    return found;
}

bool hasHangul(const QString& text)
{
    static const QRegularExpression hangul(u"[가-힣]"_s);
    return hangul.match(text).hasMatch();
}

} // namespace

class TestErrorText final : public QObject {
    Q_OBJECT

private slots:
    void everyCode_hasAWordOfItsOwn()
    {
        static const QRegularExpression form(u"\\A[A-Z]+(_[A-Z]+)*\\z"_s);
        QSet<QString> words;
        for (const ErrorCode code : allCodes) {
            const QString word = wordOf(code);
            QVERIFY2(form.match(word).hasMatch(), qPrintable(word));
            QVERIFY2(!words.contains(word), qPrintable(word));
            words.insert(word);
        }
        QCOMPARE(wordOf(ErrorCode::StorageUnavailable), u"STORAGE_UNAVAILABLE"_s);
        QCOMPARE(wordOf(ErrorCode::OutOfStock), u"OUT_OF_STOCK"_s);
        QCOMPARE(wordOf(allCodes.constLast()), u"METRICS_NOT_SERVED"_s);
    }

    void everyCode_hasASentenceInBothLanguages_withTheSameValues()
    {
        for (const ErrorCode code : allCodes) {
            const Error error { code, marks };
            const QString english = sentenceFor(error, Language::English);
            const QString korean = sentenceFor(error, Language::Korean);
            QVERIFY2(english.endsWith(u'.') && !hasHangul(english), qPrintable(english));
            QVERIFY2(korean.endsWith(u'.') && hasHangul(korean), qPrintable(korean));
            QCOMPARE(marksIn(korean), marksIn(english));
            // Values are counted from 1 without gaps.
            QCOMPARE(marksIn(english), marks.first(marksIn(english).size()));
        }
    }

    void everyExpectation_hasWordsInBothLanguages_withTheSameValues()
    {
        for (const Expectation expected : allExpectations) {
            const QString english = sentenceFor(expected, marks, Language::English);
            const QString korean = sentenceFor(expected, marks, Language::Korean);
            QVERIFY2(!english.isEmpty() && !hasHangul(english), qPrintable(english));
            QVERIFY2(hasHangul(korean), qPrintable(korean));
            QCOMPARE(marksIn(korean), marksIn(english));
            QCOMPARE(marksIn(english), marks.first(marksIn(english).size()));
        }
    }

    void values_areFilledInAsTheyAre()
    {
        const Error error { ErrorCode::ValueInvalid, { u"%2 %3"_s, u"%1%%"_s, u"100 %"_s } };
        QCOMPARE(sentenceFor(error, Language::English),
                 u"“%1%%” is not a valid %2 %3; expected 100 %."_s);
        const Error store { ErrorCode::StoreNotFound, { u"🍕 \"%1\" %L1"_s } };
        QVERIFY(sentenceFor(store, Language::Korean).startsWith(u"“🍕 \"%1\" %L1” 상점이"_s));
        QCOMPARE(sentenceFor(Expectation::OneOf, { u"%1, %2"_s }, Language::English),
                 u"one of %1, %2"_s);
    }

    void missingValues_areShownAsSuch()
    {
        QCOMPARE(sentenceFor(Error { ErrorCode::TradeNotFound }, Language::English),
                 u"There is no trade ?."_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
