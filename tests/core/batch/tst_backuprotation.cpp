#include "core/batch/backuprotation.h"

#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

/// The backups that stay of one taken each night of so many days up to the 25th of November 2026.
QStringList keptOfNights(int nights)
{
    QList<BackupFile> files;
    for (int night = 0; night < nights; ++night) {
        const BusinessDate date = BusinessDate(2026, 11, 25).addDays(-night);
        files.append({ backupName(u"books"_s, date, 1), date });
    }
    QStringList kept;
    for (const BackupFile& file : files)
        kept.append(file.date.toIso());
    for (const BackupFile& file : BackupRotation::surplusOf(files))
        kept.removeAll(file.date.toIso());
    return kept;
}

} // namespace

class TestBackupRotation final : public QObject {
    Q_OBJECT

private slots:
    void keepsNights_thenWeeks_thenMonths()
    {
        QCOMPARE(keptOfNights(7).size(), 7);
        QCOMPARE(keptOfNights(1), QStringList { u"2026-11-25"_s });
        QCOMPARE(
            keptOfNights(400),
            (QStringList { u"2026-11-25"_s, u"2026-11-24"_s, u"2026-11-23"_s, u"2026-11-22"_s,
                           u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-15"_s,
                           u"2026-11-08"_s, u"2026-10-31"_s, u"2026-09-30"_s, u"2026-08-31"_s,
                           u"2026-07-31"_s, u"2026-06-30"_s, u"2026-05-31"_s, u"2026-04-30"_s,
                           u"2026-03-31"_s, u"2026-02-28"_s, u"2026-01-31"_s, u"2025-12-31"_s }));
    }

    /// What is kept tonight must not hang on a backup that an earlier night has let go.
    void nightByNight_isTheSameAsAllAtOnce()
    {
        QList<BackupFile> files;
        for (int night = 399; night >= 0; --night) {
            const BusinessDate date = BusinessDate(2026, 11, 25).addDays(-night);
            files.append({ backupName(u"books"_s, date, 1), date });
            for (const BackupFile& surplus : BackupRotation::surplusOf(files)) {
                files.removeIf([&](const BackupFile& file) { return file.name == surplus.name; });
            }
        }
        QStringList kept;
        for (const BackupFile& file : files)
            kept.prepend(file.date.toIso());
        QCOMPARE(kept, keptOfNights(400));
    }

    void aPcThatWasOff_keepsWhatThereIs()
    {
        QList<BackupFile> files;
        for (const int year : { 2019, 2020, 2021 })
            files.append({ u"x"_s, BusinessDate(year, 5, 5) });
        QCOMPARE(BackupRotation::surplusOf(files).size(), 0);
    }

    void ofOneDay_theNewestStays()
    {
        const BusinessDate day(2026, 11, 25);
        const QList<BackupFile> files { { u"night"_s, day, 1, 300 },
                                        { u"by hand"_s, day, 2, 200 },
                                        { u"by hand before"_s, day, 3, 100 } };
        QStringList surplus;
        for (const BackupFile& file : BackupRotation::surplusOf(files))
            surplus.append(file.name);
        std::sort(surplus.begin(), surplus.end());
        QCOMPARE(surplus, (QStringList { u"by hand"_s, u"by hand before"_s }));
    }

    void namesComeBack_andStrangersAreNone()
    {
        const BusinessDate day(2026, 11, 25);
        QCOMPARE(backupName(u"장부"_s, day, 1), u"장부-2026-11-25.jangbu"_s);
        QCOMPARE(backupName(u"장부"_s, day, 2), u"장부-2026-11-25-2.jangbu"_s);
        for (const int serial : { 1, 2, 12 }) {
            const auto file = backupFrom(backupName(u"a.b (c)"_s, day, serial), u"a.b (c)"_s);
            QVERIFY(file);
            QCOMPARE(file->date, day);
            QCOMPARE(file->serial, serial);
        }
        for (const QString& name :
             { u"books.jangbu"_s, u"books-2026-11-25.jangbu.part"_s, u"books-2026-11-25.db"_s,
               u"books-2026-13-25.jangbu"_s, u"other-2026-11-25.jangbu"_s,
               u"books2-2026-11-25.jangbu"_s, u"books-2026-11-25-.jangbu"_s, u"books"_s }) {
            QVERIFY2(!backupFrom(name, u"books"_s), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
