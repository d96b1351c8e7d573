#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace jangbu::ui {

/// One of several things to choose, with a title and what it means; the details share a line where
/// they fit on one.
class ChoiceTile final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceTile(const QString& title, const QStringList& details, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QStringList linesFor(int width) const;

    QStringList m_details;
};

} // namespace jangbu::ui
