#include "ui/menu/menuhistory.h"

namespace jangbu::ui {

namespace {

constexpr int mostSteps = 200;

} // namespace

/// What stands in the stack. It is pushed when it has been run, so the first redo() does nothing.
class MenuHistory::Entry final : public QUndoCommand {
public:
    Entry(MenuHistory& history, SharedMenuCommand command)
        : QUndoCommand(command->text())
        , m_history(history)
        , m_command(std::move(command))
    {
    }

    const SharedMenuCommand& command() const { return m_command; }

    void undo() override
    {
        if (!isObsolete())
            m_history.move(*this, Direction::Back);
    }
    void redo() override
    {
        if (m_isNew)
            m_isNew = false;
        else if (!isObsolete())
            m_history.move(*this, Direction::Again);
    }

private:
    MenuHistory& m_history;
    SharedMenuCommand m_command;
    bool m_isNew = true;
};

MenuHistory::MenuHistory(BooksWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
    m_stack.setUndoLimit(mostSteps);
    connect(&m_stack, &QUndoStack::indexChanged, this, &MenuHistory::changed);
}

void MenuHistory::note(int pending)
{
    m_pending += pending;
    emit changed();
}

void MenuHistory::perform(const SharedMenuCommand& command, Then then, Refusal refusal)
{
    note(1);
    m_work.act(
        this, [command](BackOffice& books) { return command->run(books); },
        [this, command, then, refusal, generation = m_generation](const Done& result) {
            note(-1);
            if (result && generation == m_generation)
                m_stack.push(new Entry(*this, command));
            if (then)
                then(result);
            if (result)
                emit performed(command->text());
            else if (refusal == Refusal::IsTold)
                emit refused(result.error());
        });
}

void MenuHistory::move(Entry& entry, Direction direction)
{
    const SharedMenuCommand command = entry.command();
    note(1);
    m_work.act(
        this,
        [command, direction](BackOffice& books) {
            return direction == Direction::Back ? command->takeBack(books)
                                                : command->runAgain(books);
        },
        [this, &entry, command, direction, generation = m_generation](const Done& result) {
            note(-1);
            if (generation != m_generation)
                return;
            if (result) {
                if (direction == Direction::Back)
                    emit takenBack(command->text());
                else
                    emit doneAgain(command->text());
                return;
            }
            // The stack has moved already. An obsolete entry leaves it when it is stepped over.
            entry.setObsolete(true);
            if (direction == Direction::Back)
                m_stack.redo();
            else
                m_stack.undo();
            emit refused(result.error());
        });
}

void MenuHistory::clear()
{
    ++m_generation;
    m_stack.clear();
}

void MenuHistory::undo()
{
    if (canUndo())
        m_stack.undo();
}

void MenuHistory::redo()
{
    if (canRedo())
        m_stack.redo();
}

void MenuHistory::undo(const SharedMenuCommand& command)
{
    if (!canUndo())
        return;
    const auto* last = static_cast<const Entry*>(m_stack.command(m_stack.index() - 1));
    if (last->command() == command)
        m_stack.undo();
}

} // namespace jangbu::ui
