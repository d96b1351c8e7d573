#include "ui/practice/practiceband.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PracticeBand::PracticeBand(const Formats& formats, QWidget* parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_text(makeParagraph({}, TextStyle::Body, Tone::Warning, this))
{
    setObjectName(u"practiceBand"_s);
    setStyleProperty(this, "role", u"warning-band"_s);
    auto* end = new Button(tr("End practice"), ButtonRole::Secondary, {}, this);
    end->setObjectName(u"endPracticeButton"_s);
    end->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Practice"), TextStyle::BodyBold, Tone::Warning, this));
    layout->addWidget(m_text, 1);
    layout->addWidget(end);
    connect(end, &Button::clicked, this, &PracticeBand::endWanted);
    show({});
}

void PracticeBand::show(const PracticeLunch::Progress& progress)
{
    QStringList words { tr("None of this is real, and none of it stays.") };
    if (progress.guestsCame > 0) {
        words.append(tr("%n group(s) of guests", nullptr, progress.guestsCame));
        words.append(tr("%n order(s)", nullptr, progress.orders));
        words.append(tr("%n paid", nullptr, progress.paid));
    }
    m_progress = words.join(u" · "_s);
    m_text->setText(m_progress);
    setAccessibleName(m_progress);
}

void PracticeBand::showEnd()
{
    m_text->setText(tr("%1 · The hour is over.").arg(m_progress));
}

} // namespace jangbu::ui
