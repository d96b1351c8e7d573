#pragma once

#include "core/people/person.h"

#include <QAbstractButton>

class QPainter;

namespace jangbu::ui {

struct Tokens;

/// A person as a disc with a letter.
struct AvatarLook {
    QString initial {};
    bool isChosen = false;

    void paint(QPainter& painter, const QRectF& place, const Tokens& tokens) const;
};

/// A person to be chosen: the disc, the name and the role below it. Checkable, one of several.
class AvatarButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit AvatarButton(const Person& person, QWidget* parent = nullptr);

    const Person& person() const { return m_person; }
    /// For small windows: a smaller disc, and no role.
    void setCompact(bool isCompact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int discSide() const;

    Person m_person;
    bool m_isCompact = false;
};

} // namespace jangbu::ui
