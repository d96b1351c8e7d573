#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

class Button;

/// What an empty page shows: a drawing, why it is empty, and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& note,
               QWidget* parent = nullptr);

    /// The first one is the next thing to do.
    Button* addAction(const QString& text, bool isPrimary = false);
    void setHint(const QString& hint);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QString m_iconName;
    QLabel* m_icon;
    QHBoxLayout* m_actions;
    QLabel* m_hint;
};

} // namespace jangbu::ui
