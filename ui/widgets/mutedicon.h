#pragma once

#include <QWidget>

namespace jangbu::ui {

/// A small line drawing beside words, in their muted colour.
class MutedIcon final : public QWidget {
    Q_OBJECT

public:
    MutedIcon(const QString& name, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace jangbu::ui
