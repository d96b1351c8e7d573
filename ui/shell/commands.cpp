#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::Commands)
};

PaletteItem command(const QString& icon, const QString& title, const QString& note,
                    const Destination& destination)
{
    return { .group = PaletteItem::Group::Action,
             .icon = icon,
             .title = title,
             .note = note,
             .destination = destination };
}

} // namespace

QList<PaletteItem> commandItems()
{
    using T = CommandTexts;
    const QString menu = T::tr("Menu");
    const QString data = T::tr("Data");
    const QString settlement = T::tr("Settlement");
    const QString settings = T::tr("Settings");
    return {
        command(u"plus"_s, T::tr("Add a product"), menu, { PageId::Menu, u"add"_s }),
        command(u"package"_s, T::tr("Restock everything"), menu, { PageId::Menu, u"restock"_s }),
        command(u"trash-2"_s, T::tr("Trash"), menu, { PageId::Menu, u"trash"_s }),
        command(u"shopping-bag"_s, T::tr("Sell at the counter"), T::tr("Live"),
                { PageId::Live, u"counter"_s }),
        command(u"receipt"_s, T::tr("Today’s payments"), T::tr("Live"),
                { PageId::Live, u"paid"_s }),
        command(u"calendar-check"_s, T::tr("Settle all that is due"), settlement,
                { PageId::Settlement, u"due"_s }),
        command(u"wallet"_s, T::tr("Expected card deposits"), settlement,
                { PageId::Settlement, u"deposits"_s }),
        command(u"upload"_s, T::tr("Import sales"), data, { PageId::Data, u"import"_s }),
        command(u"download"_s, T::tr("Export"), data, { PageId::Data, u"export"_s }),
        command(u"shield-check"_s, T::tr("Check the books"), data, { PageId::Data, u"verify"_s }),
        command(u"database"_s, T::tr("Back up"), data, { PageId::Data, u"backup"_s }),
        command(u"percent"_s, T::tr("Card rates"), settings, { PageId::Settings, u"card-rates"_s }),
        command(u"calendar"_s, T::tr("Holidays and deposits"), settings,
                { PageId::Settings, u"holidays"_s }),
        command(u"palette"_s, T::tr("Screen and language"), settings,
                { PageId::Settings, u"screen"_s }),
        command(u"hard-drive"_s, T::tr("Database"), settings, { PageId::Settings, u"database"_s }),
    };
}

} // namespace jangbu::ui
