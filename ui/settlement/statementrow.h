#pragma once

#include "core/settlement/numberexplanation.h"
#include "ui/widgets/badge.h"

#include <QAbstractButton>

#include <optional>

namespace jangbu::ui {

struct Tokens;

/// A line of a statement: a name, what belongs to it, and the number at the right. Where the rows
/// behind the number can be shown it has a chevron and, under the pointer or with the focus, asks
/// "why this number?"; a line that holds others opens and closes them instead.
class StatementRow final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Style {
        Lead, ///< What the lines below come to: bold.
        Part, ///< Indented.
        SmallPart, ///< Indented further.
        Line,
        Result, ///< What all comes to: larger.
    };
    struct Content {
        Style style = Style::Line;
        QString name {};
        QString note {}; ///< Muted, beside the name.
        std::optional<BadgeLook> badge {};
        QString number {};
        std::optional<NumberQuestion> question {}; ///< None: the number explains nothing.
    };

    explicit StatementRow(Content content, QWidget* parent = nullptr);

    const Content& content() const { return m_content; }
    /// Makes it open and close others.
    void setFoldable(bool isOpen);
    bool isFoldable() const { return m_isFoldable; }
    bool isOpen() const { return m_isOpen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

signals:
    /// The owner asks why.
    void asked(const jangbu::NumberQuestion& question);
    void folded(bool isOpen);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void press();
    bool isLively() const { return m_isFoldable || m_content.question; }
    int indent() const;
    QFont nameFont() const;
    QFont numberFont() const;
    int paintEnd(QPainter& painter, const Tokens& tokens) const;
    void paintName(QPainter& painter, int right, const Tokens& tokens) const;

    Content m_content;
    bool m_isFoldable = false;
    bool m_isOpen = false;
    bool m_isHovered = false;
};

} // namespace jangbu::ui
