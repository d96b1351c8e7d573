#include "core/calendar/window.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void terms_haveWordsAndNumbers()
    {
        for (const Term term : { Term::Day, Term::Week, Term::Month }) {
            QCOMPARE(termFrom(wordOf(term)), term);
            QCOMPARE(termFrom(static_cast<qint64>(term)), term);
        }
        QCOMPARE(wordOf(Term::Month), u"month"_s);
        for (const QString& word : { u""_s, u"Day"_s, u"year"_s, u"days"_s, u"day "_s })
            QVERIFY(!termFrom(word));
        for (const qint64 stored : { qint64(-1), qint64(3), qint64(1) << 32 })
            QVERIFY(!termFrom(stored));
    }

    void statisticsWindow_isHalfOpen_data()
    {
        QTest::addColumn<int>("term");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        const auto row = [](const char* name, Term term, const QString& start, const QString& end) {
            QTest::newRow(name) << static_cast<int>(term) << start << end;
        };
        row("day", Term::Day, u"2026-11-21"_s, u"2026-11-22"_s);
        row("last day of a year", Term::Day, u"2026-12-31"_s, u"2027-01-01"_s);
        row("leap day", Term::Day, u"2024-02-29"_s, u"2024-03-01"_s);
        row("week from Monday", Term::Week, u"2026-11-16"_s, u"2026-11-23"_s);
        row("week over the new year", Term::Week, u"2026-12-28"_s, u"2027-01-04"_s);
        row("week from another day", Term::Week, u"2026-11-17"_s, QString());
        row("week from Sunday", Term::Week, u"2026-11-15"_s, QString());
        row("month", Term::Month, u"2026-11-01"_s, u"2026-12-01"_s);
        row("December", Term::Month, u"2026-12-01"_s, u"2027-01-01"_s);
        row("February", Term::Month, u"2024-02-01"_s, u"2024-03-01"_s);
        row("month from another day", Term::Month, u"2026-11-02"_s, QString());
        row("first day there is", Term::Day, u"0001-01-01"_s, u"0001-01-02"_s);
        row("last day from outside", Term::Day, u"9998-12-31"_s, u"9999-01-01"_s);
        row("last month from outside", Term::Month, u"9998-12-01"_s, u"9999-01-01"_s);
    }
    void statisticsWindow_isHalfOpen()
    {
        QFETCH(int, term);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const BusinessDate first = *BusinessDate::fromIso(start);
        const auto window = statisticsWindow(static_cast<Term>(term), first);
        QCOMPARE(window.has_value(), !end.isEmpty());
        if (!window)
            return;
        QCOMPARE(window->end.toIso(), end);
        QVERIFY(window->holds(first));
        QVERIFY(window->holds(window->lastDay()));
        QVERIFY(!window->holds(window->end));
        QCOMPARE(window->lastDay().addDays(1), window->end);
        QCOMPARE(window->dayCount(), first.daysTo(window->end));
        if (first > BusinessDate::beginning())
            QVERIFY(!window->holds(first.addDays(-1)));
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
