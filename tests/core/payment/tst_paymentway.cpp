#include "core/payment/paymentway.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);

LedgerPart part(const PaymentWay& way)
{
    return { .id = PartId(1),
             .takenAtUtc = Instant::ofMs(1),
             .way = way,
             .amount = Money::ofMinor(3000),
             .fee = Money::ofMinor(999),
             .rated = false };
}

} // namespace

class TestPaymentWay final : public QObject {
    Q_OBJECT

private slots:
    void ways_areCheckedAndCompleted_data()
    {
        QTest::addColumn<PaymentWay>("way");
        QTest::addColumn<QString>("code");
        QTest::addColumn<PaymentWay>("stored");

        const PaymentWay cash {};
        const auto card = [](const QString& company, CardKind kind = CardKind::Credit) {
            return PaymentWay { PaymentMethod::Card, company, kind };
        };
        const auto otherWay = [](const QString& name) {
            return PaymentWay { PaymentMethod::Other, name, CardKind::None };
        };
        const auto accepted
            = [](const char* name, const PaymentWay& way, const PaymentWay& stored) {
                  QTest::newRow(name) << way << u"DONE"_s << stored;
              };
        const auto refused = [](const char* name, const PaymentWay& way, const QString& code) {
            QTest::newRow(name) << way << code << PaymentWay {};
        };
        accepted("cash", cash, cash);
        accepted("a card is credit", card(u"K"_s, CardKind::None), card(u"K"_s));
        accepted("debit", card(u"K"_s, CardKind::Debit), card(u"K"_s, CardKind::Debit));
        accepted("NFD and blanks", card(u" 신한 "_s.normalized(QString::NormalizationForm_D)),
                 card(u"신한"_s));
        accepted("other", otherWay(u"상품권, \"10%\" 🎁"_s), otherWay(u"상품권, \"10%\" 🎁"_s));
        refused("card without company", card(QString()), u"VALUE_INVALID"_s);
        refused("card with a blank", card(u" "_s), u"VALUE_INVALID"_s);
        refused("other without name", otherWay(QString()), u"VALUE_INVALID"_s);
        refused("cash with a company", { PaymentMethod::Cash, u"K"_s }, u"VALUE_INVALID"_s);
        refused("cash with a kind", { PaymentMethod::Cash, {}, CardKind::Credit },
                u"VALUE_INVALID"_s);
        refused("long company", card(QString(256, u'가')), u"NAME_INVALID"_s);
    }

    void ways_areCheckedAndCompleted()
    {
        QFETCH(PaymentWay, way);
        QFETCH(PaymentWay, stored);
        const auto parsed = parsePaymentWay(way);
        QTEST(test::codeOf(parsed), "code");
        if (parsed)
            QCOMPARE(*parsed, stored);
    }

    void onlyCards_haveAFee_data()
    {
        QTest::addColumn<PaymentWay>("way");
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<bool>("rated");

        QTest::newRow("debit") << PaymentWay { PaymentMethod::Card, u"K"_s, CardKind::Debit }
                               << qint64(27) << true;
        QTest::newRow("credit without a rate")
            << PaymentWay { PaymentMethod::Card, u"K"_s, CardKind::Credit } << qint64(0) << false;
        QTest::newRow("another company")
            << PaymentWay { PaymentMethod::Card, u"k"_s, CardKind::Debit } << qint64(0) << false;
        QTest::newRow("cash") << PaymentWay {} << qint64(0) << true;
        QTest::newRow("another way of the same name")
            << PaymentWay { PaymentMethod::Other, u"K"_s } << qint64(0) << true;
    }

    void onlyCards_haveAFee()
    {
        const FeeSchedule schedule({ { .company = u"K"_s,
                                       .kind = CardKind::Debit,
                                       .from = today,
                                       .rate = *Rate::ofPpm(9000) } });
        QFETCH(PaymentWay, way);
        LedgerPart rated = part(way);
        ratePart(rated, schedule, StoreId(1), today);
        QTEST(rated.fee.minor(), "fee");
        QTEST(rated.rated, "rated");
        ratePart(rated, schedule, StoreId(1), today.addDays(-1));
        QCOMPARE(rated.fee.minor(), 0);
        QCOMPARE(rated.rated, way.method != PaymentMethod::Card);
    }
};

QTEST_GUILESS_MAIN(TestPaymentWay)
#include "tst_paymentway.moc"
