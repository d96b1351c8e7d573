#pragma once

#include "ui/widgets/sheet.h"

#include <functional>

namespace jangbu::ui {

class Field;

/// Asks for one name.
class NameSheet final : public Sheet {
    Q_OBJECT

public:
    struct Words {
        QString title {};
        QString note {};
        QString label {};
        QString name {}; ///< What stands there at first.
        QString act {};
    };
    /// What is wrong with a name; empty when nothing is.
    using FaultOf = std::function<QString(const QString&)>;

    NameSheet(QWidget* anchor, const Words& words, FaultOf faultOf);

signals:
    void nameGiven(const QString& name);

private:
    void check();

    FaultOf m_faultOf;
    Field* m_name;
    Button* m_act;
};

} // namespace jangbu::ui
