#include "ui/settings/screensection.h"

#include "ui/formats.h"
#include "ui/preferences.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLabel>

#include <array>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scales { 100, 110, 125, 150, 175, 200 };
constexpr std::array themes { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark };

template <typename Values, typename Value> int indexOf(const Values& values, Value value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

} // namespace

ScreenSection::ScreenSection(const PageServices& services)
    : SettingsSection(
        services,
        { u"screen"_s,
          u"palette"_s,
          tr("Display"),
          { tr("Language"), tr("Theme"), tr("Dark"), tr("Size"), u"English"_s, u"한국어"_s },
          std::nullopt },
        tr("Holds for you on this computer."))
    // Languages are named in themselves, so that each is found by who reads it.
    , m_language(new Segmented({ u"한국어"_s, u"English"_s }, this))
    , m_theme(new Segmented({ tr("As the system"), tr("Light"), tr("Dark") }, this))
    , m_scale(makeCombo(u"scaleCombo"_s, this))
    , m_scaleNote(makeParagraph({}, TextStyle::Small, Tone::Accent, this))
    , m_scaleAtStart(services.preferences.scalePercent())
{
    m_language->setObjectName(u"languageChoice"_s);
    m_theme->setObjectName(u"themeChoice"_s);
    for (const int percent : scales)
        m_scale->addItem(u"%1%"_s.arg(percent), percent);
    build();
    refresh();
    connect(m_language, &Segmented::chosen, this, [this](int index) {
        emit languageChosen(index == 0 ? Language::Korean : Language::English);
    });
    connect(m_theme, &Segmented::chosen, this,
            [this](int index) { emit themeChosen(themes.at(static_cast<size_t>(index))); });
    connect(m_scale, &QComboBox::activated, this, &ScreenSection::chooseScale);
}

void ScreenSection::build()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 8, 20, 8);
    card->body()->setSpacing(0);
    card->body()->addWidget(makeFormRow(tr("Language"),
                                        tr("Changes at once. Names of products stay as they are."),
                                        m_language, card));
    card->body()->addWidget(makeRule(card));
    card->body()->addWidget(makeFormRow(
        tr("Theme"), tr("“As the system” follows the desktop, also at night."), m_theme, card));
    card->body()->addWidget(makeRule(card));
    card->body()->addWidget(
        makeFormRow(tr("Size"), tr("Of everything in the window. Counts from the next start on."),
                    m_scale, card));
    card->body()->addWidget(m_scaleNote);
    body()->addWidget(card);
}

void ScreenSection::refresh()
{
    m_language->setCurrent(formats().language() == Language::Korean ? 0 : 1);
    m_theme->setCurrent(indexOf(themes, preferences().theme()));
    const int percent = preferences().scalePercent();
    if (m_scale->findData(percent) < 0)
        m_scale->addItem(u"%1%"_s.arg(percent), percent);
    m_scale->setCurrentIndex(m_scale->findData(percent));
    m_scaleNote->setVisible(percent != m_scaleAtStart);
    m_scaleNote->setText(tr("Close Jangbu and open it again to see it at %1%.").arg(percent));
}

void ScreenSection::chooseScale(int index)
{
    preferences().setScalePercent(m_scale->itemData(index).toInt());
    refresh();
}

} // namespace jangbu::ui
