#pragma once

#include <QStringList>
#include <QWidget>

namespace jangbu::ui {

/// Two to four short choices side by side, one of them chosen; arrow keys move the choice. A
/// further text behind a choice, such as a count, is muted.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QStringList& choices, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int index);
    void setChoices(const QStringList& choices);
    void setCountText(int index, const QString& text);
    /// 30 high instead of 36.
    void setSmall();
    /// All choices as wide as the widest, over the whole width there is.
    void setStretched();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The owner chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect rectOf(int index) const;
    int widthOf(int index) const;
    void choose(int index);
    void describe();

    QStringList m_choices;
    QStringList m_counts;
    int m_current = 0;
    int m_height = 36;
    bool m_isStretched = false;
};

} // namespace jangbu::ui
