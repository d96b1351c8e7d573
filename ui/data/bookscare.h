#pragma once

#include "core/settlement/verifyreport.h"
#include "ui/page.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class Button;
class Card;
class IconTile;
class ProgressPanel;

/// Care of the books: the check, with its result in words, and backup and restore.
class BooksCare final : public QWidget {
    Q_OBJECT

public:
    explicit BooksCare(const PageServices& services, QWidget* parent = nullptr);

    void verify();
    /// Asks for a file where none is given.
    void backUp(QString path = {});
    void restore(QString path = {});

signals:
    void toastWanted(const jangbu::ui::ToastText& toast);
    void storesChanged();
    /// Somebody wants to see on which days the books differ.
    void differencesWanted(const jangbu::VerifyReport& report);

private:
    Card* makeCheck();
    Card* makeBackup();
    void showReport(const Result<VerifyReport>& report);
    void showDifferences();
    void startRestore(const QString& path);
    void setBusy(bool isBusy);
    void showError(const Error& error);
    QString suggestedPath() const;

    PageServices m_services;
    VerifyReport m_report;
    IconTile* m_icon;
    QLabel* m_headline;
    QLabel* m_note;
    Button* m_verify;
    Button* m_differences;
    ProgressPanel* m_checking;
    Button* m_backUp;
    Button* m_restore;
    QLabel* m_lastBackup;
    ProgressPanel* m_copying;
};

} // namespace jangbu::ui
