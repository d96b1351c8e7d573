#include "tests/support/ctl.h"

#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

/// How the program takes its arguments, and what it says of those that make no sense.
class TestCommandLine final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_place = freshPlace(u"sqlite"_s);
        m_place->ctl().setEnvironment(u"LC_ALL"_s, u"C.UTF-8"_s);
    }

    void showsItsVersion()
    {
        const auto outcome = ctl().run({ u"--version"_s });
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output, QByteArray("jangbuctl " JANGBU_VERSION "\n"));
    }

    void helpNamesEveryCommand_andEachHasAnExampleThatFitsItself()
    {
        const auto outcome = ctl().run({ u"--help"_s });
        QCOMPARE(outcome.status, 0);
        const QStringList commands = commandsIn(outcome.output);
        QVERIFY(commands.contains(u"store add"_s));
        QVERIFY(commands.contains(u"settlement show"_s));
        for (const QString& command : commands) {
            const auto help = ctl().run(command.split(u' ') << u"--help"_s);
            QCOMPARE(help.status, 0);
            QVERIFY(help.errors.isEmpty());
            const QString text = QString::fromUtf8(help.output);
            const QString usage
                = u"Usage: jangbuctl [--db URL] [--as NAME] [--json] [--quiet] "_s + command;
            QVERIFY2(text.contains(usage), help.output.constData());
            QVERIFY2(text.contains(u"\n  jangbuctl "_s + command), help.output.constData());
        }
    }

    void helpOfAGroupNamesItsCommandsOnly()
    {
        const auto outcome = ctl().run({ u"menu"_s, u"--help"_s });
        QCOMPARE(outcome.status, 0);
        const QStringList commands = commandsIn(outcome.output);
        QVERIFY(commands.contains(u"menu add"_s));
        QVERIFY(!commands.contains(u"store add"_s));
    }

    void refusesWhatMakesNoSense_withStatus2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& line, const QString& code) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << code;
        };
        row("nothing", {}, u"COMMAND_UNKNOWN"_s);
        row("unknown command", u"shop list"_s, u"COMMAND_UNKNOWN"_s);
        row("half a command", u"store"_s, u"COMMAND_UNKNOWN"_s);
        row("wrong second word", u"store delete"_s, u"COMMAND_UNKNOWN"_s);
        row("unknown option", u"store list --all"_s, u"OPTION_UNKNOWN"_s);
        row("unknown short option", u"store list -x"_s, u"OPTION_UNKNOWN"_s);
        row("option of another command", u"store list --grade GOLD"_s, u"OPTION_UNKNOWN"_s);
        row("no value", u"store add A --grade"_s, u"VALUE_MISSING"_s);
        row("an option for a value", u"store add A --grade --json"_s, u"VALUE_MISSING"_s);
        row("a switch with a value", u"store list --json=yes"_s, u"ARGUMENT_UNEXPECTED"_s);
        row("twice", u"store add A --grade GOLD --grade GOLD"_s, u"OPTION_REPEATED"_s);
        row("no argument", u"store add"_s, u"ARGUMENT_MISSING"_s);
        row("one argument too many", u"store add A B"_s, u"ARGUMENT_UNEXPECTED"_s);
        row("no required option", u"menu list"_s, u"OPTION_MISSING"_s);
        row("grade", u"store add A --grade PLATINUM"_s, u"VALUE_INVALID"_s);
        row("settlement day", u"store add A --settlement-day 7"_s, u"VALUE_INVALID"_s);
        row("settlement day past 64 bits", u"store add A --settlement-day 9223372036854775808"_s,
            u"VALUE_INVALID"_s);
        row("negative settlement day", u"store add A --settlement-day -1"_s, u"VALUE_INVALID"_s);
        row("currency", u"store add A --currency WON"_s, u"VALUE_INVALID"_s);
        row("zone", u"store add A --zone Asia/Atlantis"_s, u"VALUE_INVALID"_s);
        row("cut-off", u"store add A --day-cutoff 12:00"_s, u"VALUE_INVALID"_s);
        row("cut-off without minutes", u"store add A --day-cutoff 6"_s, u"VALUE_INVALID"_s);
        row("31 February", u"stats products --store A --term day --start 2026-02-31"_s,
            u"VALUE_INVALID"_s);
        row("term", u"stats products --store A --term year --start 2026-01-01"_s,
            u"VALUE_INVALID"_s);
        row("order of the ranking",
            u"stats products --store A --term day --start 2026-01-01 "
            "--by price"_s,
            u"VALUE_INVALID"_s);
        row("limit", u"stats products --store A --term day --start 2026-01-01 --limit 0"_s,
            u"VALUE_INVALID"_s);
        row("id", u"trade show -5"_s, u"VALUE_INVALID"_s);
        row("id past 53 bits", u"trade show 9007199254740992"_s, u"VALUE_INVALID"_s);
        row("method", u"trade pay 1 --method CHEQUE"_s, u"VALUE_INVALID"_s);
        row("instant", u"trade refund 1 --at yesterday"_s, u"VALUE_INVALID"_s);
        row("line without quantity", u"order add --store A --table 1 --line 국밥"_s,
            u"VALUE_INVALID"_s);
        row("line of nothing", u"order add --store A --table 1 --line 국밥=0"_s,
            u"VALUE_INVALID"_s);
        row("rate", u"fee set --company K --ppm 1000001 --from 2026-01-01"_s, u"VALUE_INVALID"_s);
        row("format", u"import sales x.csv --format square"_s, u"VALUE_INVALID"_s);
    }
    void refusesWhatMakesNoSense_withStatus2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        QCOMPARE(ctl().refusal(arguments), u"2 "_s + code);
        const auto json = ctl().runJson(arguments);
        QCOMPARE(json.status, 2);
        QCOMPARE(json.code(), code);
        QVERIFY(json.errors.isEmpty());
        QVERIFY2(!QFile::exists(m_place->file(u"books.jangbu"_s)), "books were made");
    }

    void refusesABooksUrlThatIsNone()
    {
        for (const QString& url : { u"books.db"_s, u"sqlite:"_s, u"mysql://host/books"_s,
                                    u"mysql://user@host"_s, u"postgres://user@host/books"_s }) {
            Ctl other(url);
            QCOMPARE(other.refusal({ u"store"_s, u"list"_s }), u"2 VALUE_INVALID"_s);
        }
    }

    void takesGlobalOptionsAnywhere()
    {
        Ctl plain { {} };
        const QString url = u"sqlite:"_s + m_place->file(u"books.jangbu"_s);
        const QByteArray expected = "{\"stores\":[]}\n";
        QCOMPARE(plain.run({ u"--json"_s, u"store"_s, u"list"_s, u"--db"_s, url }).output,
                 expected);
        QCOMPARE(plain.run({ u"store"_s, u"--db="_s + url, u"--quiet"_s, u"list"_s, u"--json"_s })
                     .output,
                 expected);
    }

    void takesNegativeNumbersAndStrangeNamesAsValues()
    {
        (void)ctl().ask({ u"store"_s, u"add"_s, u"--"_s, u"--grade"_s });
        (void)ctl().ask({ u"menu"_s, u"add"_s, u"-5"_s, u"--store=--grade"_s, u"--category=--x"_s,
                          u"--price"_s, u"10"_s });
        const auto outcome = ctl().run(
            { u"menu"_s, u"set"_s, u"-5"_s, u"--store=--grade"_s, u"--price"_s, u"-10"_s });
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.code(), u"VALUE_INVALID"_s);
        QVERIFY2(outcome.errors.contains("“-10”"), outcome.errors.constData());
    }

    void putsBooksWhereTheDesktopProgramHasThem()
    {
        Ctl plain { {} };
        plain.setEnvironment(u"XDG_DATA_HOME"_s, m_place->file(u"data"_s));
        (void)plain.ask({ u"store"_s, u"list"_s });
        QVERIFY(QFile::exists(m_place->file(u"data/jangbu/books.jangbu"_s)));
    }

    void speaksTheLanguageOfTheEnvironment_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<bool>("korean");
        QTest::newRow("LC_ALL") << QStringList { u"LC_ALL=ko_KR.UTF-8"_s, u"LANG=en_US.UTF-8"_s }
                                << true;
        QTest::newRow("LC_MESSAGES")
            << QStringList { u"LC_ALL="_s, u"LC_MESSAGES=ko_KR"_s, u"LANG=en_US.UTF-8"_s } << true;
        QTest::newRow("LANG") << QStringList { u"LC_ALL="_s, u"LC_MESSAGES="_s, u"LANG=ko"_s }
                              << true;
        QTest::newRow("English") << QStringList { u"LC_ALL=en_US.UTF-8"_s, u"LANG=ko_KR.UTF-8"_s }
                                 << false;
        QTest::newRow("C") << QStringList { u"LC_ALL=C"_s } << false;
        QTest::newRow("none") << QStringList { u"LC_ALL="_s, u"LC_MESSAGES="_s, u"LANG="_s }
                              << false;
    }
    void speaksTheLanguageOfTheEnvironment()
    {
        QFETCH(QStringList, environment);
        QFETCH(bool, korean);
        Ctl speaking = ctl();
        for (const QString& setting : environment)
            speaking.setEnvironment(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        const auto outcome = speaking.run({ u"menu"_s, u"list"_s, u"--store"_s, u"한강식당"_s });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(QString::fromUtf8(outcome.errors),
                 korean
                     ? u"jangbuctl: STORE_NOT_FOUND: “한강식당” 상점이 없습니다. 상점 목록을 "
                       "확인하세요.\n"_s
                     : u"jangbuctl: STORE_NOT_FOUND: There is no store “한강식당”. Look into the "
                       "list of stores.\n"_s);
    }

    void alignsHangulAsTwoColumns()
    {
        (void)ctl().ask({ u"store"_s, u"add"_s, u"한강"_s });
        (void)ctl().ask({ u"store"_s, u"add"_s, u"River"_s, u"--currency"_s, u"USD"_s });
        const auto outcome = ctl().run({ u"store"_s, u"list"_s });
        QCOMPARE(QString::fromUtf8(outcome.output),
                 u"Store  Grade   Settlement day  Currency  Zone        Cut-off     POS fee\n"
                 "River  BRONZE               1  USD       Asia/Seoul  00:00      0.00 USD\n"
                 "한강   BRONZE               1  KRW       Asia/Seoul  00:00    15,000 KRW\n"_s);
    }

    void keepsControlCharactersOffTheTerminal()
    {
        (void)ctl().ask({ u"store"_s, u"add"_s, u"a\x1b[2Jb"_s });
        QVERIFY(!ctl().run({ u"store"_s, u"list"_s }).output.contains('\x1b'));
        const QByteArray json = ctl().runJson({ u"store"_s, u"list"_s }).output;
        QVERIFY2(json.contains("a\\u001b[2Jb"), json.constData());
    }

    void saysWhenItsAnswerCannotBeWritten()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(Ctl::path(), { u"--version"_s });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().startsWith("jangbuctl: FILE_NOT_WRITABLE: "));
    }

private:
    Ctl& ctl() { return m_place->ctl(); }

    static QStringList commandsIn(const QByteArray& help)
    {
        QStringList commands;
        const QString list
            = QString::fromUtf8(help).section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
        for (const QString& line : list.split(u'\n'))
            commands.append(line.trimmed().section(u"  "_s, 0, 0));
        return commands;
    }

    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
