#include "core/storage/databaseurl.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestDatabaseUrl final : public QObject {
    Q_OBJECT

private slots:
    void sqlite_takesThePathAsItIs_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path :
             { u"books.jangbu"_s, u"/tmp/books.jangbu"_s, u"../a b/장부.jangbu"_s, u"C:\\a\\b.db"_s,
               u"/tmp/50%25 #1?.db"_s, u"//server/share/x.db"_s, u"sqlite:x"_s, u" x "_s })
            QTest::newRow(qPrintable(path)) << path;
    }
    void sqlite_takesThePathAsItIs()
    {
        QFETCH(QString, path);
        const auto url = DatabaseUrl::parse(u"sqlite:"_s + path);
        QVERIFY(url);
        QCOMPARE(url->product, DatabaseUrl::Product::Sqlite);
        QCOMPARE(url->path, path);
        QCOMPARE(url->shown(), path);
        QCOMPARE(DatabaseUrl::sqlite(path).path, path);
    }

    void mysql_decodesItsParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<int>("port");
        QTest::newRow("all parts")
            << u"mysql://app:secret@db.example.com:3307/books"_s
            << QStringList { u"app"_s, u"secret"_s, u"db.example.com"_s, u"books"_s } << 3307;
        QTest::newRow("no password, no port")
            << u"mysql://root@127.0.0.1/books"_s
            << QStringList { u"root"_s, u""_s, u"127.0.0.1"_s, u"books"_s } << 3306;
        QTest::newRow("empty password")
            << u"mysql://root:@127.0.0.1/books"_s
            << QStringList { u"root"_s, u""_s, u"127.0.0.1"_s, u"books"_s } << 3306;
        QTest::newRow("percent") << u"mysql://a%40b:p%3A%2F%3F%23%5B%5D%40%25@h/my%20books"_s
                                 << QStringList { u"a@b"_s, u"p:/?#[]@%"_s, u"h"_s, u"my books"_s }
                                 << 3306;
        QTest::newRow("Hangul, encoded and not")
            << u"mysql://%EC%A3%BC%EC%9D%B8:암호@h/장부"_s
            << QStringList { u"주인"_s, u"암호"_s, u"h"_s, u"장부"_s } << 3306;
        QTest::newRow("colon in the password")
            << u"mysql://u:a:b@h/d"_s << QStringList { u"u"_s, u"a:b"_s, u"h"_s, u"d"_s } << 3306;
        QTest::newRow("IPv6") << u"mysql://u@[::1]:3307/d"_s
                              << QStringList { u"u"_s, u""_s, u"::1"_s, u"d"_s } << 3307;
        QTest::newRow("scheme in capitals")
            << u"MYSQL://u@h/d"_s << QStringList { u"u"_s, u""_s, u"h"_s, u"d"_s } << 3306;
        QTest::newRow("last port")
            << u"mysql://u@h:65535/d"_s << QStringList { u"u"_s, u""_s, u"h"_s, u"d"_s } << 65535;
    }
    void mysql_decodesItsParts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QFETCH(int, port);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(url);
        QCOMPARE(url->product, DatabaseUrl::Product::MySql);
        QCOMPARE((QStringList { url->user, url->password, url->host, url->database }), parts);
        QCOMPARE(url->port, port);
    }

    void anythingElse_isNoUrl()
    {
        const QStringList texts { u""_s,
                                  u"sqlite:"_s,
                                  u"sqlite"_s,
                                  u"SQLITE:x"_s,
                                  u"books.jangbu"_s,
                                  u"/tmp/books.jangbu"_s,
                                  u"mysql:"_s,
                                  u"mysql://"_s,
                                  u"mysql://h/d"_s,
                                  u"mysql://@h/d"_s,
                                  u"mysql://:p@h/d"_s,
                                  u"mysql://u@h"_s,
                                  u"mysql://u@h/"_s,
                                  u"mysql://u@/d"_s,
                                  u"mysql:///d"_s,
                                  u"mysql://u@h:0/d"_s,
                                  u"mysql://u@h:65536/d"_s,
                                  u"mysql://u@h:-1/d"_s,
                                  u"mysql://u@h:x/d"_s,
                                  u"mysql://u@h/d?ssl=1"_s,
                                  u"mysql://u@h/d#x"_s,
                                  u"mysql://u@h/d/e"_s,
                                  u"mysql://u%zz@h/d"_s,
                                  u"mysql://u:%FF@h/d"_s,
                                  u"mysql://u@h/d%00e"_s,
                                  u"mysql:u@h/d"_s,
                                  u"mariadb://u@h/d"_s,
                                  u"postgres://u@h/d"_s,
                                  u"http://u@h/d"_s,
                                  u" mysql://u@h/d"_s,
                                  u"mysql://u@h o/d"_s,
                                  QString(100'000, u'x') };
        for (const QString& text : texts)
            QVERIFY2(!DatabaseUrl::parse(text), qPrintable(text.left(60)));
    }

    void theShownForm_neverHoldsThePassword()
    {
        const auto url = DatabaseUrl::parse(u"mysql://app:%31secret@h:3307/%32books"_s);
        QCOMPARE(url->shown(), u"app@h:3307/2books"_s);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"
