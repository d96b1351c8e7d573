#include "ui/data/stepbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int discSize = 22;
constexpr int besideDisc = 8;
constexpr int lineLength = 24;
constexpr int aroundLine = 8;

QFont stepFont(bool isCurrent)
{
    return fontOf(isCurrent ? TextStyle::BodyBold : TextStyle::Body);
}

} // namespace

StepBar::StepBar(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFixedHeight(32);
    describe();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    describe();
    updateGeometry();
    update();
}

void StepBar::describe()
{
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(m_current + 1)
                          .arg(m_steps.size())
                          .arg(m_steps.value(m_current)));
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        // As wide as in bold, so that nothing moves from step to step.
        width += discSize + besideDisc
            + QFontMetrics(stepFont(true)).horizontalAdvance(m_steps.at(step));
    }
    return { width + int(m_steps.size() - 1) * (lineLength + 2 * aroundLine), height() };
}

void StepBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        const QRectF disc(left + 0.5, (height() - discSize) / 2 + 0.5, discSize - 1, discSize - 1);
        painter.setPen(isDone || isCurrent ? QPen(Qt::NoPen) : QPen(tokens.borderStrong));
        painter.setBrush(isDone          ? QBrush(tokens.positiveSoft)
                             : isCurrent ? QBrush(tokens.accent)
                                         : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc);
        if (isDone) {
            const QPixmap check = iconPixmap(u"check"_s, 14, tokens.positive, devicePixelRatioF());
            painter.drawPixmap(QPoint(left + 4, (height() - 14) / 2), check);
        } else {
            painter.setPen(isCurrent ? tokens.accentOn : tokens.muted);
            painter.setFont(fontOf(isCurrent ? TextStyle::CaptionBold : TextStyle::Caption));
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        left += discSize + besideDisc;
        painter.setPen(isCurrent ? tokens.text : tokens.muted);
        painter.setFont(stepFont(isCurrent));
        const int width = QFontMetrics(stepFont(true)).horizontalAdvance(m_steps.at(step));
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter, m_steps.at(step));
        left += width + aroundLine;
        if (step + 1 < m_steps.size()) {
            painter.setPen(tokens.borderStrong);
            painter.drawLine(left, height() / 2, left + lineLength, height() / 2);
        }
        left += lineLength + aroundLine;
    }
}

} // namespace jangbu::ui
