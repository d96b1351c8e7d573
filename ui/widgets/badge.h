#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace jangbu::ui {

struct Tokens;

/// What a badge says by its ground. Colour never stands alone: a warning has an icon as well.
enum class BadgeKind { Neutral, Accent, AccentSolid, Positive, Warning, Negative, Count };

/// Text and icon of a badge, also for delegates.
struct BadgeLook {
    BadgeKind kind = BadgeKind::Neutral;
    QString text {};
    QString icon {}; ///< Empty: none.
    bool isSmall = false; ///< 20 instead of 22 high.
    bool isOnItsOwnGround = false; ///< What it stands on has its colour already.

    QSize size() const;
    /// Draws it at the left of the place, in the middle of its height.
    void paint(QPainter& painter, const QRect& place, const Tokens& tokens, qreal ratio) const;
};

class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(BadgeKind kind = BadgeKind::Neutral, const QString& text = {},
                   const QString& icon = {}, QWidget* parent = nullptr);

    void set(BadgeKind kind, const QString& text, const QString& icon = {});
    QString text() const { return m_look.text; }
    QSize sizeHint() const override { return m_look.size(); }
    QSize minimumSizeHint() const override { return m_look.size(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
};

} // namespace jangbu::ui
