#include "ui/shell/pagelist.h"

#include "ui/data/datapage.h"
#include "ui/live/livepage.h"
#include "ui/menu/menupage.h"
#include "ui/settings/settingspage.h"
#include "ui/settlement/settlementpage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/today/todaypage.h"

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
    return {
        entry<TodayPage>(PageId::Today, PageTexts::tr("Today"), u"sun"_s),
        entry<LivePage>(PageId::Live, PageTexts::tr("Live"), u"layout-grid"_s),
        entry<MenuPage>(PageId::Menu, PageTexts::tr("Menu"), u"utensils"_s),
        entry<StatisticsPage>(PageId::Statistics, PageTexts::tr("Statistics"), u"chart-column"_s),
        entry<SettlementPage>(PageId::Settlement, PageTexts::tr("Settlement"), u"file-check"_s),
        entry<DataPage>(PageId::Data, PageTexts::tr("Data"), u"arrow-down-up"_s),
        entry<SettingsPage>(PageId::Settings, PageTexts::tr("Settings"), u"sliders-horizontal"_s),
    };
}

} // namespace jangbu::ui
