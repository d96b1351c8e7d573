#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every text of the window is said in both languages, and no language says what no source asks
/// for.
class TestTranslations final : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("ko") << u"jangbu_ko.ts"_s;
        QTest::newRow("en") << u"jangbu_en.ts"_s;
    }

    void everyTextIsSaid()
    {
        QFETCH(QString, file);
        const QDir root(QStringLiteral(SOURCE_ROOT));
        const QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(root.filePath(u"translations/"_s + file), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

        QProcess lupdate;
        lupdate.setWorkingDirectory(root.path());
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                      { u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-ui-lines"_s,
                        u"-no-obsolete"_s, u"-I"_s, u"."_s, u"ui"_s, u"app/desktop"_s, u"-ts"_s,
                        copy });
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);

        QFile updated(copy);
        QVERIFY(updated.open(QIODevice::ReadOnly));
        const QByteArray texts = updated.readAll();
        QVERIFY(texts.count("<message") > 300);
        for (const char* state : { "unfinished", "vanished", "obsolete" }) {
            const QByteArray mark = QByteArrayLiteral("type=\"") + state;
            const auto at = texts.indexOf(mark);
            QVERIFY2(at < 0, texts.mid(qMax(qsizetype(0), at - 300), 400).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
