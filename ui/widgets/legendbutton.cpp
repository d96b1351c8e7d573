#include "ui/widgets/legendbutton.h"

#include "ui/widgets/text.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QPushButton* makeLegendButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFont(fontOf(TextStyle::Small));
    button->setCursor(Qt::PointingHandCursor);
    setStyleProperty(button, "role", u"legend"_s);
    return button;
}

} // namespace jangbu::ui
