#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace jangbu::ui {

class DataHome;
class ImportWizard;

/// Data: importing with its history, exports and printing, the check of the books, backup and
/// restore.
class DataPage final : public Page {
    Q_OBJECT

public:
    explicit DataPage(const PageServices& services, QWidget* parent = nullptr);

    void refresh() override;
    /// `import` or `files` (the value may be a list of files), `verify`, `backup`, `restore`,
    /// `export`.
    void goTo(const Destination& destination) override;
    /// The files of an import that has not begun yet.
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    /// Begins an import; the files may be dropped anywhere on the window.
    void openFiles(const QStringList& paths);

protected:
    void storeChanged() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFiles();
    void showHome();
    void showWizard();
    void readStores();

    QStackedWidget* m_stack;
    DataHome* m_home;
    ImportWizard* m_wizard;
};

} // namespace jangbu::ui
