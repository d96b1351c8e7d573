#include "app/ctl/program.h"

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
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jangbu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JANGBU_VERSION));
    return jangbu::runProgram(QCoreApplication::arguments().sliced(1), language);
}
