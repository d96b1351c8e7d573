#pragma once

#include "ui/menu/menucommand.h"
#include "ui/work/bookswork.h"

#include <QUndoStack>

#include <functional>

namespace jangbu::ui {

/// Runs the changes of a menu and keeps what can be taken back. A command stands in the stack only
/// once the books have taken it; one that they refuse to take back or to run again leaves it.
class MenuHistory final : public QObject {
    Q_OBJECT

public:
    explicit MenuHistory(BooksWork& work, QObject* parent = nullptr);

    using Then = std::function<void(const Done&)>;
    /// `then` also hears of a refusal; refused() follows unless it is `isToldElsewhere`.
    enum class Refusal { IsTold, IsToldElsewhere };
    void perform(const SharedMenuCommand& command, Then then = {},
                 Refusal refusal = Refusal::IsTold);

    QUndoStack& stack() { return m_stack; }
    /// False while something is on its way: the order of the stack is not known then.
    bool canUndo() const { return m_pending == 0 && m_stack.canUndo(); }
    bool canRedo() const { return m_pending == 0 && m_stack.canRedo(); }
    void undo();
    void redo();
    /// Takes the last one back only if it is this one: the button of a toast may come late.
    void undo(const SharedMenuCommand& command);
    void clear();

signals:
    void changed();
    /// A command was run for the first time.
    void performed(const QString& text);
    void takenBack(const QString& text);
    void doneAgain(const QString& text);
    void refused(const jangbu::Error& error);

private:
    class Entry;
    enum class Direction { Back, Again };

    void move(Entry& entry, Direction direction);
    void note(int pending);

    BooksWork& m_work;
    QUndoStack m_stack;
    int m_pending = 0;
    int m_generation = 0; ///< Of the stack; answers for an earlier one find their entry gone.
};

} // namespace jangbu::ui
