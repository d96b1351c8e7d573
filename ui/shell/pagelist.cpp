#include "ui/shell/pagelist.h"

#include <QCoreApplication>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct PageTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PageList)
};

template <typename AnyPage> PageEntry entry(PageId id, const QString& title, const QString& icon)
{
    return { id, title, icon, [](const PageServices& services) { return new AnyPage(services); } };
}

} // namespace

QList<PageEntry> pageList()
{
    return {};
}

} // namespace jangbu::ui
