#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// A way to begin: an icon, what it is called and what comes of it.
class BeginningTile final : public QAbstractButton {
    Q_OBJECT

public:
    BeginningTile(const QString& iconName, const QString& title, const QString& explanation,
                  QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int room() const;
    void paintIcon(class QPainter& painter) const;

    QString m_iconName;
    QString m_explanation;
};

} // namespace jangbu::ui
