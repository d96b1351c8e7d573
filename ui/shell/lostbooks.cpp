#include "ui/shell/lostbooks.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

LostBooks::LostBooks(QWidget* parent)
    : QFrame(parent)
    , m_text(makeParagraph({}, TextStyle::Body, Tone::Negative, this))
{
    setObjectName(u"lostBooks"_s);
    setStyleProperty(this, "role", u"negative"_s);
    auto* retry = new Button(tr("Try again"), ButtonRole::Secondary, u"rotate-cw"_s, this);
    retry->setObjectName(u"retryButton"_s);
    retry->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(retry);
    connect(retry, &Button::clicked, this, &LostBooks::retryWanted);
    hide();
}

void LostBooks::show(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    QFrame::show();
}

} // namespace jangbu::ui
