#pragma once

#include <QCoreApplication>

#include <memory>

namespace jangbu {

/// An application that can draw pages and needs no display, whatever the environment says. For
/// programs without a window.
std::unique_ptr<QCoreApplication> drawingApplication(int& argc, char** argv);

} // namespace jangbu
