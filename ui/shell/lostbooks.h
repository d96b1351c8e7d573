#pragma once

#include <QFrame>

class QLabel;

namespace jangbu::ui {

class Button;

/// A bar above the pages while the books cannot be reached: what happened, what is kept, and a way
/// to try again.
class LostBooks final : public QFrame {
    Q_OBJECT

public:
    explicit LostBooks(QWidget* parent = nullptr);

    void show(const QString& sentence);

signals:
    void retryWanted();

private:
    QLabel* m_text;
};

} // namespace jangbu::ui
