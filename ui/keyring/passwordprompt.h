#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace jangbu::ui {

class Keyring;

/// What came of asking: the password, or that the program's own books are wanted instead.
struct FoundPassword {
    QString password {};
    bool wantsOwnBooks = false;
};

/// Finds the password of books on a server: in the keyring, else by asking for it in the window. It
/// is then kept in memory only.
void findBooksPassword(QWidget* window, Keyring& keyring, const QString& booksUrl,
                       std::function<void(const FoundPassword&)> then);

} // namespace jangbu::ui
