#pragma once

#include "ui/people/windowsession.h"
#include "ui/widgets/sheet.h"

namespace jangbu::ui {

class Formats;
class PinPanel;

/// Asks one of several people for their PIN: to approve something, or to take over.
class PinSheet final : public Sheet {
    Q_OBJECT

public:
    struct Question {
        enum class Purpose { Approve, SignIn };

        Purpose purpose = Purpose::Approve;
        QString title {};
        QString note {};
        QList<Person> people {};
        QString chosen {}; ///< Whom to choose beforehand, by name.
    };

    PinSheet(QWidget* anchor, WindowSession& session, const Formats& formats,
             const Question& question);

    void start();

signals:
    /// The PIN was theirs; accepted() follows.
    void known(const jangbu::Person& person);

private:
    void tryPin(const QString& name, const QString& pin);

    WindowSession& m_session;
    Question m_question;
    PinPanel* m_panel;
};

/// The sheet that asks for the approval of what a wish names; without anybody who may approve it,
/// it says so.
void askForApproval(QWidget* anchor, WindowSession& session, const Formats& formats,
                    const ApprovalWish& wish);

} // namespace jangbu::ui
