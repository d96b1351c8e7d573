#include "ui/shell/guardedcontrols.h"

#include "ui/people/rightguard.h"

#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct Guarded {
    QString name; ///< Of the control; of several that begin with it, where it ends in `*`.
    Right right;
};

const QList<Guarded>& guardedControls()
{
    static const QList<Guarded> controls {
        { u"exportButton*"_s, Right::Export },
        { u"backUpButton"_s, Right::Export },
        { u"saveExportButton"_s, Right::Export },
        { u"printPreviewButton"_s, Right::Export },
        { u"exportMenuButton"_s, Right::Export },
        { u"printButton"_s, Right::Export },
        { u"restoreButton"_s, Right::ChangeSettings },
        { u"dropArea"_s, Right::ChangeSettings },
        { u"importMenuButton"_s, Right::ChangePrice },
        { u"importFirstButton"_s, Right::ChangePrice },
        { u"addProductButton"_s, Right::ChangePrice },
        { u"addFirstButton"_s, Right::ChangePrice },
        { u"addCategoryButton"_s, Right::ChangePrice },
        { u"trashButton"_s, Right::ChangePrice },
        { u"undoButton"_s, Right::ChangePrice },
        { u"redoButton"_s, Right::ChangePrice },
        { u"settleAllButton"_s, Right::Settle },
        { u"settleButton"_s, Right::Settle },
        { u"closeWindowButton"_s, Right::Close },
        { u"closeDayButton"_s, Right::Close },
        { u"refundButton"_s, Right::Refund },
    };
    return controls;
}

bool isMeant(const Guarded& guarded, const QString& name)
{
    return guarded.name.endsWith(u'*') ? name.startsWith(guarded.name.chopped(1))
                                       : name == guarded.name;
}

} // namespace

void guardControls(QWidget* root, const PageServices& services)
{
    if (!services.session)
        return;
    for (QWidget* control : root->findChildren<QWidget*>()) {
        for (const Guarded& guarded : guardedControls()) {
            if (isMeant(guarded, control->objectName()))
                guard(control, services, guarded.right);
        }
    }
    // What stands in the menu can still be read and searched.
    auto* menu = root->findChild<QTableView*>(u"menuTable"_s);
    if (menu && !services.mayDo(Right::ChangePrice))
        menu->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace jangbu::ui
