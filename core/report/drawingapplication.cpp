#include "core/report/drawingapplication.h"

#include <QGuiApplication>

namespace jangbu {

std::unique_ptr<QCoreApplication> drawingApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a desktop session would have is missing here, and nobody needs to hear of it.
    const auto before = qInstallMessageHandler([](QtMsgType, const auto&, const QString&) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace jangbu
