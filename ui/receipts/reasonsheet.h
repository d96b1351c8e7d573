#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace jangbu::ui {

/// Asks why something is taken back before it is done; the reason stays in the books.
struct ReasonQuestion {
    QString title {};
    QString note {};
    QStringList suggestions {}; ///< Short ones, to be pressed.
    QString keepText {};
    QString actText {};
};

void askForReason(QWidget* anchor, const ReasonQuestion& question, QObject* context,
                  std::function<void(const QString& reason)> act);

} // namespace jangbu::ui
