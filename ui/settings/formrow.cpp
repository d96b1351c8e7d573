#include "ui/settings/formrow.h"

#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QWidget* makeFormRow(const QString& title, const QString& note, QWidget* control, QWidget* parent)
{
    auto* row = new QWidget(parent);
    setStyleProperty(row, "role", u"clear"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(title, TextStyle::BodyBold, Tone::Normal, row));
    if (!note.isEmpty())
        texts->addWidget(makeParagraph(note, TextStyle::Small, Tone::Muted, row));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(control, 0, Qt::AlignVCenter);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    return row;
}

LabelledControl makeLabelled(const QString& label, QWidget* control, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    setStyleProperty(widget, "role", u"clear"_s);
    QLabel* above = makeLabel(label, TextStyle::Small, Tone::Muted, widget);
    above->setBuddy(control);
    control->setAccessibleName(label);
    QLabel* note = makeParagraph({}, TextStyle::Caption, Tone::Muted, widget);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(above);
    layout->addWidget(control);
    layout->addWidget(note);
    layout->addStretch(1);
    note->hide();
    return { widget, note };
}

QComboBox* makeCombo(const QString& objectName, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setView(new QListView(combo));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

} // namespace jangbu::ui
