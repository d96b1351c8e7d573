#pragma once

#include "core/storage/databaseurl.h"
#include "tests/support/outcome.h"
#include "tests/ui/support/windowstage.h"
#include "ui/desk/deskcontrol.h"

#include <QAbstractButton>

namespace jangbu::test {

/// The window with a desk that can be switched on, at its settings.
struct Office {
    explicit Office(Language language = Language::Korean)
        : stage(language)
        , store(addStore(stage))
        , desk(stage.preferences())
        , window(stage, language, &desk)
    {
        // Any port that is free, on this computer alone.
        ui::DeskChoice { .isOn = false, .isForNetwork = false, .port = 0 }.keep(
            stage.preferences());
        desk.useBooks([url = DatabaseUrl::sqlite(stage.booksPath()),
                       clock = &stage.clock()](OrderDesk& orderDesk, const DeskSettings& settings) {
            return orderDesk.start(url, settings, clock);
        });
        window.start();
        window.window().goTo({ ui::PageId::Settings, QStringLiteral("order-desk") });
        settle();
    }

    static Store addStore(Stage& stage)
    {
        const Store store = stage.addStore(QStringLiteral("온기식당 연남점"));
        valueOf(stage.books().addProduct.run(store,
                                             { .name = QStringLiteral("제육볶음"),
                                               .category = QStringLiteral("MAIN_MENU"),
                                               .price = Money::ofMinor(11'000) }));
        ChangeTables tables(stage.books().database, stage.books().ids);
        for (int table = 1; table <= 8; ++table)
            valueOf(tables.add(store, QStringLiteral("%1번").arg(table)));
        return store;
    }

    void settle()
    {
        stage.settle();
        stage.settle();
    }
    void press(const QString& name)
    {
        auto* button = seen<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        settle();
    }
    template <typename AnyWidget> AnyWidget* seen(const QString& name)
    {
        for (AnyWidget* widget : window.window().findChildren<AnyWidget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void switchOn()
    {
        press(QStringLiteral("deskToggle"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().isRunning, 10'000);
        settle();
    }
    void switchOff()
    {
        ui::DeskChoice choice = desk.choice();
        choice.isOn = false;
        desk.choose(choice);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.state().isBusy && !desk.state().isRunning, 10'000);
    }

    /// Pairs one behind the window's back.
    QString pair(const QString& label, const QString& table)
    {
        auto& books = stage.books();
        const AddedDevice added = valueOf(books.changeDevices.add(store, label, table));
        return valueOf(books.pairDevice.byCode(added.code)).token;
    }

    Stage stage;
    Store store;
    ui::DeskControl desk;
    WindowStage window;
};

} // namespace jangbu::test
