#include "app/ctl/commandline.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString& token)
{
    return token.size() > 1 && (token[1].isDigit() || token[1] == u'.');
}

class CommandLineReader final {
public:
    CommandLineReader(const QStringList& tokens, const QList<Command>& commands)
        : m_tokens(tokens)
        , m_commands(commands)
    {
    }

    Result<Call> read()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            JANGBU_TRY(readToken(m_tokens.at(m_at)));
        if (m_call.globals.help || m_call.globals.version)
            return m_call;
        JANGBU_TRY(checkComplete());
        return m_call;
    }

private:
    Done readToken(const QString& token)
    {
        if (m_onlyPlain || token.size() < 2 || token[0] != u'-' || isNumber(token))
            return readPlain(token);
        if (token == u"--") {
            m_onlyPlain = true;
            return done;
        }
        if (token == u"-h") {
            m_call.globals.help = true;
            return done;
        }
        return readOption(token);
    }

    Done readPlain(const QString& token)
    {
        if (m_call.command)
            return readArgument(token);
        m_call.words.append(token);
        bool startsOne = false;
        for (const Command& command : m_commands) {
            if (command.words == m_call.words)
                m_call.command = &command;
            startsOne = startsOne
                || command.words.first(qMin(command.words.size(), m_call.words.size()))
                    == m_call.words;
        }
        if (!startsOne)
            return Error { ErrorCode::CommandUnknown, { m_call.words.join(u' ') } };
        return done;
    }

    Done readArgument(const QString& token)
    {
        const auto& expected = m_call.command->arguments;
        if (m_argument >= expected.size())
            return Error { ErrorCode::ArgumentUnexpected, { m_call.command->name(), token } };
        const Argument& argument = expected.at(m_argument);
        m_call.arguments.add(argument.name, token);
        if (argument.count != Argument::OneOrMore)
            ++m_argument;
        return done;
    }

    Done readOption(const QString& token)
    {
        const qsizetype equals = token.indexOf(u'=');
        const QString shown = equals < 0 ? token : token.first(equals);
        const QString name = shown.startsWith(u"--") ? shown.sliced(2) : QString();
        std::optional<QString> value;
        if (equals >= 0)
            value = token.sliced(equals + 1);
        const Option* option = find(name);
        if (!option)
            return Error { ErrorCode::OptionUnknown, { m_call.words.join(u' '), shown } };
        if (option->value.isEmpty()) {
            if (value)
                return Error { ErrorCode::ArgumentUnexpected, { shown, *value } };
            return takeOption(*option, {});
        }
        if (!value && m_at + 1 < m_tokens.size() && !m_tokens.at(m_at + 1).startsWith(u"--"))
            value = m_tokens.at(++m_at);
        if (!value)
            return Error { ErrorCode::OptionValueMissing, { shown, option->value } };
        return takeOption(*option, *value);
    }

    const Option* find(const QString& name) const
    {
        for (const Option& option : GlobalOptions::known()) {
            if (option.name == name)
                return &option;
        }
        return m_call.command ? m_call.command->option(name) : nullptr;
    }

    Done takeOption(const Option& option, const QString& value)
    {
        GlobalOptions& globals = m_call.globals;
        if (option.name == u"db")
            globals.databaseUrl = value;
        else if (option.name == u"as")
            globals.actor = value;
        else if (option.name == u"approved-by")
            globals.approver = value;
        else if (option.name == u"json")
            globals.json = true;
        else if (option.name == u"quiet")
            globals.quiet = true;
        else if (option.name == u"help")
            globals.help = true;
        else if (option.name == u"version")
            globals.version = true;
        else if (option.need != Option::Repeated && m_call.arguments.has(option.name))
            return Error { ErrorCode::OptionRepeated, { u"--"_s + option.name } };
        else
            m_call.arguments.add(option.name, value);
        return done;
    }

    Done checkComplete() const
    {
        if (!m_call.command)
            return Error { ErrorCode::CommandUnknown, { m_call.words.join(u' ') } };
        for (const Argument& argument : m_call.command->arguments) {
            if (argument.count != Argument::AtMostOne && !m_call.arguments.has(argument.name))
                return Error { ErrorCode::ArgumentMissing,
                               { m_call.command->name(), argument.name } };
        }
        for (const Option& option : m_call.command->options) {
            if (option.need != Option::Optional && !m_call.arguments.has(option.name))
                return Error { ErrorCode::OptionMissing,
                               { m_call.command->name(),
                                 u"--%1 %2"_s.arg(option.name, option.value) } };
        }
        return done;
    }

    const QStringList& m_tokens;
    const QList<Command>& m_commands;
    Call m_call;
    qsizetype m_at = 0;
    qsizetype m_argument = 0;
    bool m_onlyPlain = false;
};

} // namespace

const QList<Option>& GlobalOptions::known()
{
    static const QList<Option> options {
        { u"db"_s,
          u"URL"_s,
          Option::Optional,
          { "the books: sqlite:PATH or mysql://USER[:PASSWORD]@HOST[:PORT]/DATABASE",
            "장부: sqlite:경로 또는 mysql://사용자[:비밀번호]@호스트[:포트]/데이터베이스" } },
        { u"as"_s,
          u"NAME"_s,
          Option::Optional,
          { "who signs in, with the PIN in JANGBU_PIN", "로그인할 사람. PIN은 JANGBU_PIN에" } },
        { u"approved-by"_s,
          u"NAME"_s,
          Option::Optional,
          { "who approves it, with the PIN in JANGBU_APPROVAL_PIN",
            "승인할 사람. PIN은 JANGBU_APPROVAL_PIN에" } },
        { u"json"_s, {}, Option::Optional, { "answer in JSON", "JSON으로 답하기" } },
        { u"quiet"_s, {}, Option::Optional, { "show no progress", "진행 상황을 보이지 않기" } },
        { u"help"_s, {}, Option::Optional, { "show this help", "이 도움말 보기" } },
        { u"version"_s, {}, Option::Optional, { "show the version", "버전 보기" } },
    };
    return options;
}

Result<Call> readCommandLine(const QStringList& tokens, const QList<Command>& commands)
{
    return CommandLineReader(tokens, commands).read();
}

bool asksForJson(const QStringList& tokens)
{
    const auto end = std::find(tokens.begin(), tokens.end(), u"--"_s);
    return std::find(tokens.begin(), end, u"--json"_s) != end;
}

bool isUsageError(ErrorCode code)
{
    return code <= ErrorCode::ArgumentUnexpected || code == ErrorCode::ValueInvalid
        || code == ErrorCode::AmountInvalid;
}

} // namespace jangbu
