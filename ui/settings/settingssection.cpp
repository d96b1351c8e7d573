#include "ui/settings/settingssection.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(const PageServices& services, SectionEntry entry,
                                 const QString& note)
    : m_services(services)
    , m_entry(std::move(entry))
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setObjectName(m_entry.place);
    setAccessibleName(m_entry.title);
    setStyleProperty(this, "role", u"clear"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeLabel(m_entry.title, TextStyle::Section, Tone::Normal, this));
    texts->addWidget(makeParagraph(note, TextStyle::Small, Tone::Muted, this));
    m_actions->setSpacing(8);
    m_actions->addLayout(texts, 1);
    m_body->setSpacing(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(m_actions);
    layout->addLayout(m_body);
    layout->addStretch(1);
}

BusinessDate SettingsSection::today() const
{
    return m_store->time.businessDateOf(m_services.clock.nowUtc());
}

void SettingsSection::addAction(QWidget* action)
{
    m_actions->addWidget(action, 0, Qt::AlignTop);
}

void SettingsSection::showError(const Error& error)
{
    if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::SignInRequired) {
        emit toastWanted({ .text = sentenceFor(error, formats().language()), .isError = true });
    }
}

} // namespace jangbu::ui
