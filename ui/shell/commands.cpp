#include "ui/shell/commands.h"

#include "ui/people/personline.h"
#include "ui/people/windowsession.h"

#include <QCoreApplication>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::Commands)
};

/// Something to do, for those who may.
struct Command {
    PaletteItem item {};
    std::optional<Right> right {};
};

Command command(const QString& icon, const QString& title, const QString& note,
                const Destination& destination, std::optional<Right> right = std::nullopt)
{
    return { { .group = PaletteItem::Group::Action,
               .icon = icon,
               .title = title,
               .note = note,
               .destination = destination },
             right };
}

PaletteItem peopleItem(const QString& icon, const QString& title, const QString& keys,
                       const QString& place)
{
    return { .group = PaletteItem::Group::Action,
             .icon = icon,
             .title = title,
             .right = QString(keys).replace(u'+', u' '),
             .rightIsKey = true,
             .destination = { PageId::Today, place } };
}

QList<Command> allCommands()
{
    const QString menu = CommandTexts::tr("Menu");
    const QString data = CommandTexts::tr("Data");
    const QString settlement = CommandTexts::tr("Settlement");
    const QString settings = CommandTexts::tr("Settings");
    return {
        command(u"plus"_s, CommandTexts::tr("Add a product"), menu, { PageId::Menu, u"add"_s },
                Right::ChangePrice),
        command(u"package"_s, CommandTexts::tr("Restock everything"), menu,
                { PageId::Menu, u"restock"_s }),
        command(u"trash-2"_s, CommandTexts::tr("Trash"), menu, { PageId::Menu, u"trash"_s },
                Right::ChangePrice),
        command(u"shopping-bag"_s, CommandTexts::tr("Sell at the counter"),
                CommandTexts::tr("Live"), { PageId::Live, u"counter"_s }),
        command(u"receipt"_s, CommandTexts::tr("Today’s payments"), CommandTexts::tr("Live"),
                { PageId::Live, u"paid"_s }),
        command(u"chef-hat"_s, CommandTexts::tr("Kitchen"), CommandTexts::tr("Live"),
                { PageId::Live, u"kitchen"_s }),
        command(u"circle-x"_s, CommandTexts::tr("What is sold out"), CommandTexts::tr("Live"),
                { PageId::Live, u"sold-out"_s }),
        command(u"calendar-check"_s, CommandTexts::tr("Settle all that is due"), settlement,
                { PageId::Settlement, u"due"_s }, Right::Settle),
        command(u"wallet"_s, CommandTexts::tr("Expected card deposits"), settlement,
                { PageId::Settlement, u"deposits"_s }),
        command(u"upload"_s, CommandTexts::tr("Import sales"), data, { PageId::Data, u"import"_s },
                Right::ChangeSettings),
        command(u"download"_s, CommandTexts::tr("Export"), data, { PageId::Data, u"export"_s },
                Right::Export),
        command(u"shield-check"_s, CommandTexts::tr("Check the books"), data,
                { PageId::Data, u"verify"_s }),
        command(u"database"_s, CommandTexts::tr("Back up"), data, { PageId::Data, u"backup"_s },
                Right::Export),
        command(u"percent"_s, CommandTexts::tr("Card rates"), settings,
                { PageId::Settings, u"card-rates"_s }, Right::ChangeSettings),
        command(u"calendar"_s, CommandTexts::tr("Holidays and deposits"), settings,
                { PageId::Settings, u"holidays"_s }, Right::ChangeSettings),
        command(u"tablet"_s, CommandTexts::tr("Order devices"), settings,
                { PageId::Settings, u"order-desk"_s }, Right::ChangeSettings),
        command(u"palette"_s, CommandTexts::tr("Screen and language"), settings,
                { PageId::Settings, u"screen"_s }),
        command(u"hard-drive"_s, CommandTexts::tr("Database"), settings,
                { PageId::Settings, u"database"_s }, Right::ChangeSettings),
        command(u"users"_s, CommandTexts::tr("People and rights"), settings,
                { PageId::Settings, u"people"_s }, Right::ManagePeople),
        command(u"history"_s, CommandTexts::tr("Log"), settings, { PageId::Settings, u"log"_s },
                Right::ManagePeople),
    };
}

} // namespace

QList<PaletteItem> commandItems(const PageServices& services)
{
    QList<PaletteItem> items;
    for (const Command& command : allCommands()) {
        if (!command.right || services.mayDo(*command.right))
            items.append(command.item);
    }
    if (services.signIn && services.mayDo(Right::ManagePeople)) {
        items.append(command(u"user"_s, CommandTexts::tr("Unlink Kakao account"),
                             CommandTexts::tr("Settings"), { PageId::Settings, u"kakao-unlink"_s })
                         .item);
    }
    if (services.session && services.session->hasPeople()) {
        items.append(peopleItem(u"lock"_s, CommandTexts::tr("Lock now"), PersonLine::lockKeys(),
                                u"lock-now"_s));
        items.append(peopleItem(u"users"_s, CommandTexts::tr("Somebody else takes over"),
                                PersonLine::switchKeys(), u"take-over"_s));
    }
    return items;
}

} // namespace jangbu::ui
