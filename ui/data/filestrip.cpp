#include "ui/data/filestrip.h"

#include "ui/data/icontile.h"
#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Into { Store, AsTheFileSays, MadeStore, NewStore };

} // namespace

FileStrip::FileStrip(ImportSession& session, const Formats& formats, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_formats(formats)
    , m_name(new ElidedLabel({}, TextStyle::BodyBold))
    , m_facts(new ElidedLabel({}, TextStyle::Small, Tone::Muted))
    , m_badge(new Badge(BadgeKind::Neutral))
    , m_intoLabel(makeLabel(tr("Into"), TextStyle::Small, Tone::Muted))
    , m_into(new QComboBox)
    , m_other(new Button(tr("Other file")))
{
    setStyleProperty(this, "role", u"card"_s);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(16);
    layout->addWidget(new IconTile(u"file"_s));
    layout->addLayout(names, 1);
    layout->addWidget(m_intoLabel);
    layout->addWidget(m_into);
    layout->addWidget(m_badge);
    layout->addWidget(m_other);
    m_into->setObjectName(u"importStoreBox"_s);
    m_into->setAccessibleName(tr("Store that the sales go into"));
    m_into->setFont(fontOf(TextStyle::Small));
    m_into->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setStyleProperty(m_into, "sizing", u"small"_s);
    m_other->setObjectName(u"otherFileButton"_s);
    m_other->setSize(ButtonSize::Small);
    connect(m_other, &Button::clicked, this, &FileStrip::otherFileWanted);
    connect(m_into, &QComboBox::activated, this, &FileStrip::takeStore);
}

void FileStrip::setStores(const QList<Store>& stores)
{
    m_stores = stores;
    refresh();
}

void FileStrip::refresh()
{
    const InspectedFile* main = m_session.mainFile();
    setVisible(main != nullptr);
    if (!main)
        return;
    QStringList names;
    for (const InspectedFile& file : m_session.inspection().files)
        names.append(QFileInfo(file.path).fileName());
    m_name->setFullText(names.join(u", "));
    m_facts->setFullText(ImportWords::factsOf(*main, m_formats));
    showBadge();
    fillStores();
    const bool isDone = m_session.state() == ImportSession::State::Importing
        || m_session.state() == ImportSession::State::Imported;
    m_into->setEnabled(!isDone);
    m_other->setVisible(!isDone);
}

void FileStrip::showBadge()
{
    const InspectedFile* main = m_session.mainFile();
    const QString words = ImportWords::kindOf(*main);
    if (main->kind == InspectedKind::OtherExport)
        m_badge->set(BadgeKind::Negative, words, u"triangle-alert"_s);
    else if (main->kind == InspectedKind::Unknown)
        m_badge->set(BadgeKind::Warning, words, u"circle-help"_s);
    else
        m_badge->set(BadgeKind::Positive, words, u"check"_s);
}

void FileStrip::fillStores()
{
    const QString& chosen = m_session.storeName();
    m_into->clear();
    if (m_session.inspection().namesStores())
        m_into->addItem(tr("As the file says"), int(Into::AsTheFileSays));
    for (const Store& store : std::as_const(m_stores))
        m_into->addItem(store.name, int(Into::Store));
    if (!chosen.isEmpty() && m_into->findText(chosen) < 0)
        m_into->addItem(chosen, int(Into::MadeStore));
    m_into->addItem(tr("New store…"), int(Into::NewStore));
    const int at = m_session.takesStoresOfFile() ? m_into->findData(int(Into::AsTheFileSays))
                                                 : m_into->findText(chosen);
    m_into->setCurrentIndex(at);
}

void FileStrip::takeStore(int index)
{
    const auto into = static_cast<Into>(m_into->itemData(index).toInt());
    if (into == Into::NewStore)
        return emit newStoreWanted();
    if (into == Into::MadeStore)
        return m_session.setNewStore(m_session.newStore());
    std::optional<Store> chosen;
    for (const Store& store : std::as_const(m_stores)) {
        if (into == Into::Store && store.name == m_into->itemText(index))
            chosen = store;
    }
    m_session.setStore(chosen);
}

} // namespace jangbu::ui
