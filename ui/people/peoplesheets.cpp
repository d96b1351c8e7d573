#include "ui/people/peoplesheets.h"

#include "core/people/pinhash.h"
#include "ui/people/personwords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text.h"

#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct PeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PeopleSheets)
};

constexpr int peopleSheetWidth = 440;

Field* makePinField(const QString& label, const QString& objectName, QWidget* parent)
{
    static const QRegularExpression digits(u"[0-9]{0,6}"_s);
    auto* field = new Field(label, parent);
    field->edit()->setObjectName(objectName);
    field->edit()->setEchoMode(QLineEdit::Password);
    field->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData
                                       | Qt::ImhHiddenText);
    field->edit()->setValidator(new QRegularExpressionValidator(digits, field));
    return field;
}

/// Both fields of a new PIN.
struct PinFields {
    Field* pin;
    Field* again;

    /// Says what is wrong below the field.
    bool check(Language language) const
    {
        pin->setError({});
        again->setError({});
        if (const Done fit = checkPin(pin->text()); !fit) {
            pin->setError(sentenceFor(fit.error(), language));
            return false;
        }
        if (pin->text() != again->text()) {
            again->setError(PeopleTexts::tr("The two are not the same."));
            return false;
        }
        return true;
    }
};

PinFields addPinFields(Sheet* sheet)
{
    const PinFields fields {
        makePinField(PeopleTexts::tr("PIN, six digits"), u"newPinEdit"_s, sheet),
        makePinField(PeopleTexts::tr("The same PIN again"), u"againPinEdit"_s, sheet)
    };
    fields.pin->setHint(PeopleTexts::tr("Not 000000 or 123456, and no birthday."));
    sheet->body()->addWidget(fields.pin);
    sheet->body()->addWidget(fields.again);
    return fields;
}

/// Cancel and the act, which `act` may refuse.
void addPinButtons(Sheet* sheet, const QString& actText, QObject* context, QLineEdit* last,
                   const std::function<bool()>& act)
{
    Button* cancel = sheet->addButton(PeopleTexts::tr("Cancel"));
    Button* go = sheet->addButton(actText, ButtonRole::Primary);
    go->setObjectName(u"savePersonButton"_s);
    QObject::connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    const auto apply = [sheet, act] {
        if (act())
            sheet->accept();
    };
    QObject::connect(go, &Button::clicked, context, apply);
    QObject::connect(last, &QLineEdit::returnPressed, context, apply);
}

} // namespace

void askForPin(QWidget* anchor, const QString& name, const Formats& formats, QObject* context,
               std::function<void(const QString&)> act)
{
    auto* sheet = new Sheet(anchor, PeopleTexts::tr("New PIN for %1").arg(name), peopleSheetWidth);
    sheet->setObjectName(u"newPinSheet"_s);
    const PinFields fields = addPinFields(sheet);
    addPinButtons(sheet, PeopleTexts::tr("Set PIN"), context, fields.again->edit(),
                  [fields, &formats, act = std::move(act)] {
                      if (!fields.check(formats.language()))
                          return false;
                      act(fields.pin->text());
                      return true;
                  });
    sheet->open(fields.pin->edit());
}

void askForPerson(QWidget* anchor, bool isFirst, const Formats& formats, QObject* context,
                  std::function<void(const NewPerson&)> act)
{
    auto* sheet = new Sheet(
        anchor, isFirst ? PeopleTexts::tr("The owner’s PIN") : PeopleTexts::tr("Add a person"),
        peopleSheetWidth);
    sheet->setObjectName(u"newPersonSheet"_s);
    if (isFirst)
        sheet->setNote(PeopleTexts::tr(
            "The first person is the owner. From then on Jangbu asks for a PIN at its start and "
            "after a pause. Nobody can read a PIN, and an owner’s that is forgotten cannot be "
            "brought back without a Kakao account: keep it in a safe place."));
    auto* name = new Field(PeopleTexts::tr("Name"), sheet);
    name->edit()->setObjectName(u"personNameEdit"_s);
    name->edit()->setMaxLength(255);
    sheet->body()->addWidget(name);
    auto* role = new Segmented({ PersonWords::role(Role::Owner), PersonWords::role(Role::Manager),
                                 PersonWords::role(Role::Staff) },
                               sheet);
    role->setObjectName(u"personRoleChoice"_s);
    role->setAccessibleName(PeopleTexts::tr("Role"));
    role->setCurrent(static_cast<int>(isFirst ? Role::Owner : Role::Staff));
    role->setVisible(!isFirst);
    sheet->body()->addWidget(role);
    const PinFields fields = addPinFields(sheet);
    addPinButtons(
        sheet,
        isFirst ? PeopleTexts::tr("Ask for a PIN from now on") : PeopleTexts::tr("Add person"),
        context, fields.again->edit(), [name, role, fields, &formats, act = std::move(act)] {
            if (name->text().trimmed().isEmpty()) {
                name->setError(PeopleTexts::tr("Type a name."));
                return false;
            }
            if (!fields.check(formats.language()))
                return false;
            act({ name->text(), static_cast<Role>(role->current()), fields.pin->text() });
            return true;
        });
    sheet->open(name->edit());
}

} // namespace jangbu::ui
