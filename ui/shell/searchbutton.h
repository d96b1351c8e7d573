#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// Looks like a field to search in, and opens the command palette.
class SearchButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget* parent = nullptr);

    void setNarrow(bool isNarrow);
    QSize sizeHint() const override { return { 188, 36 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isNarrow = false;
};

} // namespace jangbu::ui
