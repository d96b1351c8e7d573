#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"한강식당"_s;

QString idOf(const QJsonObject& object)
{
    return QString::number(object.value(u"device"_s).toInteger());
}

/// What a reader of square codes sees on the pages of a PDF, as fine as an office printer prints
/// them: at 150 dots an inch the reader misses a code in fifty.
QStringList codesOn(const CtlPlace& place, const QString& pdf)
{
    const QString pages = place.file(u"page"_s);
    if (QProcess::execute(u"pdftoppm"_s, { u"-r"_s, u"300"_s, u"-png"_s, pdf, pages }) != 0)
        return {};
    QStringList images;
    for (const QString& name : QFileInfo(pages).dir().entryList({ u"page*.png"_s }))
        images.append(QFileInfo(pages).dir().filePath(name));
    QProcess reader;
    reader.start(u"zbarimg"_s, QStringList { u"--quiet"_s, u"--raw"_s } + images);
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// Tablets and table cards, as an owner types it.
class TestDevices final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void tablets_areAdded_listed_changed_andRevoked();
    void theGrade_limitsTablets();
    void cards_holdACodeForEachTable();
};

void TestDevices::tablets_areAdded_listed_changed_andRevoked()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    ctl.ask({ u"store"_s, u"add"_s, store });
    const auto added
        = ctl.ask({ u"device"_s, u"add"_s, u"--store"_s, store, u"--label"_s, u"3번"_s });
    QVERIFY(
        QRegularExpression(u"^[0-9]{6}$"_s).match(added.value(u"code"_s).toString()).hasMatch());
    const QString id = idOf(added);
    ctl.ask({ u"device"_s, u"add"_s, u"--store"_s, store, u"--label"_s, u"b"_s, u"--table"_s,
              u"창가"_s });

    ctl.ask({ u"device"_s, u"set"_s, id, u"--label"_s, u"입구"_s, u"--table"_s, u"5번"_s });
    auto devices
        = ctl.ask({ u"device"_s, u"list"_s, u"--store"_s, store }).value(u"devices"_s).toArray();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices[0].toObject().value(u"label"_s).toString(), u"입구"_s);
    QCOMPARE(devices[0].toObject().value(u"table"_s).toString(), u"5번"_s);
    QCOMPARE(devices[0].toObject().value(u"state"_s).toString(), u"awaits_code"_s);
    QCOMPARE(devices[1].toObject().value(u"table"_s).toString(), u"창가"_s);

    ctl.ask({ u"device"_s, u"revoke"_s, id });
    devices
        = ctl.ask({ u"device"_s, u"list"_s, u"--store"_s, store }).value(u"devices"_s).toArray();
    QCOMPARE(devices[0].toObject().value(u"state"_s).toString(), u"revoked"_s);
    QCOMPARE(ctl.refusal({ u"device"_s, u"revoke"_s, u"77"_s }), u"1 DEVICE_NOT_FOUND"_s);
    QCOMPARE(ctl.refusal({ u"device"_s, u"add"_s, u"--store"_s, u"x"_s, u"--label"_s, u"1"_s }),
             u"1 STORE_NOT_FOUND"_s);
}

void TestDevices::theGrade_limitsTablets()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    ctl.ask({ u"store"_s, u"add"_s, store, u"--grade"_s, u"SILVER"_s });
    const auto add = [&](int number) {
        return QStringList { u"device"_s, u"add"_s,     u"--store"_s,
                             store,       u"--label"_s, QString::number(number) };
    };
    QString last;
    for (int number = 0; number < 31; ++number)
        last = idOf(ctl.ask(add(number)));
    const QStringList toBronze { u"store"_s, u"set"_s, store, u"--grade"_s, u"BRONZE"_s };
    QCOMPARE(ctl.refusal(toBronze), u"1 DEVICE_LIMIT_REACHED"_s);
    ctl.ask({ u"device"_s, u"revoke"_s, last });
    ctl.ask(toBronze);
    QCOMPARE(ctl.refusal(add(31)), u"1 DEVICE_LIMIT_REACHED"_s);
}

void TestDevices::cards_holdACodeForEachTable()
{
    JANGBU_FRESH_PLACE(place);
    Ctl& ctl = place->ctl();
    ctl.ask({ u"store"_s, u"add"_s, store });
    for (int table = 1; table <= 10; ++table) {
        ctl.ask({ u"device"_s, u"add"_s, u"--store"_s, store, u"--label"_s,
                  u"%1번 테이블"_s.arg(table) });
    }
    const QString pdf = place->file(u"cards.pdf"_s);
    const QStringList write { u"device"_s,    u"cards"_s,
                              u"--store"_s,   store,
                              u"--out"_s,     pdf,
                              u"--address"_s, u"http://192.168.0.10:8080/"_s };
    QCOMPARE(ctl.ask(write).value(u"cards"_s).toInt(), 10);
    const QStringList codes = codesOn(*place, pdf);
    QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), 10);
    static const QRegularExpression shape(
        u"^http://192\\.168\\.0\\.10:8080/#table=[A-Za-z0-9_-]{22}$"_s);
    for (const QString& code : codes)
        QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));

    ctl.ask(write);
    QStringList again = codesOn(*place, pdf);
    again.sort();
    QStringList before = codes;
    before.sort();
    QCOMPARE(again, before);
    ctl.ask(write + QStringList { u"--renew"_s, u"--table"_s, u"3번 테이블"_s });
    QCOMPARE(codesOn(*place, pdf).size() >= 1, true);
    QCOMPARE(ctl.refusal(write.mid(0, 6) + QStringList { u"--address"_s, u"ftp://x"_s }),
             u"2 VALUE_INVALID"_s);
    QCOMPARE(ctl.refusal(write + QStringList { u"--table"_s, u"99"_s }), u"1 TABLE_NOT_FOUND"_s);
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
