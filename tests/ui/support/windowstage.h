#pragma once

#include "tests/ui/support/stage.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace jangbu::test {

/// The real window over a stage's books.
class WindowStage final {
public:
    /// A desk and a sign-in, where they are given, outlive it.
    explicit WindowStage(Stage& stage, Language language = Language::Korean,
                         ui::DeskControl* desk = nullptr, ui::SignInControl* signIn = nullptr);
    Q_DISABLE_COPY_MOVE(WindowStage)

    ui::MainWindow& window() { return *m_window; }
    ui::Formats& formats() { return m_formats; }
    /// Shows it and waits until a page or the welcome is to be seen.
    void start();
    /// Shows a page and waits until it has read what it shows.
    ui::Page* show(ui::PageId page);
    /// A child of the window by its objectName; stops the test where there is none.
    template <typename AnyWidget> AnyWidget* find(const QString& name)
    {
        auto* found = m_window->findChild<AnyWidget*>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }

private:
    Stage& m_stage;
    ui::Formats m_formats;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace jangbu::test
