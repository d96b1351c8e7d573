#pragma once

#include "ui/settlement/shownstatement.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class Button;
class Formats;

/// What is to be looked at before closing, and the acts: settle and close.
class StatementFoot final : public QWidget {
    Q_OBJECT

public:
    explicit StatementFoot(const Formats& formats, QWidget* parent = nullptr);

    void show(const ShownStatement& shown, const Store& store);
    Button* settleButton() { return m_settle; }
    Button* closeButton() { return m_close; }

signals:
    void settleWanted();
    void closeWanted();
    void ratesWanted();
    void openTradesWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Check {
        QLabel* icon;
        QLabel* text;
        bool isGood = true;
    };
    Check makeCheck(class QLayout* layout);
    void say(Check& check, const QString& text, bool isGood);
    void dress(const Check& check);
    void hide(const Check& check);
    QString closedWords(const ShownStatement& shown, const Store& store) const;

    const Formats& m_formats;
    Check m_first;
    Check m_second;
    Button* m_trades;
    Button* m_rates;
    Button* m_settle;
    Button* m_close;
};

} // namespace jangbu::ui
