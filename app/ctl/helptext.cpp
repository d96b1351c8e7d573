#include "app/ctl/helptext.h"

#include "app/ctl/textlayout.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const Phrase usage { "Usage", "사용법" };
const Phrase options { "Options", "옵션" };
const Phrase everywhere { "Options of every command", "모든 명령의 옵션" };
const Phrase commandsTitle { "Commands", "명령" };
const Phrase example { "Example", "예" };
const Phrase neededMark { "(needed)", "(필수)" };
const Phrase anyTimes { "(once or more)", "(한 번 이상)" };
const Phrase more { "`jangbuctl COMMAND --help` explains a command and gives an example.",
                    "`jangbuctl 명령 --help`로 명령의 설명과 예를 볼 수 있습니다." };
const Phrase books {
    "Without --db the books are those of the desktop program. Amounts are decimals "
    "in the store's\ncurrency, dates 2026-11-21, times 2026-11-21T18:30:00.\n"
    "Exit status: 0 done, 1 refused or failed, 2 what was asked makes no sense.",
    "--db가 없으면 데스크톱 프로그램의 장부를 씁니다. 금액은 상점 통화의 숫자, 날짜는 "
    "2026-11-21,\n시각은 2026-11-21T18:30:00처럼 씁니다.\n"
    "종료 상태: 0 완료, 1 거부 또는 실패, 2 잘못된 명령."
};

QString shownOption(const Option& option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString usageOf(const Command& command)
{
    QString text = command.name();
    for (const Argument& argument : command.arguments) {
        const QString pattern = argument.count == Argument::AtMostOne ? u" [%1]"_s
            : argument.count == Argument::OneOrMore                   ? u" %1…"_s
                                                                      : u" %1"_s;
        text += pattern.arg(argument.name);
    }
    for (const Option& option : command.options) {
        const QString pattern = option.need == Option::Optional ? u" [%1]"_s
            : option.need == Option::Repeated                   ? u" %1 …"_s
                                                                : u" %1"_s;
        text += pattern.arg(shownOption(option));
    }
    return text;
}

/// Two columns, the second with the meanings.
QString list(const QList<std::pair<QString, QString>>& entries)
{
    qsizetype width = 0;
    for (const auto& [name, meaning] : entries)
        width = qMax(width, displayWidth(name));
    QString text;
    for (const auto& [name, meaning] : entries)
        text += u"  %1%2  %3\n"_s.arg(name, QString(width - displayWidth(name), u' '), meaning);
    return text;
}

QString optionList(const QList<Option>& known, Language language)
{
    QList<std::pair<QString, QString>> entries;
    for (const Option& option : known) {
        QString meaning = option.meaning.in(language);
        if (option.need != Option::Optional) {
            const Phrase& need = option.need == Option::Required ? neededMark : anyTimes;
            meaning += u' ' + need.in(language);
        }
        entries.append({ shownOption(option), meaning });
    }
    return list(entries);
}

QString helpOf(const Command& command, Language language)
{
    QString text = u"%1: jangbuctl [--db URL] [--as NAME] [--json] [--quiet] %2\n\n%3\n"_s.arg(
        usage.in(language), usageOf(command), command.meaning.in(language));
    if (!command.options.isEmpty())
        text += u"\n%1:\n%2"_s.arg(options.in(language), optionList(command.options, language));
    text += u"\n%1:\n%2"_s.arg(everywhere.in(language),
                               optionList(GlobalOptions::known(), language));
    text += u"\n%1:\n  jangbuctl %2\n"_s.arg(example.in(language), command.example);
    return text;
}

} // namespace

QString helpText(const Call& call, const QList<Command>& commands, Language language)
{
    if (call.command)
        return helpOf(*call.command, language);
    QList<std::pair<QString, QString>> entries;
    for (const Command& command : commands) {
        if (command.words.first(qMin(command.words.size(), call.words.size())) == call.words)
            entries.append({ command.name(), command.meaning.in(language) });
    }
    return u"%1: jangbuctl [--db URL] [--as NAME] [--json] [--quiet] COMMAND …\n\n"
           "%2:\n%3\n%4:\n%5\n%6\n%7\n"_s.arg(
               usage.in(language), commandsTitle.in(language), list(entries), options.in(language),
               optionList(GlobalOptions::known(), language), books.in(language), more.in(language));
}

} // namespace jangbu
