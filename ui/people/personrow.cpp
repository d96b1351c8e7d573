#include "ui/people/personrow.h"

#include "ui/people/avatar.h"
#include "ui/people/personwords.h"
#include "ui/settings/formrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowDisc = 36;
constexpr int roleWidth = 130;

} // namespace

AvatarDisc::AvatarDisc(const QString& name, int side, QWidget* parent)
    : QWidget(parent)
    , m_initial(PersonWords::initialOf(name))
{
    setFixedSize(side, side);
}

void AvatarDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    AvatarLook { m_initial, true }.paint(painter, rect(), tokensOf(this));
}

PersonRow::PersonRow(const Person& person, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_person(person)
{
    setObjectName(u"person "_s + person.name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 16, 10);
    layout->setSpacing(12);
    layout->addWidget(new AvatarDisc(person.name, rowDisc, this));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* name = new ElidedLabel(person.name, TextStyle::BodyBold, Tone::Normal, this);
    name->setProperty("isData", true);
    texts->addWidget(name);
    texts->addWidget(makeLabel(note, TextStyle::Caption, Tone::Muted, this));
    layout->addLayout(texts, 1);
    QComboBox* role = makeCombo(u"role of "_s + person.name, this);
    role->setFixedWidth(roleWidth);
    role->setAccessibleName(tr("Role of %1").arg(person.name));
    for (const Role one : { Role::Owner, Role::Manager, Role::Staff })
        role->addItem(PersonWords::role(one), static_cast<int>(one));
    role->setCurrentIndex(static_cast<int>(person.role));
    connect(role, &QComboBox::activated, this, [this](int index) {
        if (index != static_cast<int>(m_person.role))
            emit roleChosen(static_cast<Role>(index));
    });
    layout->addWidget(role);
    auto* more = Button::ofIcon(u"ellipsis"_s, tr("More for %1").arg(person.name),
                                ButtonRole::IconGhost, this);
    more->setObjectName(u"more for "_s + person.name);
    connect(more, &Button::clicked, this, &PersonRow::openMenu);
    layout->addWidget(more);
}

void PersonRow::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"personRowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QColor ink = tokensOf(this).muted;
    menu->addAction(iconOf(u"keyboard"_s, ink), tr("New PIN"), this, &PersonRow::pinWanted);
    menu->addAction(iconOf(u"pencil"_s, ink), tr("Rename"), this, &PersonRow::renameWanted);
    menu->addSeparator();
    menu->addAction(iconOf(u"trash-2"_s, ink), tr("Remove"), this, &PersonRow::removeWanted);
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width() - 8, height() - 4)));
}

} // namespace jangbu::ui
