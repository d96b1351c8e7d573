#include "core/calendar/storetime.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// The zone as Qt knows it, asked anew each time: what StoreTime's list must agree with.
class Oracle final {
public:
    explicit Oracle(const QByteArray& name)
        : m_zone(name)
    {
        const auto found = m_zone.transitions(QDateTime({ 1840, 1, 1 }, { 0, 0 }, Qt::UTC),
                                              QDateTime({ 2110, 1, 1 }, { 0, 0 }, Qt::UTC));
        for (const auto& transition : found)
            m_transitions.append(transition.atUtc.toMSecsSinceEpoch());
    }

    const QList<qint64>& transitions() const { return m_transitions; }
    qint64 offsetMs(qint64 ms) const { return m_zone.offsetFromUtc(at(ms)) * 1000LL; }

    /// By trial: the first instant with this reading; where there is none, the reading minus the
    /// offset before the change that skips it.
    qint64 instantOf(qint64 localMs) const
    {
        QList<qint64> offsets { offsetMs(localMs - 3 * msPerDay) };
        qint64 skipped = offsets.constFirst();
        for (const qint64 change : m_transitions) {
            if (change < localMs - 3 * msPerDay || change > localMs + 3 * msPerDay)
                continue;
            const qint64 before = offsetMs(change - 1);
            const qint64 after = offsetMs(change);
            offsets.append(after);
            if (change + before <= localMs && localMs < change + after)
                skipped = before;
        }
        QList<qint64> readings;
        for (const qint64 offset : offsets) {
            if (offsetMs(localMs - offset) == offset)
                readings.append(localMs - offset);
        }
        return readings.isEmpty() ? localMs - skipped
                                  : *std::min_element(readings.cbegin(), readings.cend());
    }

private:
    QTimeZone m_zone;
    QList<qint64> m_transitions;
};

QString describe(const StoreTime& time, qint64 ms)
{
    return time.zone() + u' ' + at(ms).toString(Qt::ISODateWithMs);
}

} // namespace

/// Compares with QTimeZone in every zone of the system's database.
class TestStoreTimeZones final : public QObject {
    Q_OBJECT

private slots:
    void offsets_agreeWithTheDatabase_atRandomInstants()
    {
        QRandomGenerator random(20261121);
        const qint64 first = QDateTime({ 1850, 1, 1 }, { 0, 0 }, Qt::UTC).toMSecsSinceEpoch();
        const qint64 last = QDateTime({ 2150, 1, 1 }, { 0, 0 }, Qt::UTC).toMSecsSinceEpoch();
        for (const QByteArray& name : QTimeZone::availableTimeZoneIds()) {
            const StoreTime time = *StoreTime::of(QString::fromLatin1(name), 0);
            const Oracle oracle(name);
            for (int count = 0; count < 40; ++count) {
                const qint64 ms = first + random.bounded(last - first);
                const qint64 local = time.localMsOf(Instant::ofMs(ms));
                QVERIFY2(local == ms + oracle.offsetMs(ms), qPrintable(describe(time, ms)));
            }
        }
    }

    void offsets_agreeWithTheDatabase_aroundEveryChange()
    {
        for (const QByteArray& name : QTimeZone::availableTimeZoneIds()) {
            const StoreTime time = *StoreTime::of(QString::fromLatin1(name), 0);
            const Oracle oracle(name);
            for (const qint64 change : oracle.transitions()) {
                for (const qint64 ms : { change - 1, change, change + 1 }) {
                    const qint64 local = time.localMsOf(Instant::ofMs(ms));
                    QVERIFY2(local == ms + oracle.offsetMs(ms), qPrintable(describe(time, ms)));
                }
            }
        }
    }

    void readings_areThoseOfTheOracle_aroundEveryChange_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone :
             { "Asia/Seoul", "America/New_York", "Europe/London", "Australia/Lord_Howe",
               "Pacific/Apia", "Asia/Kathmandu", "Africa/Freetown", "Europe/Amsterdam",
               "Africa/Casablanca", "Asia/Manila", "Pacific/Kiritimati", "America/St_Johns",
               "Africa/Monrovia", "Asia/Tehran", "America/Caracas", "Antarctica/Troll" })
            QTest::newRow(zone) << QByteArray(zone);
    }
    void readings_areThoseOfTheOracle_aroundEveryChange()
    {
        QFETCH(QByteArray, zone);
        const StoreTime time = *StoreTime::of(QString::fromLatin1(zone), 0);
        const Oracle oracle(zone);
        QVERIFY(!oracle.transitions().isEmpty());
        for (const qint64 change : oracle.transitions()) {
            const qint64 local = change + oracle.offsetMs(change);
            for (qint64 off = -26 * hourMs; off <= 26 * hourMs; off += hourMs / 4) {
                for (const qint64 ms : { local + off - 1, local + off }) {
                    const auto read = time.instantOf({ ms, std::nullopt });
                    QVERIFY2(read && read->ms() == oracle.instantOf(ms),
                             qPrintable(describe(time, ms)));
                }
            }
        }
    }

    void localIso_comesBackAsTheSameInstant_aroundEveryChange()
    {
        const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
        for (qsizetype at = 0; at < names.size(); at += 5) { // Every fifth, for the time it takes.
            const QByteArray name = names.at(at);
            const StoreTime time = *StoreTime::of(QString::fromLatin1(name), 0);
            const Oracle oracle(name);
            for (const qint64 change : oracle.transitions()) {
                for (qint64 off = -2 * hourMs; off <= 2 * hourMs; off += hourMs / 2) {
                    const Instant instant = Instant::ofMs(change + off);
                    const auto written = parseIsoTime(time.toLocalIso(instant).toLatin1());
                    QVERIFY2(written && time.instantOf(*written) == instant,
                             qPrintable(describe(time, instant.ms())));
                }
            }
        }
    }

    void localIso_comesBackAsTheSameInstant_everyHourOfAYear()
    {
        for (const QString& zone : { u"America/New_York"_s, u"Australia/Lord_Howe"_s,
                                     u"Europe/London"_s, u"Asia/Seoul"_s }) {
            const StoreTime time = *StoreTime::of(zone, 0);
            const qint64 start = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC).toMSecsSinceEpoch();
            for (qint64 ms = start; ms < start + 366 * msPerDay; ms += hourMs + 1) {
                const Instant instant = Instant::ofMs(ms);
                const auto written = parseIsoTime(time.toLocalIso(instant).toLatin1());
                QVERIFY2(written && time.instantOf(*written) == instant,
                         qPrintable(describe(time, ms)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreTimeZones)
#include "tst_storetimezones.moc"
