#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace jangbu::ui {

/// A dashed place into which files can be dropped; a press or Return opens the dialog for files.
class DropArea final : public QWidget {
    Q_OBJECT

public:
    DropArea(const QString& title, const QString& note, QWidget* parent = nullptr);

    /// The local files that are carried.
    static QStringList pathsOf(const QMimeData* data);

    QSize sizeHint() const override { return { 320, 132 }; }

signals:
    void dropped(const QStringList& paths);
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_title;
    QString m_note;
    bool m_isByKeyboard = false; ///< So the focus came, and is shown.
    bool m_isOver = false; ///< Files are held over it.
};

} // namespace jangbu::ui
