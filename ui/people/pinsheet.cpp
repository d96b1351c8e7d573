#include "ui/people/pinsheet.h"

#include "ui/people/personwords.h"
#include "ui/people/pinpanel.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pinSheetWidth = 440;
constexpr int compactBelow = 720;

} // namespace

PinSheet::PinSheet(QWidget* anchor, WindowSession& session, const Formats& formats,
                   const Question& question)
    : Sheet(anchor, question.title, pinSheetWidth)
    , m_session(session)
    , m_question(question)
    , m_panel(new PinPanel(formats, this))
{
    setObjectName(u"pinSheet"_s);
    setNote(question.note);
    m_panel->setPeople(question.people, question.chosen);
    m_panel->setCompact(anchor->window()->height() < compactBelow);
    body()->addWidget(m_panel);
    Button* cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancelPinButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_panel, &PinPanel::pinTyped, this, &PinSheet::tryPin);
}

void PinSheet::start()
{
    open(m_panel);
}

void PinSheet::tryPin(const QString& name, const QString& pin)
{
    m_panel->setBusy(true);
    const auto then = [this](const Result<Person>& person) {
        m_panel->setBusy(false);
        if (!person)
            return m_panel->showError(person.error());
        m_panel->clear();
        emit known(*person);
        accept();
    };
    if (m_question.purpose == Question::Purpose::SignIn)
        m_session.signIn(name, pin, this, then);
    else
        m_session.check(name, pin, this, then);
}

void askForApproval(QWidget* anchor, WindowSession& session, const Formats& formats,
                    const ApprovalWish& wish)
{
    const auto right = rightFrom(wish.error.values.value(0));
    const QList<Person> people = right ? session.whoMay(*right) : session.people();
    auto* sheet = new PinSheet(
        anchor, session, formats,
        { .title = PinSheet::tr("Somebody has to approve this"),
          .note = right
              ? PinSheet::tr("%1: who may do it, and their PIN.").arg(PersonWords::right(*right))
              : QString(),
          .people = people });
    QObject::connect(sheet, &PinSheet::known, sheet,
                     [wish](const Person& person) { wish.approve(person.actor()); });
    QObject::connect(sheet, &Sheet::rejected, sheet, [wish] { wish.giveUp(); });
    sheet->start();
}

} // namespace jangbu::ui
