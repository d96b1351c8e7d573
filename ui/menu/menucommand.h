#pragma once

#include "core/backoffice/backoffice.h"

#include <QString>

#include <memory>

namespace jangbu::ui {

/// One change of a menu, and how it is taken back. Its functions run on the thread of the acts, one
/// after the other; what they learn for each other stays in the command.
class MenuCommand {
public:
    MenuCommand(const Store& store, const QString& text)
        : m_store(store)
        , m_text(text)
    {
    }
    virtual ~MenuCommand() = default;
    Q_DISABLE_COPY_MOVE(MenuCommand)

    /// What it did, as said in a toast and at undo.
    QString text() const { return m_text; }
    virtual Done run(BackOffice& books) = 0;
    virtual Done takeBack(BackOffice& books) = 0;
    /// Runs again after it was taken back.
    virtual Done runAgain(BackOffice& books) { return run(books); }

protected:
    const Store& store() const { return m_store; }

private:
    Store m_store;
    QString m_text;
};

using SharedMenuCommand = std::shared_ptr<MenuCommand>;

} // namespace jangbu::ui
