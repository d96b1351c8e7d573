#pragma once

#include "core/people/person.h"
#include "core/people/right.h"
#include "core/store/store.h"
#include "ui/work/bookswork.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

class QTimer;

namespace jangbu::ui {

/// Who works at this window: sets the actor of everything that the window does, locks it and lets
/// people in by their PIN. In books without people it is open, and nothing of this is seen. What
/// somebody may do is asked of the core each time; what stands here only decides what is shown. It
/// looks again each second, so that what another program changes is soon seen here: somebody who
/// was taken out is out of the window too.
class WindowSession final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<Person>& person)>;

    explicit WindowSession(BooksWork& work, QObject* parent = nullptr);

    /// Reads who belongs to the books; where somebody does, nobody is in until a PIN was right.
    /// begun() follows.
    void begin();
    /// Reads again, such as after a change by another program.
    void refresh();
    /// Before other books come: nobody of the ones before is in.
    void forget();
    /// Books of a practice, in which there is nobody, and back.
    void suspend();
    void resume();

    bool hasPeople() const { return !m_isSuspended && !m_people.isEmpty(); }
    bool isLocked() const { return !m_isSuspended && m_isLocked; }
    const QList<Person>& people() const { return m_people; }
    const QList<Store>& stores() const { return m_stores; }
    /// Nobody while it is locked, and in books without people.
    const std::optional<Person>& person() const { return m_person; }
    /// Who was in last, by name.
    const QString& lastName() const { return m_lastName; }
    /// Of whoever is in; everything is allowed in books without people.
    Permission permission(Right right) const;
    bool mayDo(Right right) const { return permission(right) != Permission::Hidden; }
    QList<Person> whoMay(Right right) const;

    /// PIN_WRONG, PIN_RESTING. Away from the window's thread, which the work of a PIN would stop.
    void signIn(const QString& name, const QString& pin, QObject* owner, const Then& then);
    /// Whether the PIN is that person's, without letting them in.
    void check(const QString& name, const QString& pin, QObject* owner, const Then& then);
    /// Somebody who has proved in another way who they are.
    void letIn(const Person& person);
    /// What runs already goes on as who began it.
    void lock();

signals:
    /// Answered for the first time since begin().
    void begun();
    void locked();
    void unlocked(bool isAnother);
    /// Who there is, who is in, or what they may do.
    void changed();

private:
    /// What is read of the books.
    struct Sight {
        QList<Person> people {};
        QList<Store> stores {};
        QHash<std::pair<int, int>, Permission> permissions {}; ///< By role and right.
    };

    static Result<Sight> look(BackOffice& books);
    void take(const Sight& sight);
    void enter(const Person& person);
    void leave();
    void open();
    void dropLook();

    BooksWork& m_work;
    QTimer* m_lookTimer;
    QList<Person> m_people;
    QList<Store> m_stores;
    QHash<std::pair<int, int>, Permission> m_permissions;
    std::optional<Person> m_person;
    qint64 m_lastId = 0;
    QString m_lastName;
    bool m_isLocked = false;
    bool m_isSuspended = false;
    bool m_locksOnResume = false;
    bool m_isLooking = false;
    int m_entering = 0; ///< PINs that are being looked at.
    NewestOnly m_newest;
};

} // namespace jangbu::ui
