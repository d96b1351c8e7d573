#include "ui/shell/guardedcontrols.h"

#include "ui/people/personwords.h"
#include "ui/people/rightguard.h"
#include "ui/people/windowsession.h"

#include <QApplication>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of an action that is kept disabled here.
constexpr auto heldProperty = "heldByRight";

bool isMeant(const GuardedControl& guarded, const QString& name)
{
    return guarded.name.endsWith(u'*') ? name.startsWith(guarded.name.chopped(1))
                                       : name == guarded.name;
}

} // namespace

const QList<GuardedControl>& guardedControls()
{
    static const QList<GuardedControl> controls {
        { u"voidAction"_s, Right::VoidTrade },
        { u"cancel *"_s, Right::VoidTrade },
        { u"takeBack *"_s, Right::VoidTrade },
        { u"refundButton"_s, Right::Refund },
        { u"confirmRefundButton"_s, Right::Refund },
        { u"refuseReturn *"_s, Right::Refund },
        { u"approveReturn *"_s, Right::Refund },
        { u"approveReturnButton"_s, Right::Refund },
        { u"cart discount *"_s, Right::Discount },
        { u"discountButton"_s, Right::Discount },
        { u"exportButton*"_s, Right::Export },
        { u"backUpButton"_s, Right::Export },
        { u"saveExportButton"_s, Right::Export },
        { u"printPreviewButton"_s, Right::Export },
        { u"exportMenuButton"_s, Right::Export },
        { u"printButton"_s, Right::Export },
        { u"savePDFButton"_s, Right::Export },
        { u"saveXLSXButton"_s, Right::Export },
        { u"saveCSVButton"_s, Right::Export },
        { u"restoreButton"_s, Right::ChangeSettings },
        { u"dropArea"_s, Right::ChangeSettings },
        { u"importUndoButton"_s, Right::ChangeSettings },
        { u"renameTableAction"_s, Right::ChangeSettings },
        { u"renameTableButton"_s, Right::ChangeSettings },
        { u"removeTableButton"_s, Right::ChangeSettings },
        { u"importMenuButton"_s, Right::ChangePrice },
        { u"importFirstButton"_s, Right::ChangePrice },
        { u"applyImportButton"_s, Right::ChangePrice },
        { u"addProductButton"_s, Right::ChangePrice },
        { u"addFirstButton"_s, Right::ChangePrice },
        { u"addCategoryButton"_s, Right::ChangePrice },
        { u"addCategoryAction"_s, Right::ChangePrice },
        { u"renameCategoryAction"_s, Right::ChangePrice },
        { u"removeCategoryAction"_s, Right::ChangePrice },
        { u"bulkPriceButton"_s, Right::ChangePrice },
        { u"bulkMoveButton"_s, Right::ChangePrice },
        { u"bulkRemoveButton"_s, Right::ChangePrice },
        { u"removeProductButton"_s, Right::ChangePrice },
        { u"restoreProductButton"_s, Right::ChangePrice },
        { u"nameEdit"_s, Right::ChangePrice },
        { u"priceEdit"_s, Right::ChangePrice },
        { u"baseStockEdit"_s, Right::ChangePrice },
        { u"categoryBox"_s, Right::ChangePrice },
        { u"trashButton"_s, Right::ChangePrice },
        { u"undoButton"_s, Right::ChangePrice },
        { u"redoButton"_s, Right::ChangePrice },
        { u"settleAllButton"_s, Right::Settle },
        { u"settleButton"_s, Right::Settle },
        { u"closeWindowButton"_s, Right::Close },
        { u"closeDayButton"_s, Right::Close },
        { u"closingConfirm"_s, Right::Close },
    };
    return controls;
}

std::optional<Right> rightOfControl(const QString& name)
{
    const auto& controls = guardedControls();
    const auto found = std::find_if(controls.cbegin(), controls.cend(),
                                    [&](const auto& each) { return isMeant(each, name); });
    return found == controls.cend() ? std::nullopt : std::optional(found->right);
}

ControlGuard::ControlGuard(QWidget* window, WindowSession& session)
    : QObject(window)
    , m_window(window)
    , m_session(session)
{
    qApp->installEventFilter(this);
}

bool ControlGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto* shown = static_cast<QWidget*>(watched);
    if (auto* menu = qobject_cast<QMenu*>(shown))
        applyTo(menu);
    else if (!shown->objectName().isEmpty() && m_window->isAncestorOf(shown))
        guard(shown);
    return false;
}

void ControlGuard::guard(QWidget* control)
{
    // What stands in the menu can still be read and searched.
    auto* menu = qobject_cast<QTableView*>(control);
    if (menu && menu->objectName() == u"menuTable" && !m_session.mayDo(Right::ChangePrice))
        menu->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto right = rightOfControl(control->objectName());
    if (right && !control->findChild<RightGuard*>({}, Qt::FindDirectChildrenOnly))
        new RightGuard(control, m_session, *right);
}

void ControlGuard::applyTo(QMenu* menu)
{
    for (QAction* action : menu->actions()) {
        const auto right = rightOfControl(action->objectName());
        if (!right)
            continue;
        const bool isRefused = !m_session.mayDo(*right);
        if (isRefused && action->isEnabled()) {
            action->setEnabled(false);
            action->setToolTip(PersonWords::refusal(*right));
            action->setProperty(heldProperty, true);
        } else if (!isRefused && action->property(heldProperty).toBool()) {
            action->setEnabled(true);
            action->setToolTip({});
            action->setProperty(heldProperty, false);
        }
    }
}

} // namespace jangbu::ui
