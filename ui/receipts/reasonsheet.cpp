#include "ui/receipts/reasonsheet.h"

#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReasonSheet {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::ReasonSheet)
};

} // namespace

void askForReason(QWidget* anchor, const ReasonQuestion& question, QObject* context,
                  std::function<void(const QString& reason)> act)
{
    auto* sheet = new Sheet(anchor, question.title, 460);
    sheet->setNote(question.note);
    auto* reason = new Field(ReasonSheet::tr("Reason"), sheet);
    reason->edit()->setObjectName(u"reasonEdit"_s);
    reason->edit()->setMaxLength(255);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (const QString& suggestion : question.suggestions) {
        auto* button = new Button(suggestion, ButtonRole::Secondary, {}, sheet);
        button->setSize(ButtonSize::Small);
        row->addWidget(button);
        QObject::connect(button, &Button::clicked, reason,
                         [reason, suggestion] { reason->setText(suggestion); });
    }
    row->addStretch(1);
    sheet->body()->addWidget(reason);
    sheet->body()->addLayout(row);
    Button* keep = sheet->addButton(question.keepText);
    Button* go = sheet->addButton(question.actText, ButtonRole::DangerConfirm);
    keep->setObjectName(u"keepButton"_s);
    go->setObjectName(u"confirmButton"_s);
    QObject::connect(keep, &Button::clicked, sheet, &Sheet::reject);
    QObject::connect(go, &Button::clicked, sheet, &Sheet::accept);
    QObject::connect(reason->edit(), &QLineEdit::returnPressed, go, &Button::click);
    QObject::connect(sheet, &Sheet::accepted, context,
                     [act = std::move(act), reason] { act(reason->text()); });
    sheet->open(reason->edit());
}

} // namespace jangbu::ui
