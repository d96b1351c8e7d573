#pragma once

#include "core/backoffice/backoffice.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QLabel;

namespace jangbu::ui {

class Button;
class ElidedLabel;
class Keyring;
class ProgressPanel;
class ServerForm;

/// Where the books are: a file, or a database on a server; and the way from one to the other.
class DatabaseSection final : public SettingsSection {
    Q_OBJECT

public:
    DatabaseSection(const PageServices& services, Keyring* keyring);

    void refresh() override;

signals:
    /// Other books: their URL without, and beside it the password.
    void booksChosen(const QString& url, const QString& password);

private:
    QWidget* makePlaceCard();
    QWidget* makeServerCard();
    void connectServer();
    void showPlace(const DatabaseUrl& url);
    void sayState(const QString& text, Tone tone);
    void forgetTest();
    void test();
    void showProbe(const BooksProbe& probe);
    void chooseFile();
    void makeNewFile();
    void openFile(const QString& path);
    void useServer();
    void moveToServer();
    void moveToFile();
    void move(const DatabaseUrl& target, const QString& urlText);
    void finishMove(const MovedBooks& moved, const DatabaseUrl& target, const QString& urlText);
    /// Keeps the password where that is wanted and possible, then changes the books.
    void open(const QString& urlText, const QString& password);

    Keyring* m_keyring;
    ElidedLabel* m_place = nullptr;
    QLabel* m_placeNote = nullptr;
    Button* m_toFile = nullptr;
    ServerForm* m_server = nullptr;
    QCheckBox* m_remember = nullptr;
    QLabel* m_state = nullptr;
    Button* m_test = nullptr;
    Button* m_use = nullptr;
    Button* m_moveHere = nullptr;
    ProgressPanel* m_progress = nullptr;
    bool m_isServerShown = false;
};

} // namespace jangbu::ui
