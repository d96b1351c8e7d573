#include "ui/settings/settingspage.h"

#include "core/text/textsearch.h"
#include "ui/desk/desksection.h"
#include "ui/keyring/systemkeyring.h"
#include "ui/people/logsection.h"
#include "ui/people/peoplesection.h"
#include "ui/settings/cardratessection.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/jobssection.h"
#include "ui/settings/payoutssection.h"
#include "ui/settings/screensection.h"
#include "ui/settings/storessection.h"
#include "ui/signin/kakaosection.h"
#include "ui/widgets/navigationrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 180;
constexpr int searchWidth = 220;

} // namespace

SettingsPage::SettingsPage(const PageServices& services, Keyring* keyring, QWidget* parent)
    : Page(services, tr("Settings"), parent)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    auto* search = new SearchField(tr("Find a setting"), {}, this);
    search->setObjectName(u"settingsSearch"_s);
    search->setFixedWidth(searchWidth);
    header()->add(search);
    connect(search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(search, &QLineEdit::returnPressed, this, &SettingsPage::showFirstFound);

    auto* desk = new DeskSection(services);
    auto* screen = new ScreenSection(services);
    auto* database = new DatabaseSection(services, keyring ? keyring : new SystemKeyring(this));
    for (SettingsSection* section :
         { static_cast<SettingsSection*>(new StoresSection(services)),
           static_cast<SettingsSection*>(new CardRatesSection(services)),
           static_cast<SettingsSection*>(new PayoutsSection(services)),
           static_cast<SettingsSection*>(new JobsSection(services)),
           static_cast<SettingsSection*>(desk),
           static_cast<SettingsSection*>(new PeopleSection(services)),
           static_cast<SettingsSection*>(new LogSection(services)),
           static_cast<SettingsSection*>(screen), static_cast<SettingsSection*>(database) })
        addSection(section);
    if (services.signIn)
        addKakao(services);
    connect(desk, &DeskSection::practiceWanted, this, &Page::practiceWanted);
    connect(screen, &ScreenSection::languageChosen, this, &Page::languageChosen);
    connect(screen, &ScreenSection::themeChosen, this, &Page::themeChosen);
    connect(database, &DatabaseSection::booksChosen, this, &Page::booksChosen);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeList());
    columns->addWidget(m_stack, 1);
    body()->addLayout(columns, 1);
    showSection(0);
}

void SettingsPage::addKakao(const PageServices& services)
{
    m_kakao = new KakaoSection(services);
    addSection(m_kakao);
    connect(m_kakao, &KakaoSection::signInWanted, this, &Page::signInWanted);
}

QWidget* SettingsPage::makeList()
{
    auto* list = new QWidget(this);
    list->setFixedWidth(listWidth);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (NavigationRow* row : std::as_const(m_rows))
        layout->addWidget(row);
    layout->addStretch(1);
    return list;
}

void SettingsPage::addSection(SettingsSection* section)
{
    const auto index = static_cast<int>(m_sections.size());
    const SectionEntry& entry = section->entry();
    auto* row = new NavigationRow(entry.icon, entry.title, this);
    row->setObjectName(entry.place + u"-row"_s);
    connect(row, &NavigationRow::clicked, this, [this, index] { showSection(index); });
    connect(section, &SettingsSection::warningChanged, row, &NavigationRow::setWarning);
    connect(section, &SettingsSection::toastWanted, this, &Page::toastWanted);
    connect(section, &SettingsSection::storesChanged, this, &Page::storesChanged);
    auto* area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(section);
    m_stack->addWidget(area);
    m_sections.append(section);
    m_rows.append(row);
    row->setVisible(isForMe(index));
}

bool SettingsPage::isForMe(int index) const
{
    const auto& right = m_sections.at(index)->entry().right;
    return !right || mayDo(*right);
}

void SettingsPage::showSection(int wanted)
{
    int index = wanted;
    while (!isForMe(index))
        index = (index + 1) % static_cast<int>(m_sections.size());
    m_current = index;
    m_stack->setCurrentIndex(index);
    for (int at = 0; at < m_rows.size(); ++at)
        m_rows.at(at)->setChecked(at == index);
}

void SettingsPage::search(const QString& text)
{
    for (int at = 0; at < m_sections.size(); ++at) {
        const SectionEntry& entry = m_sections.at(at)->entry();
        const QStringList words = QStringList { entry.title } + entry.words;
        const bool isFound = text.trimmed().isEmpty()
            || std::any_of(words.cbegin(), words.cend(),
                           [&](const QString& word) { return findText(word, text).has_value(); });
        m_rows.at(at)->setVisible(isFound && isForMe(at));
    }
}

void SettingsPage::showFirstFound()
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (!m_rows.at(at)->isHidden()) {
            showSection(at);
            return;
        }
    }
}

void SettingsPage::storeChanged()
{
    for (SettingsSection* section : std::as_const(m_sections))
        section->setStore(store());
}

void SettingsPage::refresh()
{
    for (int at = 0; at < m_sections.size(); ++at) {
        if (isForMe(at))
            m_sections.at(at)->refresh();
    }
}

void SettingsPage::goTo(const Destination& destination)
{
    const bool unlinks = m_kakao && destination.place == u"kakao-unlink"_s;
    const QString place = unlinks ? m_kakao->entry().place : destination.place;
    for (int at = 0; at < m_sections.size(); ++at) {
        if (m_sections.at(at)->entry().place == place)
            showSection(at);
    }
    if (unlinks && mayDo(Right::ManagePeople))
        m_kakao->startUnlinking();
}

QVariantMap SettingsPage::state() const
{
    return { { u"section"_s, m_current } };
}

void SettingsPage::restore(const QVariantMap& state)
{
    showSection(
        qBound(0, state.value(u"section"_s).toInt(), static_cast<int>(m_sections.size()) - 1));
}

} // namespace jangbu::ui
