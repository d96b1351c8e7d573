#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Button;
class ElidedLabel;
class Errand;
class ProgressPanel;
class BeginningTile;

/// The ways to begin.
enum class StartWay { Import, Sample, Empty };

/// How to start with a new store, and how far that is.
class StartPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StartPanel(QWidget* parent = nullptr);

    StartWay way() const;
    void choose(StartWay way);
    /// Files that are to be imported; none: they are chosen later.
    const QStringList& files() const { return m_files; }
    void setFiles(const QStringList& paths);
    void setSideMargin(int margin);
    /// Shows a button that leads back without making anything.
    void showBack();

    void follow(Errand* errand, const QString& title);
    void setBusy(bool isBusy);
    void showError(const QString& sentence);
    void focusStart();
    /// While files are held over the window.
    void setDropMarked(bool isMarked);

    /// The keyboard comes here from `before`, and goes on as it is read.
    void orderTabsAfter(QWidget* before);

signals:
    void wayChosen();
    void started();
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addTile(StartWay way, BeginningTile* tile);
    QHBoxLayout* footRow();
    void showFiles();

    bool m_isDropMarked = false;
    QStringList m_files;
    QButtonGroup* m_ways;
    QVBoxLayout* m_layout;
    QLabel* m_error;
    ProgressPanel* m_progress;
    QWidget* m_foot;
    ElidedLabel* m_note;
    Button* m_forget;
    Button* m_back;
    Button* m_start;
};

} // namespace jangbu::ui
