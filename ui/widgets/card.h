#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

/// A white card with a thin edge. A card never holds a card.
class Card final : public QFrame {
    Q_OBJECT

public:
    /// Without a title there is no head.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    /// The row of the title: what is added stands at its right end.
    QHBoxLayout* head() { return m_head; }
    /// What stands below; its margins are those of the card.
    QVBoxLayout* body() { return m_body; }
    void setTitle(const QString& title);
    QLabel* titleLabel() { return m_title; }
    /// For tables that reach the edges.
    void setFlush();

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QLabel* m_title;
};

/// A line between two things, one pixel.
QFrame* makeRule(QWidget* parent = nullptr);
QFrame* makeColumnRule(QWidget* parent = nullptr);

} // namespace jangbu::ui
