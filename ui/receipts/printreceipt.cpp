#include "ui/receipts/printreceipt.h"

#include "core/report/receiptpaper.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct PrintSheet {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PrintSheet)
};

constexpr int margin = 20;
constexpr qreal unitsPerInch = 96;

/// The strip of paper as it would be torn off; white in both themes.
class PaperPicture final : public QWidget {
public:
    explicit PaperPicture(ReceiptPaper paper)
        : m_paper(std::move(paper))
    {
        setFixedSize(ReceiptPaper::width + 2 * margin, m_paper.height() + 2 * margin);
        setObjectName(u"paperPicture"_s);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(QColor(0xd3, 0xcf, 0xc5));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.translate(margin, margin);
        m_paper.draw(painter);
    }

private:
    ReceiptPaper m_paper;
};

void print(QWidget* anchor, const ReceiptPaper& paper)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, anchor->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const qreal scale = printer.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    paper.draw(painter);
}

} // namespace

void printReceipt(QWidget* anchor, const Formats& formats, const Store& store,
                  const LedgerTrade& trade, Instant now)
{
    const ReceiptPaper paper = receiptPaper(store, trade, now, formats.language());
    const bool isPaid = trade.state == TradeState::Paid;
    auto* sheet = new Sheet(
        anchor, isPaid ? PrintSheet::tr("Print the receipt") : PrintSheet::tr("Print the bill"),
        420);
    auto* scroll = new QScrollArea(sheet);
    scroll->setWidget(new PaperPicture(paper));
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setMinimumHeight(qMin(paper.height() + 2 * margin + 4, 480));
    sheet->body()->addWidget(scroll, 1);
    Button* close = sheet->addButton(PrintSheet::tr("Close"));
    Button* go = sheet->addButton(PrintSheet::tr("Print"), ButtonRole::Primary);
    go->setObjectName(u"printButton"_s);
    QObject::connect(close, &Button::clicked, sheet, &Sheet::reject);
    QObject::connect(go, &Button::clicked, sheet, [sheet, paper] {
        print(sheet, paper);
        sheet->accept();
    });
    sheet->open(go);
}

} // namespace jangbu::ui
