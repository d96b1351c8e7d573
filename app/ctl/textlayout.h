#pragma once

#include "app/ctl/phrase.h"
#include "core/money/currency.h"
#include "core/text/digits.h"
#include "core/text/displaytext.h"

#include <QList>
#include <QStringList>

namespace jangbu {

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
