#include "ui/menu/namesheet.h"

#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

NameSheet::NameSheet(QWidget* anchor, const Words& words, FaultOf faultOf)
    : Sheet(anchor, words.title, 420)
    , m_faultOf(std::move(faultOf))
    , m_name(new Field(words.label))
{
    setObjectName(u"nameSheet"_s);
    if (!words.note.isEmpty())
        setNote(words.note);
    m_name->edit()->setObjectName(u"nameSheetEdit"_s);
    m_name->setText(words.name);
    m_name->edit()->selectAll();
    body()->addWidget(m_name);
    Button* cancel = addButton(tr("Cancel"));
    m_act = addButton(words.act, ButtonRole::Primary);
    m_act->setObjectName(u"nameSheetButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_name, &Field::edited, this, &NameSheet::check);
    connect(m_name->edit(), &QLineEdit::returnPressed, m_act, &Button::click);
    connect(m_act, &Button::clicked, this, [this] {
        emit nameGiven(m_name->text());
        accept();
    });
    m_act->setEnabled(m_faultOf(words.name).isEmpty());
    open(m_name->edit());
}

void NameSheet::check()
{
    const QString fault = m_faultOf(m_name->text());
    m_name->setError(m_name->text().isEmpty() ? QString() : fault);
    m_act->setEnabled(fault.isEmpty());
}

} // namespace jangbu::ui
