#pragma once

#include <QImage>
#include <QWidget>

namespace jangbu::ui {

/// A square code that a phone reads, dark on white in both themes; beside it the same in words.
class QrCodeView final : public QWidget {
    Q_OBJECT

public:
    explicit QrCodeView(int side, QWidget* parent = nullptr);

    /// Empty: nothing is drawn.
    void setText(const QString& text);
    const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QImage m_modules; ///< One pixel for each.
};

/// The modules of a code, one pixel each; null where the text is too long for one.
QImage qrModules(const QString& text);

} // namespace jangbu::ui
