#include "ui/widgets/field.h"

#include "core/report/reporttext.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QString withoutGrouping(QString text)
{
    text.remove(u',');
    text.remove(u' ');
    text.replace(minusSign, u'-');
    return text;
}

} // namespace

std::optional<qint64> typedCount(const QString& text)
{
    bool isNumber = false;
    const qint64 count = withoutGrouping(text).toLongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

std::optional<Money> typedMoney(const QString& text, const Currency& currency)
{
    const auto amount = currency.parse(withoutGrouping(text).toUtf8());
    return amount ? std::optional(*amount) : std::nullopt;
}

Field::Field(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(label, TextStyle::Small, Tone::Muted, this))
    , m_edit(new QLineEdit(this))
    , m_unit(makeLabel({}, TextStyle::Body, Tone::Muted, m_edit))
    , m_below(makeParagraph({}, TextStyle::Caption, Tone::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    m_label->setVisible(!label.isEmpty());
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->installEventFilter(this);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_below->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
}

void Field::setUnit(const QString& unit)
{
    m_unit->setText(unit);
    m_unit->adjustSize();
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int room = unit.isEmpty() ? 0 : m_unit->width() + 6;
    m_edit->setTextMargins(0, 0, room, 0);
    placeUnit();
}

void Field::setError(const QString& sentence)
{
    m_errorText = sentence;
    setStyleProperty(m_edit, "state", sentence.isEmpty() ? QString() : u"error"_s);
    m_edit->setAccessibleDescription(sentence);
    showBelow();
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void Field::showBelow()
{
    const bool isError = !m_errorText.isEmpty();
    m_below->setText(isError ? m_errorText : m_hint);
    setTone(m_below, isError ? Tone::Negative : Tone::Muted);
    m_below->setVisible(!m_below->text().isEmpty());
}

void Field::placeUnit()
{
    m_unit->move(m_edit->width() - m_unit->width() - 12, (m_edit->height() - m_unit->height()) / 2);
}

void Field::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeUnit();
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        placeUnit();
    return QWidget::eventFilter(watched, event);
}

MoneyField::MoneyField(const QString& label, const Currency& currency, const QString& unit,
                       QWidget* parent)
    : Field(label, parent)
    , m_currency(currency)
{
    setUnit(unit);
    connect(this, &Field::edited, this, [this] {
        check();
        emit valueChanged();
    });
}

void MoneyField::setLimits(Money lowest, Money highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

std::optional<Money> MoneyField::value() const
{
    const auto amount = typedMoney(text(), m_currency);
    return amount && m_lowest <= *amount && *amount <= m_highest ? amount : std::nullopt;
}

void MoneyField::setValue(Money value)
{
    setText(amountDigits(value, m_currency));
    setError({});
}

void MoneyField::check()
{
    if (text().isEmpty() || value())
        setError({});
    else
        setError(tr("An amount from %1 to %2 fits here")
                     .arg(amountDigits(m_lowest, m_currency), amountDigits(m_highest, m_currency)));
}

CountField::CountField(const QString& label, const QString& unit, QWidget* parent)
    : Field(label, parent)
{
    setUnit(unit);
    connect(this, &Field::edited, this, [this] {
        check();
        emit valueChanged();
    });
}

void CountField::setLimits(qint64 lowest, qint64 highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

std::optional<qint64> CountField::value() const
{
    const auto count = typedCount(text());
    return count && m_lowest <= *count && *count <= m_highest ? count : std::nullopt;
}

void CountField::setValue(qint64 value)
{
    setText(countDigits(value));
    setError({});
}

void CountField::check()
{
    if (text().isEmpty() || value())
        setError({});
    else
        setError(tr("A number from %1 to %2 fits here")
                     .arg(countDigits(m_lowest), countDigits(m_highest)));
}

} // namespace jangbu::ui
