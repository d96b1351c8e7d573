#include "app/ctl/program.h"

#include "app/ctl/commands.h"
#include "app/ctl/errorreport.h"
#include "app/ctl/helptext.h"
#include "app/ctl/session.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Done write(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size || std::fflush(stream) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        return Error { ErrorCode::FileNotWritable, { u"/dev/stdout"_s, reason } };
    }
    return done;
}

QByteArray document(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

int refuse(const Error& error, bool json, Language language)
{
    if (json)
        (void)write(stdout, document(errorJson(error, language)));
    else
        (void)write(stderr, errorLines(error, language).toUtf8());
    return isUsageError(error.code) ? exitUsage : exitRefused;
}

Result<Answer> answerTo(const Call& call, const QList<Command>& commands, Language language)
{
    if (call.globals.version) {
        const QString version = QStringLiteral(JANGBU_VERSION);
        return Answer { { { u"name"_s, u"jangbuctl"_s }, { u"version"_s, version } },
                        u"jangbuctl %1\n"_s.arg(version) };
    }
    if (call.globals.help) {
        const QString text = helpText(call, commands, language);
        return Answer { { { u"help"_s, text } }, text };
    }
    Session session(call, language);
    auto answer = call.command->run(session);
    session.progress().clear();
    return answer;
}

bool drawsPages(const Call& call)
{
    return call.command && call.command->drawsPages && !call.globals.help
        && call.command->drawsPages(call.arguments);
}

} // namespace

int runProgram(const QStringList& tokens, Language language,
               const std::function<void(bool drawsPages)>& prepare)
{
    const QList<Command> commands = allCommands();
    const auto call = readCommandLine(tokens, commands);
    prepare(call && drawsPages(*call));
    if (!call)
        return refuse(call.error(), asksForJson(tokens), language);
    const bool json = call->globals.json;
    const auto answer = answerTo(*call, commands, language);
    if (!answer)
        return refuse(answer.error(), json, language);
    const auto written = write(stdout, json ? document(answer->json) : answer->text.toUtf8());
    if (!written)
        return refuse(written.error(), false, language);
    return answer->exitStatus;
}

} // namespace jangbu
