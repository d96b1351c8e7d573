#include "tests/ui/support/windowstage.h"

#include "tests/ui/support/applicationlook.h"

#include <QSignalSpy>

namespace jangbu::test {

WindowStage::WindowStage(Stage& stage, Language language, ui::DeskControl* desk,
                         ui::SignInControl* signIn)
    : m_stage(stage)
    , m_formats(language)
{
    useLanguage(language);
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowServices { stage.work(), m_formats, stage.preferences(), stage.clock(),
                             applicationTheme(), applicationLanguage(), desk, signIn });
}

void WindowStage::start()
{
    QSignalSpy ready(m_window.get(), &ui::MainWindow::ready);
    m_window->show();
    m_window->start();
    QVERIFY(!ready.isEmpty() || ready.wait(30'000));
    m_stage.settle();
}

ui::Page* WindowStage::show(ui::PageId page)
{
    m_window->showPage(page);
    m_stage.settle();
    return m_window->builtPage(page);
}

} // namespace jangbu::test
