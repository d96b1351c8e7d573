#pragma once

#include <QString>
#include <QWidget>

namespace jangbu::ui {

/// An icon on a soft ground, beside what it stands for.
class IconTile final : public QWidget {
    Q_OBJECT

public:
    enum class Ground { Accent, Positive, Warning, Negative };

    explicit IconTile(const QString& iconName, int size = 40, QWidget* parent = nullptr);

    void set(const QString& iconName, Ground ground);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    Ground m_ground = Ground::Accent;
};

} // namespace jangbu::ui
