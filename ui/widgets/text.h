#pragma once

#include "ui/theme/typography.h"

#include <QLabel>
#include <QString>

class QWidget;

namespace jangbu::ui {

/// What a text says by its colour.
enum class Tone { Normal, Muted, Accent, Positive, Negative, Warning, Disabled };

void setTone(QWidget* widget, Tone tone);
/// Sets a dynamic property that the style sheet asks for, and dresses the widget anew.
void setStyleProperty(QWidget* widget, const char* name, const QString& value);

/// A label that belongs to `parent`'s layout; plain text, never rich.
QLabel* makeLabel(const QString& text, TextStyle style = TextStyle::Body, Tone tone = Tone::Normal,
                  QWidget* parent = nullptr);
/// The same over as many lines as it needs.
QLabel* makeParagraph(const QString& text, TextStyle style = TextStyle::Body,
                      Tone tone = Tone::Muted, QWidget* parent = nullptr);

/// A label of one line that ends in … where there is no room, and then tells all in its tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, TextStyle style = TextStyle::Body,
                         Tone tone = Tone::Normal, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    QString fullText() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_text;
};

} // namespace jangbu::ui
