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
constexpr int firstPinWidth = 520;

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

/// Who changes nothing, and the act, which `act` may refuse.
void addPinButtons(Sheet* sheet, const QString& keepText, const QString& actText, QObject* context,
                   QLineEdit* last, const std::function<bool()>& act)
{
    Button* cancel = sheet->addButton(keepText.isEmpty() ? PeopleTexts::tr("Cancel") : keepText);
    cancel->setObjectName(u"keepPersonButton"_s);
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

Field* addNameField(Sheet* sheet)
{
    auto* name = new Field(PeopleTexts::tr("Name"), sheet);
    name->edit()->setObjectName(u"personNameEdit"_s);
    name->edit()->setMaxLength(255);
    sheet->body()->addWidget(name);
    return name;
}

/// Says at the field where there is none.
bool hasName(Field* name)
{
    const bool isThere = !name->text().trimmed().isEmpty();
    name->setError(isThere ? QString() : PeopleTexts::tr("Type a name."));
    return isThere;
}

QString firstPinNote(bool hasKakao)
{
    const QString use = PeopleTexts::tr(
        "With it only you, and whom you add later, get at sales and settings. Jangbu asks for it "
        "at its start and after a pause.");
    const QString forgotten = hasKakao
        ? PeopleTexts::tr("If you forget it, Kakao lets you in, and you set a new one.")
        : PeopleTexts::tr("Nobody can read it, and without a Kakao account one that is forgotten "
                          "cannot be brought back: keep it in a safe place.");
    const QString without = PeopleTexts::tr(
        "Without a PIN whoever sits at this computer sees and changes everything, and the log "
        "does not know who it was. You can set one later under Settings, People and rights.");
    return use + u' ' + forgotten + u"\n\n"_s + without;
}

} // namespace

void askForPin(QWidget* anchor, const PinWish& wish, const Formats& formats, QObject* context,
               std::function<void(const QString&)> act)
{
    auto* sheet
        = new Sheet(anchor, PeopleTexts::tr("New PIN for %1").arg(wish.name), peopleSheetWidth);
    sheet->setObjectName(u"newPinSheet"_s);
    if (!wish.note.isEmpty())
        sheet->setNote(wish.note);
    const PinFields fields = addPinFields(sheet);
    addPinButtons(sheet, wish.keepText, PeopleTexts::tr("Set PIN"), context, fields.again->edit(),
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
    Field* name = addNameField(sheet);
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
        sheet, {},
        isFirst ? PeopleTexts::tr("Ask for a PIN from now on") : PeopleTexts::tr("Add person"),
        context, fields.again->edit(), [name, role, fields, &formats, act = std::move(act)] {
            if (!hasName(name) || !fields.check(formats.language()))
                return false;
            act({ name->text(), static_cast<Role>(role->current()), fields.pin->text() });
            return true;
        });
    sheet->open(name->edit());
}

void askForFirstPin(QWidget* anchor, const QString& suggested, bool hasKakao,
                    const Formats& formats, QObject* context,
                    std::function<void(const std::optional<NewPerson>&)> act)
{
    auto* sheet = new Sheet(anchor, PeopleTexts::tr("Set your PIN as the owner"), firstPinWidth);
    sheet->setObjectName(u"firstPinSheet"_s);
    sheet->setNote(firstPinNote(hasKakao));
    Field* name = addNameField(sheet);
    name->edit()->setText(suggested);
    const PinFields fields = addPinFields(sheet);
    auto* without
        = new Button(PeopleTexts::tr("Start without a PIN"), ButtonRole::Ghost, {}, sheet);
    without->setObjectName(u"withoutPinButton"_s);
    sheet->addAside(without);
    QObject::connect(without, &Button::clicked, context, [sheet, act] {
        sheet->accept();
        act(std::nullopt);
    });
    addPinButtons(sheet, PeopleTexts::tr("Back"), PeopleTexts::tr("Start with the PIN"), context,
                  fields.again->edit(), [name, fields, &formats, act = std::move(act)] {
                      if (!hasName(name) || !fields.check(formats.language()))
                          return false;
                      act(NewPerson { name->text(), Role::Owner, fields.pin->text() });
                      return true;
                  });
    sheet->open(suggested.isEmpty() ? name->edit() : fields.pin->edit());
}

} // namespace jangbu::ui
