#include "core/report/csvreport.h"
#include "core/report/exceptionsreport.h"
#include "tests/support/outcome.h"

#include <QBuffer>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const Instant madeAt = Instant::ofMs(1'795'000'000'000);

Store storeOf(qint64 id, const QString& name, const QString& currency)
{
    return { .id = StoreId(id),
             .name = name,
             .currency = *Currency::fromCode(currency),
             .time = *StoreTime::of(u"Asia/Seoul"_s, 0) };
}

const Store& seoul()
{
    static const Store store = storeOf(1, u"한강식당"_s, u"KRW"_s);
    return store;
}

/// Two people; one of them in a second store, whose money is another.
QList<ExceptionCount> twoPeople()
{
    const Store boston = storeOf(2, u"Boston"_s, u"USD"_s);
    return { { u"민수"_s, Act::Refunded, seoul(), 2, Money::ofMinor(27'000) },
             { u"민수"_s, Act::PriceChanged, seoul(), 3, Money() },
             { u"지영"_s, Act::TradeVoided, boston, 1, Money::ofMinor(1'250) } };
}

QStringList csvOf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    valueOf(writeCsv(report, buffer));
    return QString::fromUtf8(buffer.data().sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QList<qint64> figuresOf(const Report& report)
{
    QList<qint64> figures;
    for (const ReportBand& band : report.bands) {
        for (const ReportStack& stack : band.stacks) {
            for (const ReportBlock& block : stack.blocks) {
                const auto* key = std::get_if<KeyFigures>(&block);
                for (qsizetype at = 0; key && at < key->figures.size(); ++at)
                    figures.append(std::get<qint64>(key->figures.at(at).value));
            }
        }
    }
    return figures;
}

} // namespace

class TestExceptionsReport final : public QObject {
    Q_OBJECT

private slots:
    void rows_tellWhoDidWhatWhere_howOften_andHowMuch()
    {
        const auto lines = [](Language language) {
            return csvOf(exceptionsReport(twoPeople(), {}, seoul(), madeAt, language));
        };
        QCOMPARE(
            lines(Language::Korean),
            (QStringList { u"누가,무엇을,상점,횟수,금액"_s, u"민수,환불,한강식당,2,27000"_s,
                           u"민수,가격 변경,한강식당,3,"_s, u"지영,거래 무효,Boston,1,$12.50"_s }));
        QCOMPARE(
            lines(Language::English),
            (QStringList { u"Who,What,Store,Times,Amount"_s, u"민수,Refunded,한강식당,2,27000"_s,
                           u"민수,Price changed,한강식당,3,"_s,
                           u"지영,Trade voided,Boston,1,$12.50"_s }));
    }

    void keyFigures_areTheTimesInAll_andThePeople()
    {
        const auto figures = [](const QList<ExceptionCount>& counts) {
            return figuresOf(exceptionsReport(counts, {}, seoul(), madeAt, Language::Korean));
        };
        QCOMPARE(figures(twoPeople()), (QList<qint64> { 6, 2 }));
        QCOMPARE(figures({}), (QList<qint64> { 0, 0 }));
    }

    void theHead_namesTheStore_orAll_andTheDays()
    {
        const Window days { BusinessDate(2026, 11, 1), BusinessDate(2026, 12, 1) };
        const Report all = exceptionsReport(twoPeople(), days, seoul(), madeAt, Language::English);
        QCOMPARE(all.store, u"All stores"_s);
        QVERIFY(all.subtitle.contains(u"2026"_s));
        const Report own
            = exceptionsReport(twoPeople().first(2), {}, seoul(), madeAt, Language::English);
        QCOMPARE(own.store, u"한강식당"_s);
        QCOMPARE(own.subtitle, u"All days"_s);
        QCOMPARE(exceptionsReport({}, {}, seoul(), madeAt, Language::English).store, u"한강식당"_s);
    }
};

QTEST_GUILESS_MAIN(TestExceptionsReport)
#include "tst_exceptionsreport.moc"
