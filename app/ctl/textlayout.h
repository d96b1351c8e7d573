#pragma once

#include "app/ctl/phrase.h"
#include "core/money/currency.h"

#include <QList>
#include <QStringList>

namespace jangbu {

/// How many columns of a terminal the text takes: two for Hangul and other wide characters.
qsizetype displayWidth(QStringView text);

/// The text without characters that would move the cursor of a terminal.
QString printable(const QString& text);

/// Commas between the thousands of a number's whole part.
QString groupedDigits(const QString& number);

/// An amount for people: `12,000 KRW`, `12,000원`, `-4.50 USD`.
QString amountText(Money amount, const Currency& currency, Language language);
QString countText(qint64 count);

/// A table whose columns line up.
class TextTable final {
public:
    enum class Align { Left, Right };
    struct Column {
        Phrase title;
        Align align = Align::Left;
    };

    TextTable(QList<Column> columns, Language language);

    void addRow(const QStringList& cells);
    bool isEmpty() const { return m_rows.size() <= 1; }
    QString text() const;
    /// Without the titles.
    QString rowsText() const;

private:
    QString textFrom(qsizetype firstRow) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows; ///< The first is the titles.
};

} // namespace jangbu
