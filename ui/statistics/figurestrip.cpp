#include "ui/statistics/figurestrip.h"

#include "ui/widgets/card.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PeriodFigure::PeriodFigure(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(label, TextStyle::Caption, Tone::Muted, this))
    , m_before(makeLabel({}, TextStyle::Total, Tone::Normal, this))
    , m_number(makeLabel({}, TextStyle::Total, Tone::Normal, this))
    , m_unit(makeLabel({}, TextStyle::Body, Tone::Muted, this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_unit->setFont(fontOfPixels(16));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_before, 0, Qt::AlignBottom);
    row->addWidget(m_number, 0, Qt::AlignBottom);
    row->addSpacing(2);
    row->addWidget(m_unit, 0, Qt::AlignBottom);
    for (int at = 0; at < mostAgainst; ++at) {
        m_changes[at] = makeLabel({}, TextStyle::CaptionBold, Tone::Muted, this);
        m_words[at] = new ElidedLabel({}, TextStyle::Caption, Tone::Muted, this);
        row->addSpacing(at == 0 ? 14 : 12);
        row->addWidget(m_changes[at], 0, Qt::AlignBottom);
        row->addSpacing(4);
        row->addWidget(m_words[at], 0, Qt::AlignBottom);
    }
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 11, 16, 12);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    layout->addLayout(row);
}

void PeriodFigure::showNumber(const AmountWords& number)
{
    m_before->setText(number.before);
    m_before->setVisible(!number.before.isEmpty());
    m_number->setText(number.digits);
    m_unit->setText(number.unit);
    m_unit->setVisible(!number.unit.isEmpty());
    for (int at = 0; at < mostAgainst; ++at) {
        m_changes[at]->hide();
        m_words[at]->hide();
    }
}

void PeriodFigure::showBeside(int at, const Against& against)
{
    showChange(m_changes[at], against.change);
    m_changes[at]->setToolTip(against.tip);
    m_changes[at]->show();
    static_cast<ElidedLabel*>(m_words[at])->setFullText(against.words);
    m_words[at]->show();
}

void PeriodFigure::show(const AmountWords& number, const QList<Against>& against)
{
    showNumber(number);
    for (int at = 0; at < std::min<int>(mostAgainst, static_cast<int>(against.size())); ++at)
        showBeside(at, against.at(at));
    setAccessibleName(text());
}

void PeriodFigure::show(const AmountWords& number, const QString& note)
{
    showNumber(number);
    static_cast<ElidedLabel*>(m_words[0])->setFullText(note);
    m_words[0]->show();
    setAccessibleName(text());
}

QString PeriodFigure::text() const
{
    QStringList words { m_label->text() + u':',
                        m_before->text() + m_number->text() + m_unit->text() };
    for (int at = 0; at < mostAgainst; ++at) {
        if (!m_changes[at]->isHidden())
            words.append(m_changes[at]->text());
        if (!m_words[at]->isHidden())
            words.append(static_cast<ElidedLabel*>(m_words[at])->fullText());
    }
    return words.join(u' ').simplified();
}

void PeriodFigure::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    emit opened();
}

void PeriodFigure::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        emit opened();
    else
        QWidget::keyPressEvent(event);
}

FigureStrip::FigureStrip(QWidget* parent)
    : QFrame(parent)
    , m_sales(new PeriodFigure(tr("Sales"), this))
    , m_pieces(new PeriodFigure(tr("Items sold"), this))
    , m_refunds(new PeriodFigure(tr("Refunds"), this))
{
    m_sales->setObjectName(u"salesFigure"_s);
    m_pieces->setObjectName(u"piecesFigure"_s);
    m_refunds->setObjectName(u"refundsFigure"_s);
    setStyleProperty(this, "role", u"card"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_sales, 16);
    layout->addWidget(makeColumnRule(this));
    layout->addWidget(m_pieces, 10);
    layout->addWidget(makeColumnRule(this));
    layout->addWidget(m_refunds, 10);
}

} // namespace jangbu::ui
