#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace jangbu::ui {

/// A line of a card: what is set, muted below it what that means, and at the right the control.
QWidget* makeFormRow(const QString& title, const QString& note, QWidget* control, QWidget* parent);

/// A control with its label above, as a Field has it; a muted line may stand below.
struct LabelledControl {
    QWidget* widget;
    QLabel* note;
};
LabelledControl makeLabelled(const QString& label, QWidget* control, QWidget* parent);

/// A combo box whose list is as wide as its longest entry.
QComboBox* makeCombo(const QString& objectName, QWidget* parent);

} // namespace jangbu::ui
