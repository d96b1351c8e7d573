#include "core/report/drawingapplication.h"
#include "core/report/receiptpaper.h"
#include "tests/support/paidtrade.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

Store store()
{
    return { .id = StoreId(1),
             .name = u"온기식당"_s,
             .currency = Currency::won(),
             .time = *StoreTime::of(u"Asia/Seoul"_s, 0) };
}

QStringList shown(const ReceiptPaper& paper)
{
    QStringList lines;
    for (const ReceiptLine& line : paper.lines)
        lines.append(line.look == ReceiptLine::Look::Rule ? u"-"_s : line.left + u'|' + line.right);
    return lines;
}

} // namespace

class TestReceiptPaper final : public QObject {
    Q_OBJECT

private slots:
    void aPaidTrade_isAReceipt()
    {
        LedgerTrade trade = paidTrade({ { 2'000, 3, 500 }, { 9'000, 1 } }, { { 14'500 } });
        trade.receipt = 12;
        trade.tableName = u"7번"_s;
        const ReceiptPaper paper = receiptPaper(store(), trade, paidAt, Language::Korean);
        QCOMPARE(shown(paper),
                 QStringList({ u"온기식당|"_s, u"영수증|#12"_s, u"2026-11-21 21:00|7번"_s, u"-"_s,
                               u"콜라|5,500"_s, u"  2,000 × 3 할인 −500|"_s, u"콜라|9,000"_s,
                               u"-"_s, u"합계|14,500원"_s, u"K|14,500원"_s }));
        QVERIFY(shown(receiptPaper(store(), trade, paidAt, Language::English))
                    .contains(u"Total|₩14,500"_s));
    }

    void refunds_andWhatIsLeft_standBelow()
    {
        LedgerTrade trade = paidTrade({ { 2'000, 3 } }, { { 6'000 } });
        const auto plan
            = planRefund(trade, { .pieces = { { trade.lines[0].id, 1 } } }, Currency::won());
        QVERIFY(bool(plan));
        applyRefund(trade, refundFrom(*plan));
        const QStringList lines = shown(receiptPaper(store(), trade, paidAt, Language::Korean));
        QVERIFY(lines.contains(u"환불 2026-11-21 21:00|−2,000"_s));
        QCOMPARE(lines.last(), u"환불 뒤 금액|4,000원"_s);
    }

    void anOpenTrade_isABill_withWhatIsLeftToPay()
    {
        LedgerTrade trade = paidTrade({ { 2'000, 3 } }, { { 1'000 } });
        trade.state = TradeState::Open;
        trade.paidAtUtc.reset();
        const QStringList lines = shown(receiptPaper(store(), trade, paidAt, Language::Korean));
        QCOMPARE(lines[1], u"계산서 (결제 전)|"_s);
        QCOMPARE(lines.last(), u"남은 금액|5,000원"_s);
    }

    void drawing_staysOnThePaper()
    {
        LedgerTrade trade = paidTrade({ { 2'000, 3 } }, { { 6'000 } });
        trade.lines[0].productName = QString(200, u'가');
        const ReceiptPaper paper = receiptPaper(store(), trade, paidAt, Language::Korean);
        QImage image(ReceiptPaper::width + 40, paper.height() + 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.draw(painter);
        painter.end();
        bool isDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixel(x, y) != qRgb(255, 255, 255);
                isDrawn = isDrawn || isInk;
                QVERIFY2(!isInk || (x <= ReceiptPaper::width && y <= paper.height()),
                         qPrintable(u"%1 %2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(isDrawn);
    }
};

int main(int argc, char** argv)
{
    const auto application = drawingApplication(argc, argv);
    TestReceiptPaper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_receiptpaper.moc"
