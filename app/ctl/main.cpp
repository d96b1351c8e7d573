#include "app/ctl/program.h"
#include "core/report/drawingapplication.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

/// Qt takes text from the system as UTF-8 and complains of any other locale.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char** argv)
{
    const jangbu::Language language = jangbu::languageOfEnvironment();
    useUtf8();
    QStringList tokens;
    for (int at = 1; at < argc; ++at)
        tokens.append(QString::fromLocal8Bit(argv[at]));
    int onlyTheName = 1; // What follows is ours alone.
    std::unique_ptr<QCoreApplication> application;
    return jangbu::runProgram(tokens, language, [&](bool drawsPages) {
        application = drawsPages ? jangbu::drawingApplication(onlyTheName, argv)
                                 : std::make_unique<QCoreApplication>(onlyTheName, argv);
        QCoreApplication::setApplicationName(QStringLiteral("jangbu"));
        QCoreApplication::setApplicationVersion(QStringLiteral(JANGBU_VERSION));
    });
}
