#pragma once

#include <QLineEdit>

namespace jangbu::ui {

/// A field to search in, with the lens at its left and its shortcut at its right.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, const QString& shortcut = {},
                         QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_shortcut;
};

} // namespace jangbu::ui
