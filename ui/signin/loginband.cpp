#include "ui/signin/loginband.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

LoginBand::LoginBand(QWidget* parent)
    : QFrame(parent)
    , m_text(makeParagraph({}, TextStyle::Body, Tone::Warning, this))
{
    setObjectName(u"loginBand"_s);
    setStyleProperty(this, "role", u"warning-band"_s);
    m_text->setObjectName(u"loginBandText"_s);
    auto* signIn = new Button(tr("Sign in again"), ButtonRole::Secondary, {}, this);
    signIn->setObjectName(u"signInAgainButton"_s);
    signIn->setSize(ButtonSize::Small);
    Button* later = Button::ofIcon(u"x"_s, tr("Later"), ButtonRole::IconGhost, this);
    later->setObjectName(u"signInLaterButton"_s);
    later->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(signIn);
    layout->addWidget(later);
    connect(signIn, &Button::clicked, this, &LoginBand::signInWanted);
    connect(later, &Button::clicked, this, &LoginBand::laterWanted);
    hide();
}

void LoginBand::show(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    QFrame::show();
}

} // namespace jangbu::ui
