#include "core/interchange/foreignmapping.h"
#include "tests/support/foreigndesk.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ownFile = "언제;번호;무엇;몇 개;받은 돈;어떻게\n"
                           "31.10.2026 19:42;7;김치찌개;2;18,000;현금\n"
                           "31.10.2026 19:42;7;공기밥;1;1,000;현금\n"
                           "1.11.2026 12:00;7;비빔밥;1;8,000;신한\n";

InspectedFile inspected(const QString& path, const QString& kept = {})
{
    const StillClock clock;
    return valueOf(InspectFiles(clock, kept).run({ path })).files.first();
}

/// The columns of ownFile as an owner names them.
ForeignMapping mapped(const InspectedFile& file)
{
    ForeignMapping mapping = mappingOf(file);
    const QList<ColumnUse> uses { ColumnUse::Date,     ColumnUse::Trade, ColumnUse::Item,
                                  ColumnUse::Quantity, ColumnUse::Net,   ColumnUse::Method };
    for (qsizetype at = 0; at < uses.size(); ++at)
        mapping.columns[at].use = uses[at];
    return mapping;
}

} // namespace

class TestForeignMapping final : public QObject {
    Q_OBJECT

private slots:
    void aMapping_readsTheFile()
    {
        ForeignDesk desk;
        const QString path = desk.write(u"own.csv"_s, ownFile);
        const QByteArray declaration = valueOf(declarationOf(mapped(inspected(path))));
        const QString name
            = QJsonDocument::fromJson(declaration).object().value(u"name"_s).toString();
        desk.options().declaration = declaration;
        const QString key = u" "_s + name + u":2026-10-31-7|"_s;
        const QString later = u" "_s + name + u":2026-11-01-7|"_s;
        QCOMPARE(
            desk.readFiles({ path }),
            (QStringList {
                u"2"_s + key + u"2026-10-31T19:42:00|김치찌개|UNCATEGORIZED|2 × 9000 − 0|CASH"_s,
                u"3"_s + key + u"2026-10-31T19:42:00|공기밥|UNCATEGORIZED|1 × 1000 − 0|CASH"_s,
                u"4"_s + later
                    + u"2026-11-01T12:00:00|비빔밥|UNCATEGORIZED|1 × 8000 − 0|OTHER 신한"_s }));
    }

    void patterns_areThoseThatFitTheValues()
    {
        ForeignDesk desk;
        const QString path = desk.write(u"own.csv"_s, ownFile);
        const QByteArray declaration = valueOf(declarationOf(mapped(inspected(path))));
        const QJsonArray dates
            = QJsonDocument::fromJson(declaration).object().value(u"dates"_s).toArray();
        QVERIFY(dates.contains(u"d.M.yyyy"_s));
        QVERIFY(!dates.contains(u"yyyy-MM-dd"_s));
        QVERIFY(!dates.contains(u"M/d/yyyy"_s));
    }

    void keptFormats_areRecognisedNextTime_beforeThoseBuiltIn()
    {
        ForeignDesk desk;
        const QString folder = desk.path(u"formats"_s);
        const KeptFormats kept(folder);
        const QString path = desk.write(u"own.csv"_s, ownFile);
        QCOMPARE(inspected(path, folder).kind, InspectedKind::Unknown);
        const QByteArray declaration = valueOf(declarationOf(mapped(inspected(path))));

        QVERIFY(kept.keep(declaration));

        const InspectedFile file = inspected(path, folder);
        QCOMPARE(file.kind, InspectedKind::Foreign);
        QVERIFY(file.isKept);
        QCOMPARE(file.title, u"own"_s);
        QCOMPARE(int(file.columns.at(1).use), int(ColumnUse::Trade));
        QCOMPARE(kept.list().size(), 1);
        QVERIFY(kept.forget(kept.list().first().name));
        QCOMPARE(kept.list().size(), 0);
        QCOMPARE(inspected(path, folder).kind, InspectedKind::Unknown);
    }

    void aKeptFormat_standsBeforeAnEqualOneThatIsBuiltIn()
    {
        ForeignDesk desk;
        const QString folder = desk.path(u"formats"_s);
        const QString path
            = desk.write(u"t.csv"_s, "date,item,quantity,price\n2026-01-02,국,1,9000\n");
        const InspectedFile before = inspected(path, folder);
        QCOMPARE(before.format, u"table"_s);
        QVERIFY(KeptFormats(folder).keep(valueOf(declarationOf(mappingOf(before)))));
        QVERIFY(inspected(path, folder).format.startsWith(u"own-"));
    }

    void theSameColumns_giveTheSameName_whateverTheirOrder()
    {
        ForeignMapping mapping { u"a"_s,
                                 { { u"date"_s, {}, ColumnUse::Date },
                                   { u"item"_s, {}, ColumnUse::Item },
                                   { u"sum"_s, {}, ColumnUse::Net } } };
        const auto nameOf = [](const ForeignMapping& each) {
            return QJsonDocument::fromJson(valueOf(declarationOf(each))).object().value(u"name"_s);
        };
        const QJsonValue name = nameOf(mapping);
        mapping.columns.swapItemsAt(0, 2);
        QCOMPARE(nameOf(mapping), name);
        mapping.columns[0].name = u"total"_s;
        QVERIFY(nameOf(mapping) != name);
    }

    void refuses_whatIsMissing_orGivenTwice()
    {
        ForeignMapping mapping { u"a"_s,
                                 { { u"date"_s, {}, ColumnUse::Date },
                                   { u"item"_s, {}, ColumnUse::Item },
                                   { u"sum"_s, {}, ColumnUse::Unused } } };
        const auto missing = declarationOf(mapping);
        QCOMPARE(codeOf(missing), u"FORMAT_INVALID"_s);
        QCOMPARE(missing.error().issues.first().column, u"columns.price"_s);
        mapping.columns[2].use = ColumnUse::Date;
        const auto twice = declarationOf(mapping);
        QCOMPARE(codeOf(twice), u"FORMAT_INVALID"_s);
        QCOMPARE(twice.error().issues.first().column, u"sum"_s);
    }

    void aBrokenDeclaration_isPassedOver()
    {
        ForeignDesk desk;
        QVERIFY(QDir().mkpath(desk.path(u"formats"_s)));
        (void)desk.write(u"formats/broken.json"_s, "{ \"name\": ");
        QCOMPARE(KeptFormats(desk.path(u"formats"_s)).list().size(), 0);
        QCOMPARE(codeOf(KeptFormats(desk.path(u"formats"_s)).keep("{}")), u"FORMAT_INVALID"_s);
    }
};

QTEST_GUILESS_MAIN(TestForeignMapping)

#include "tst_foreignmapping.moc"
