#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

/// The head of a page: its name, muted beside it a date, at the right state, period and actions.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);
    void setTitle(const QString& title);
    /// From left to right.
    void add(QWidget* widget);
    void addSpacing(int pixels);

private:
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_layout;
};

} // namespace jangbu::ui
