#include "ui/people/rightstable.h"

#include "ui/people/personwords.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 148;
constexpr int fixedWidth = 96;
constexpr int rightColumns = 4;
const QList<Permission> choicesOfRight { Permission::Allowed, Permission::NeedsApproval,
                                         Permission::Hidden };

} // namespace

RightsTable::RightsTable(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"rightsTable"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 0, 20, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const Role role : { Role::Owner, Role::Manager, Role::Staff }) {
        QLabel* head = makeLabel(PersonWords::role(role), TextStyle::Caption, Tone::Muted, this);
        grid->addWidget(head, 0, 1 + static_cast<int>(role));
    }
    int row = 0;
    for (const Right right : allRights()) {
        grid->addWidget(makeRule(this), ++row, 0, 1, rightColumns);
        addRow(grid, ++row, right);
    }
}

void RightsTable::addRow(QGridLayout* grid, int row, Right right)
{
    auto* texts = new QWidget(this);
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(PersonWords::right(right), TextStyle::Body, Tone::Normal, texts));
    column->addWidget(
        makeParagraph(PersonWords::noteOf(right), TextStyle::Caption, Tone::Muted, texts));
    grid->addWidget(texts, row, 0);
    for (const Role role : { Role::Owner, Role::Manager, Role::Staff }) {
        QWidget* shown = canBeChanged(role, right)
            ? static_cast<QWidget*>(makeChoice(role, right))
            : makeFixed(PersonWords::permission(shippedPermission(role, right)));
        grid->addWidget(shown, row, 1 + static_cast<int>(role), Qt::AlignVCenter);
    }
}

QWidget* RightsTable::makeFixed(const QString& text)
{
    QLabel* label = makeLabel(text, TextStyle::Small, Tone::Muted, this);
    label->setMinimumWidth(fixedWidth);
    return label;
}

QComboBox* RightsTable::makeChoice(Role role, Right right)
{
    QComboBox* choice = makeCombo(u"right %1 %2"_s.arg(wordOf(role), wordOf(right)), this);
    choice->setFixedWidth(choiceWidth);
    setStyleProperty(choice, "sizing", u"small"_s);
    choice->setAccessibleName(tr("%1, %2").arg(PersonWords::role(role), PersonWords::right(right)));
    for (const Permission permission : choicesOfRight)
        choice->addItem(PersonWords::permission(permission), static_cast<int>(permission));
    connect(choice, &QComboBox::activated, this, [this, role, right](int index) {
        emit chosen({ role, right, choicesOfRight.at(index) });
    });
    m_choices.insert({ static_cast<int>(role), static_cast<int>(right) }, choice);
    return choice;
}

void RightsTable::setRights(const QList<RoleRight>& rights)
{
    for (const RoleRight& right : rights) {
        const auto key = std::pair(static_cast<int>(right.role), static_cast<int>(right.right));
        if (QComboBox* choice = m_choices.value(key))
            choice->setCurrentIndex(choice->findData(static_cast<int>(right.permission)));
    }
}

} // namespace jangbu::ui
