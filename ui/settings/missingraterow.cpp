#include "ui/settings/missingraterow.h"

#include "ui/formats.h"
#include "ui/settings/datefield.h"
#include "ui/settings/ratefield.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 36;
constexpr int iconSize = 16;

} // namespace

MissingRateRow::MissingRateRow(const CompanyRates& rates, const Currency& currency,
                               const Formats& formats, QWidget* parent)
    : QFrame(parent)
    , m_company(rates.company)
    , m_credit(new RateField({}, this))
    , m_debit(new RateField({}, this))
    , m_from(new DateField({}, formats, this))
    , m_save(new Button(tr("Save"), ButtonRole::Primary, {}, this))
{
    m_warning = tr("No rate: %n payment(s), %1, were counted with 0%", nullptr,
                   static_cast<int>(rates.unratedParts))
                    .arg(formats.amount(rates.unratedAmount, currency));
    setObjectName(u"missingRateRow"_s);
    m_credit->setObjectName(u"missingCreditField"_s);
    m_credit->edit()->setPlaceholderText(u"0.00"_s);
    m_credit->edit()->setAccessibleName(tr("Credit rate of %1").arg(m_company));
    m_debit->setObjectName(u"missingDebitField"_s);
    m_debit->edit()->setPlaceholderText(u"0.00"_s);
    m_debit->edit()->setAccessibleName(tr("Debit rate of %1").arg(m_company));
    m_from->setObjectName(u"missingFromField"_s);
    m_from->edit()->setAccessibleName(tr("From when"));
    if (rates.firstUnrated)
        m_from->setValue(*rates.firstUnrated);
    m_save->setObjectName(u"missingSaveButton"_s);
    m_save->setSize(ButtonSize::Small);
    m_save->setEnabled(false);
    setAccessibleName(m_company);
    setAccessibleDescription(m_warning);
    connect(m_credit, &RateField::valueChanged, this, &MissingRateRow::checkEntry);
    connect(m_debit, &RateField::valueChanged, this, &MissingRateRow::checkEntry);
    connect(m_from, &DateField::valueChanged, this, &MissingRateRow::checkEntry);
    connect(m_save, &Button::clicked, this, &MissingRateRow::save);
    connect(m_credit->edit(), &QLineEdit::returnPressed, m_save, &Button::click);
    connect(m_debit->edit(), &QLineEdit::returnPressed, m_save, &Button::click);
}

void MissingRateRow::alignTo(const QList<int>& columnEdges)
{
    m_edges = columnEdges;
    const int top = (height() - fieldHeight) / 2;
    const auto place = [&](QWidget* field, int column, int room) {
        const int left = m_edges.at(column);
        const int fieldWidth = qMin(room, m_edges.at(column + 1) - left - 10);
        field->setGeometry(left + (column < 3 ? m_edges.at(column + 1) - left - fieldWidth : 10),
                           top, fieldWidth, fieldHeight);
    };
    place(m_credit, 1, 88);
    place(m_debit, 2, 88);
    place(m_from, 3, 144);
    const QSize button = m_save->sizeHint();
    m_save->setGeometry(width() - button.width() - 16, (height() - button.height()) / 2,
                        button.width(), button.height());
    update();
}

QList<CardRate> MissingRateRow::entered() const
{
    const auto from = m_from->value();
    const auto credit = m_credit->value();
    const auto debit = m_debit->value();
    const bool isDebitWrong = !m_debit->text().isEmpty() && !debit;
    const bool isCreditWrong = !m_credit->text().isEmpty() && !credit;
    if (!from || isDebitWrong || isCreditWrong)
        return {};
    QList<CardRate> rates;
    if (credit)
        rates.append({ std::nullopt, m_company, CardKind::Credit, *from, *credit });
    if (debit)
        rates.append({ std::nullopt, m_company, CardKind::Debit, *from, *debit });
    return rates;
}

void MissingRateRow::checkEntry()
{
    m_save->setEnabled(!entered().isEmpty());
    // There is no room for a sentence below a field of a row.
    for (Field* field : { static_cast<Field*>(m_credit), static_cast<Field*>(m_debit),
                          static_cast<Field*>(m_from) }) {
        const QString error = field->errorText();
        field->edit()->setToolTip(error);
    }
}

void MissingRateRow::save()
{
    const QList<CardRate> rates = entered();
    if (!rates.isEmpty())
        emit saveWanted(rates);
}

void MissingRateRow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.warningSoft);
    painter.setPen(tokens.text);
    painter.setFont(fontOf(TextStyle::BodyBold));
    if (m_edges.size() < 6)
        return;
    const QRect name(16, 0, m_edges.at(1) - 26, height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_company, Qt::ElideRight, name.width()));
    const int left = m_edges.at(4) + 10;
    painter.drawPixmap(
        QPoint(left, (height() - iconSize) / 2),
        iconPixmap(u"triangle-alert"_s, iconSize, tokens.warning, devicePixelRatioF()));
    painter.setPen(tokens.warning);
    painter.setFont(fontOf(TextStyle::Caption));
    const QRect words(left + iconSize + 8, 0, m_save->x() - left - iconSize - 20, height());
    painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                     m_warning);
}

} // namespace jangbu::ui
