#include "core/report/logwords.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestLogWords final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aTrade_isToldByWhatPeopleKnow();
    void values_areToldInWords_data();
    void values_areToldInWords();
    void subjects_areToldInWords();
    void everyKeyOfTheCore_hasALabel();

private:
    LogWords words(Language language) const { return { language, { *m_store }, m_trades }; }
    AuditEntry entry(const QString& act, const QString& subject) const
    {
        return {
            .doneAtUtc = Instant::ofMs(0), .act = act, .store = m_store->id, .subject = subject
        };
    }

    std::optional<Store> m_store;
    LoggedTrades m_trades;
};

void TestLogWords::initTestCase()
{
    const auto books = freshBooks(u"sqlite"_s);
    QVERIFY(books);
    SmallShop shop(books->database());
    m_store = shop.store();
    // 21:40 in Seoul.
    const Instant evening
        = Instant::ofMs(QDateTime(QDate(2026, 11, 21), QTime(12, 40), Qt::UTC).toMSecsSinceEpoch());
    m_trades.insert(TradeId(11),
                    { BusinessDate(2026, 11, 21), evening, u"3번"_s, 12, Money::ofMinor(18'000) });
    m_trades.insert(
        TradeId(12),
        { BusinessDate(2026, 11, 20), evening, u"포장 4"_s, 13, Money::ofMinor(9'000) });
    m_trades.insert(TradeId(13), { {}, evening, u"5번"_s, {}, Money() });
}

void TestLogWords::aTrade_isToldByWhatPeopleKnow()
{
    const LogWords korean = words(Language::Korean);
    const LogWords english = words(Language::English);
    const AuditEntry first = entry(u"refund.make"_s, u"11"_s);
    QCOMPARE(korean.subject(first), u"2026-11-21 21:40 · 3번 · 영수증 12번 · 18,000원"_s);
    QCOMPARE(english.subject(first), u"2026-11-21 21:40 · table 3 · receipt 12 · ₩18,000"_s);
    AuditEntry sameDay = first;
    sameDay.doneAtUtc = Instant::ofMs(m_trades.constFind(TradeId(11))->atUtc.ms() + 60'000);
    QCOMPARE(korean.subject(sameDay), u"21:40 · 3번 · 영수증 12번 · 18,000원"_s);
    // Of the business day before, as after midnight.
    const AuditEntry late = entry(u"payment.take"_s, u"12"_s);
    QCOMPARE(korean.subject(late),
             u"2026-11-21 21:40 · 2026년 11월 20일 영업일 · 포장 4 · 영수증 13번 · 9,000원"_s);
    QCOMPARE(english.subject(late),
             u"2026-11-21 21:40 · counts on Nov 20, 2026 · 포장 4 · receipt 13 · ₩9,000"_s);
    QCOMPARE(korean.subject(entry(u"order.place"_s, u"13"_s)), u"2026-11-21 21:40 · 5번 · 0원"_s);
    QCOMPARE(korean.subject(entry(u"trade.void"_s, u"99"_s)), u"99"_s);
    AuditEntry joined = entry(u"trade.join"_s, u"13"_s);
    joined.before = u"{\"table\":\"5번\"}"_s;
    joined.after = u"{\"into\":\"11\",\"table\":\"3번\",\"reason\":\"합석\"}"_s;
    QCOMPARE(korean.changes(joined),
             u"합친 곳: 2026-11-21 21:40 · 3번 · 영수증 12번 · 18,000원 · 사유: 합석 · "
             u"테이블: 5번 → 3번"_s);
}

void TestLogWords::values_areToldInWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    const auto row = [](const QString& before, const QString& after, const QString& korean,
                        const QString& english) {
        QTest::addRow("%s", qPrintable(english)) << before << after << korean << english;
    };
    row(u"{\"price\":\"9000\"}"_s, u"{\"price\":\"9500\"}"_s, u"가격: 9,000원 → 9,500원"_s,
        u"Price: ₩9,000 → ₩9,500"_s);
    row({}, u"{\"rate_ppm\":4500,\"from\":\"2026-11-01\",\"kind\":\"DEBIT\"}"_s,
        u"시작: 2026년 11월 1일 · 카드 종류: 체크 · 수수료율: 0.45%"_s,
        u"From: Nov 1, 2026 · Kind of card: debit · Rate: 0.45%"_s);
    row({}, u"{\"from\":\"0001-01-01\",\"kind\":\"\"}"_s, u"시작: 처음 · 카드 종류: 신용과 체크"_s,
        u"From: the beginning · Kind of card: credit and debit"_s);
    row({}, u"{\"amount\":\"18000\",\"label\":\"삼성\",\"method\":\"CARD\"}"_s,
        u"금액: 18,000원 · 카드사: 삼성 · 결제 수단: 카드"_s,
        u"Amount: ₩18,000 · Card company: 삼성 · Paid by: Card"_s);
    row({}, u"{\"amount\":\"500\",\"label\":\"상품권\",\"method\":\"OTHER\"}"_s,
        u"금액: 500원 · 이름: 상품권 · 결제 수단: 다른 방법"_s,
        u"Amount: ₩500 · Name: 상품권 · Paid by: Another way"_s);
    row({}, u"{\"amount\":\"500\",\"label\":\"\",\"method\":\"CASH\"}"_s,
        u"금액: 500원 · 결제 수단: 현금"_s, u"Amount: ₩500 · Paid by: Cash"_s);
    row(u"{\"cutoff_minutes\":0}"_s, u"{\"cutoff_minutes\":360}"_s, u"영업일 시작: 00:00 → 06:00"_s,
        u"Day starts at: 00:00 → 06:00"_s);
    row(u"{\"state\":\"served\"}"_s, u"{\"state\":\"return_requested\",\"order\":\"123\"}"_s,
        u"상태: 나감 → 반품 요청"_s, u"State: Served → Return asked"_s);
    row(u"{\"role\":\"staff\"}"_s, u"{\"role\":\"manager\"}"_s, u"역할: 직원 → 매니저"_s,
        u"Role: Staff → Manager"_s);
    row(u"{\"permission\":\"hidden\"}"_s, u"{\"permission\":\"approval\"}"_s,
        u"권한: 불가 → 승인 받고"_s, u"Permission: No → With approval"_s);
    row(u"{\"tax_free\":false,\"stock\":10000000}"_s, u"{\"tax_free\":true,\"stock\":5}"_s,
        u"재고: 10,000,000 → 5 · 면세: 아니요 → 예"_s,
        u"Stock: 10,000,000 → 5 · Tax free: no → yes"_s);
    row({}, u"{\"removed\":true}"_s, u"삭제됨"_s, u"Removed"_s);
    row({}, u"{\"new_key\":\"of tomorrow\"}"_s, u"new key: of tomorrow"_s,
        u"new key: of tomorrow"_s);
    row(u"no JSON"_s, u"[1]"_s, {}, {});
}

void TestLogWords::values_areToldInWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, korean);
    QFETCH(const QString, english);
    AuditEntry told = entry(u"store.change"_s, u"-"_s);
    told.before = before;
    told.after = after;
    QCOMPARE(words(Language::Korean).changes(told), korean);
    QCOMPARE(words(Language::English).changes(told), english);
}

void TestLogWords::subjects_areToldInWords()
{
    const LogWords korean = words(Language::Korean);
    QCOMPARE(korean.subject(entry(u"right.change"_s, u"staff void"_s)), u"직원, 무효와 취소"_s);
    QCOMPARE(korean.subject(entry(u"setting.change"_s, u"backup_folder"_s)), u"백업 폴더"_s);
    QCOMPARE(korean.subject(entry(u"job.ask"_s, u"verify"_s)), u"점검"_s);
    QCOMPARE(korean.subject(entry(u"settlement.close"_s, u"2026-11-21"_s)), u"2026년 11월 21일"_s);
    // What people wrote is left as it is.
    QCOMPARE(korean.subject(entry(u"product.add"_s, u"backup"_s)), u"backup"_s);
    AuditEntry approved = entry(u"trade.void"_s, u"11"_s);
    approved.actor = { Actor::Kind::Person, 1, u"이하늘"_s };
    approved.approver = u"김서연"_s;
    QCOMPARE(korean.who(approved), u"이하늘 · 승인 김서연"_s);
    QCOMPARE(korean.act(approved), koreanOf(Act::TradeVoided));
}

/// Whatever a use case writes into the log has words in both languages.
void TestLogWords::everyKeyOfTheCore_hasALabel()
{
    static const QRegularExpression key(u"\\{ (?:u\"([a-z_]+)\"_s|\"([a-z_]+)\"_L1), "
                                        u"|insert\\(u\"([a-z_]+)\"_s|note\\(u\"([a-z_]+)\"_s"_s);
    // Ids that nobody is shown, and words of those sources that are no values.
    const QSet<QString> others { u"order"_s,      u"import"_s,  u"store_id"_s,
                                 u"trade_line"_s, u"done_at"_s, u"right"_s };
    int keys = 0;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/core"), { u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        if (!source.contains(u".act = Act::") && !source.contains(u"deed.after"))
            continue;
        auto found = key.globalMatch(source);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString word = match.captured(match.lastCapturedIndex());
            const QString label = LogWords::label(word, Language::Korean);
            QVERIFY2(others.contains(word) || label != QString(word).replace(u'_', u' '),
                     qPrintable(file.fileName() + u": "_s + word));
            ++keys;
        }
    }
    QVERIFY(keys > 40);
}

QTEST_GUILESS_MAIN(TestLogWords)
#include "tst_logwords.moc"
