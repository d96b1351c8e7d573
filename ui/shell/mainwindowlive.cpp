#include "core/check.h"
#include "ui/desk/deskcontrol.h"
#include "ui/live/livewatch.h"
#include "ui/live/orderbell.h"
#include "ui/practice/practiceband.h"
#include "ui/shell/deskline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/storeswitcher.h"
#include "ui/shell/windowpeople.h"
#include "ui/widgets/navigationrow.h"
#include "ui/widgets/sheet.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PageServices MainWindow::forPages() const
{
    return {
        m_services.work, m_services.formats, m_services.preferences, m_services.clock,    m_watch,
        m_services.desk, m_terminal,         m_services.signIn,      &m_people->session()
    };
}

void MainWindow::connectWatch()
{
    new OrderBell(*m_watch, m_services.preferences, this);
    connect(m_watch, &LiveWatch::countsChanged, this, &MainWindow::showNewOrders);
    connect(&m_services.work, &BooksWork::booksChanged, m_watch, &LiveWatch::lookNow);
}

void MainWindow::showNewOrders()
{
    if (NavigationRow* live = m_sideBar->row(PageId::Live))
        live->setWaiting(static_cast<int>(m_watch->counts().newOrders));
}

void MainWindow::showStoreNote()
{
    struct Note {
        PosGrade grade = PosGrade::Bronze;
        int settlementDay = 1;
    };
    m_sideBar->storeSwitcher().show(m_storeName, {});
    const auto now = m_services.clock.nowUtc();
    m_services.work.ask(
        this,
        [name = m_storeName, now](BackOffice& books) -> Result<Note> {
            JANGBU_TRY_ASSIGN(const Store store, books.stores.byName(name));
            JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
            const BusinessDate today = store.time.businessDateOf(now);
            return Note { settings.gradeOn(today), settings.settlementDayOn(today) };
        },
        [this, name = m_storeName](Result<Note> note) {
            if (!note || name != m_storeName)
                return;
            const Language language = m_services.formats.language();
            m_sideBar->storeSwitcher().show(
                name,
                tr("%1 · day %2").arg(gradeWords(note->grade, language)).arg(note->settlementDay));
        });
}

const Store& MainWindow::currentStore() const
{
    const auto store = std::find_if(m_stores.cbegin(), m_stores.cend(),
                                    [this](const Store& one) { return one.name == m_storeName; });
    JANGBU_CHECK(store != m_stores.cend());
    return *store;
}

/// Anew with each side bar.
void MainWindow::connectDesk()
{
    DeskLine* line = m_sideBar->deskLine();
    m_sideBar->setHasDesk(m_services.desk != nullptr);
    if (!m_services.desk)
        return;
    connect(line, &QAbstractButton::clicked, this, [this] {
        goTo({ PageId::Settings, u"order-desk"_s });
    });
    connect(m_services.desk, &DeskControl::stateChanged, line, [this] { showDesk(); });
    connect(m_services.desk, &DeskControl::booksChanged, line, [this] {
        m_watch->lookNow();
        showDesk();
    });
}

void MainWindow::showDesk()
{
    if (!m_services.desk || m_storeName.isEmpty())
        return;
    const DeskState& state = m_services.desk->state();
    const auto shown = state.isRunning ? DeskLine::State::Running
        : state.problem                ? DeskLine::State::Troubled
                                       : DeskLine::State::Off;
    m_services.work.ask(
        this, m_newestDevices,
        [store = currentStore()](BackOffice& books) { return books.changeDevices.list(store); },
        [this, shown](const Result<QList<Device>>& devices) {
            const auto paired = devices
                ? std::count_if(
                    devices->cbegin(), devices->cend(),
                    [](const Device& device) { return device.state == DeviceState::Paired; })
                : 0;
            m_sideBar->deskLine()->show(shown, paired);
        });
}

void MainWindow::askForPractice()
{
    if (m_practice)
        return;
    auto* sheet = new Sheet(this, tr("A practice lunch"), 480);
    sheet->setObjectName(u"practiceSheet"_s);
    sheet->setNote(tr("Guests who are none come and order for ten minutes. Nothing of it touches "
                      "your books, and orders of real guests go on being taken."));
    Button* cancel = sheet->addButton(tr("Cancel"));
    Button* watch = sheet->addButton(tr("Look on"));
    Button* work = sheet->addButton(tr("Serve them myself"), ButtonRole::Primary);
    watch->setObjectName(u"watchPracticeButton"_s);
    work->setObjectName(u"servePracticeButton"_s);
    connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    for (Button* button : { watch, work }) {
        connect(button, &Button::clicked, this, [this, sheet, staffWorks = button == watch] {
            sheet->accept();
            emit practiceWanted(staffWorks);
        });
    }
    sheet->open(work);
}

void MainWindow::enterPractice(const std::shared_ptr<CardTerminal>& terminal)
{
    m_terminal = terminal;
    m_people->session().suspend();
    m_storeBefore = std::exchange(m_storeName, QString());
    m_current = PageId::Live;
    addPracticeBand();
    dropPages();
}

void MainWindow::addPracticeBand()
{
    m_practice = new PracticeBand(m_services.formats, centralWidget());
    m_bands->insertWidget(0, m_practice);
    connect(m_practice, &PracticeBand::endWanted, this, &MainWindow::practiceEnded);
}

void MainWindow::leavePractice()
{
    m_terminal.reset();
    m_people->session().resume();
    m_storeName = m_storeBefore;
    if (m_practice) {
        m_practice->hide();
        m_practice->deleteLater();
        m_practice = nullptr;
    }
    dropPages();
}

void MainWindow::tell(const Error& error)
{
    m_toast->show({ .text = sentenceFor(error, m_services.formats.language()), .isError = true });
}

/// They are built anew with what they work with then.
void MainWindow::dropPages()
{
    m_watch->setStore(std::nullopt);
    for (Page* page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    m_withStore.clear();
    m_states.clear();
}

} // namespace jangbu::ui
