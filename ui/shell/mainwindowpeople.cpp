#include "ui/people/personline.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/guardedcontrols.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowpeople.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void MainWindow::start()
{
    // The first page asks on another connection, which opens while people are being read.
    m_services.work.ask(
        this, [](BackOffice&) -> Done { return done; }, [](const Done&) {});
    m_people->session().begin();
}

void MainWindow::connectPeople()
{
    new ControlGuard(this, m_people->session());
    connect(m_people, &WindowPeople::entered, this, [this] {
        if (m_stores.isEmpty() || m_withStore.isEmpty())
            readStores();
        else
            refreshCurrent();
    });
    connect(m_people, &WindowPeople::accessChanged, this, &MainWindow::showOthersPages);
    connect(m_people, &WindowPeople::said, this,
            [this](const QString& text) { m_toast->show({ .text = text }); });
    connect(m_people, &WindowPeople::failed, this, &MainWindow::tell);
    WindowSession& session = m_people->session();
    connect(&session, &WindowSession::begun, this, [this, &session] {
        if (session.isLocked())
            tellReady();
        else
            readStores();
    });
    connect(&session, &WindowSession::locked, this, [this] {
        if (auto* palette = findChild<CommandPalette*>())
            palette->deleteLater();
    });
}

/// Anew with each side bar.
void MainWindow::addPersonLine()
{
    auto* line = new PersonLine(m_people->session(), m_sideBar);
    m_sideBar->addPerson(line);
    connect(line, &PersonLine::switchWanted, m_people, &WindowPeople::askToTakeOver);
    connect(line, &PersonLine::lockWanted, &m_people->session(), &WindowSession::lock);
    connect(line, &PersonLine::pinChangeWanted, m_people, &WindowPeople::askForNewPin);
    connect(line, &PersonLine::placeWanted, this, [this](const QString& place) {
        goTo({ PageId::Settings, place });
    });
}

void MainWindow::goTo(const Destination& destination)
{
    if (goToPeople(destination))
        return;
    showPage(destination.page);
    if (Page* shown = m_pages.value(destination.page))
        shown->goTo(destination);
}

/// What the palette offers of people is done by the window itself.
bool MainWindow::goToPeople(const Destination& destination)
{
    if (destination.place == u"lock-now")
        m_people->session().lock();
    else if (destination.place == u"take-over")
        m_people->askToTakeOver();
    else
        return false;
    return true;
}

/// Pages that show less or more to whoever is in now are built anew; those with work under way,
/// which nobody sees more of than others, stay.
void MainWindow::showOthersPages()
{
    for (const PageEntry& entry : std::as_const(m_entries)) {
        Page* built = m_pages.value(entry.id);
        if (!built || entry.id == PageId::Live || entry.id == PageId::Data)
            continue;
        m_states.insert(entry.id, built->state());
        m_pages.remove(entry.id);
        m_withStore.remove(entry.id);
        m_stack->removeWidget(built);
        built->hide();
        built->deleteLater();
    }
    if (!m_stores.isEmpty() && !m_storeName.isEmpty() && !m_welcome)
        showPage(m_current);
}

} // namespace jangbu::ui
