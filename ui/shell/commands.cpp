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
    const QString menu = CommandTexts::tr("Menu");
    const QString data = CommandTexts::tr("Data");
    const QString settlement = CommandTexts::tr("Settlement");
    const QString settings = CommandTexts::tr("Settings");
    return {
        command(u"plus"_s, CommandTexts::tr("Add a product"), menu, { PageId::Menu, u"add"_s }),
        command(u"package"_s, CommandTexts::tr("Restock everything"), menu,
                { PageId::Menu, u"restock"_s }),
        command(u"trash-2"_s, CommandTexts::tr("Trash"), menu, { PageId::Menu, u"trash"_s }),
        command(u"shopping-bag"_s, CommandTexts::tr("Sell at the counter"),
                CommandTexts::tr("Live"), { PageId::Live, u"counter"_s }),
        command(u"receipt"_s, CommandTexts::tr("Today’s payments"), CommandTexts::tr("Live"),
                { PageId::Live, u"paid"_s }),
        command(u"chef-hat"_s, CommandTexts::tr("Kitchen"), CommandTexts::tr("Live"),
                { PageId::Live, u"kitchen"_s }),
        command(u"circle-x"_s, CommandTexts::tr("What is sold out"), CommandTexts::tr("Live"),
                { PageId::Live, u"sold-out"_s }),
        command(u"calendar-check"_s, CommandTexts::tr("Settle all that is due"), settlement,
                { PageId::Settlement, u"due"_s }),
        command(u"wallet"_s, CommandTexts::tr("Expected card deposits"), settlement,
                { PageId::Settlement, u"deposits"_s }),
        command(u"upload"_s, CommandTexts::tr("Import sales"), data, { PageId::Data, u"import"_s }),
        command(u"download"_s, CommandTexts::tr("Export"), data, { PageId::Data, u"export"_s }),
        command(u"shield-check"_s, CommandTexts::tr("Check the books"), data,
                { PageId::Data, u"verify"_s }),
        command(u"database"_s, CommandTexts::tr("Back up"), data, { PageId::Data, u"backup"_s }),
        command(u"percent"_s, CommandTexts::tr("Card rates"), settings,
                { PageId::Settings, u"card-rates"_s }),
        command(u"calendar"_s, CommandTexts::tr("Holidays and deposits"), settings,
                { PageId::Settings, u"holidays"_s }),
        command(u"tablet"_s, CommandTexts::tr("Order devices"), settings,
                { PageId::Settings, u"order-desk"_s }),
        command(u"palette"_s, CommandTexts::tr("Screen and language"), settings,
                { PageId::Settings, u"screen"_s }),
        command(u"hard-drive"_s, CommandTexts::tr("Database"), settings,
                { PageId::Settings, u"database"_s }),
    };
}

} // namespace jangbu::ui
