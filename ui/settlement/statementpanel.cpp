#include "ui/settlement/statementpanel.h"

#include "ui/charts/waterfallview.h"
#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"
#include "ui/settlement/statementfoot.h"
#include "ui/settlement/statementlines.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelPadding = 20;
constexpr Money smallGross = Money::ofMinor(10'000'000);

} // namespace

StatementPanel::StatementPanel(const Formats& formats, QWidget* parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_title(makeLabel({}, TextStyle::Section, Tone::Normal, this))
    , m_badge(new Badge(BadgeKind::Neutral, {}, {}, this))
    , m_note(makeLabel({}, TextStyle::Caption, Tone::Muted, this))
    , m_chart(new WaterfallView(this))
    , m_foot(new StatementFoot(formats, this))
{
    setObjectName(u"statementPanel"_s);
    setStyleProperty(this, "role", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 12, 1, 1);
    layout->setSpacing(0);
    buildHead(layout);
    buildLines(layout);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_foot);
    connect(m_foot, &StatementFoot::settleWanted, this, &StatementPanel::settleWanted);
    connect(m_foot, &StatementFoot::closeWanted, this, &StatementPanel::closeWanted);
    connect(m_foot, &StatementFoot::ratesWanted, this, &StatementPanel::ratesWanted);
    connect(m_foot, &StatementFoot::openTradesWanted, this, &StatementPanel::openTradesWanted);
    connect(m_chart, &WaterfallView::pointActivated, this, [this](int point) {
        const auto question = StatementLines::questionOf(m_shown->statement, point);
        if (question)
            emit asked(*question, m_chart->numbers().rows.at(point).label);
    });
}

void StatementPanel::buildHead(QVBoxLayout* layout)
{
    m_title->setObjectName(u"statementTitle"_s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(panelPadding, 0, panelPadding, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto* print = Button::ofIcon(u"printer"_s, tr("Print preview"), ButtonRole::IconGhost, this);
    print->setObjectName(u"printButton"_s);
    print->setSize(ButtonSize::Small);
    head->addWidget(print);
    connect(print, &Button::clicked, this, &StatementPanel::printWanted);
    const std::initializer_list<std::pair<ReportFormat, QString>> formats {
        { ReportFormat::Pdf, u"PDF"_s },
        { ReportFormat::Xlsx, u"XLSX"_s },
        { ReportFormat::Csv, u"CSV"_s }
    };
    for (const auto& [format, name] : formats) {
        auto* save = new Button(name, ButtonRole::Secondary, {}, this);
        save->setObjectName(u"save%1Button"_s.arg(name));
        save->setAccessibleName(tr("Save as %1").arg(name));
        save->setToolTip(save->accessibleName());
        save->setSize(ButtonSize::Small);
        head->addWidget(save);
        connect(save, &Button::clicked, this, [this, format = format] { emit saveWanted(format); });
    }
    layout->addLayout(head);
    m_note->setObjectName(u"statementNote"_s);
    m_note->setContentsMargins(panelPadding, 0, panelPadding, 8);
    layout->addWidget(m_note);
}

void StatementPanel::buildLines(QVBoxLayout* layout)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    setStyleProperty(content, "role", u"clear"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(panelPadding, 0, panelPadding, 12);
    column->setSpacing(0);
    m_chart->setObjectName(u"statementChart"_s);
    m_chart->setName(tr("From gross sales to operating profit"));
    m_chart->setEmptyText(tr("Nothing was sold"));
    m_chart->setFormats({});
    m_chart->setMinimumHeight(190);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_chart);
    column->addSpacing(6);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addStretch(1);
    area->setWidget(content);
    layout->addWidget(area, 1);
    m_content = area;
}

void StatementPanel::showWithheld(const Withheld& withheld)
{
    m_shown.reset();
    m_title->setText(withheld.title);
    m_note->clear();
    m_badge->hide();
    delete m_withheld;
    auto* empty
        = new EmptyState(u"eye-off"_s, tr("Not shown to you"),
                         tr("Fees and profit are for those whose role may see them."), this);
    empty->setObjectName(u"withheldStatement"_s);
    const auto offer = [&](const QString& name, const QString& text, bool isPrimary, auto signal) {
        Button* button = empty->addAction(text, isPrimary);
        button->setObjectName(name);
        connect(button, &Button::clicked, this, signal);
    };
    if (withheld.mayBeApproved)
        offer(u"approveStatementButton"_s, tr("See it with approval"), false,
              &StatementPanel::approvalWanted);
    if (withheld.maySettle)
        offer(u"settleWithheldButton"_s, tr("Settle"), false, &StatementPanel::settleWanted);
    if (withheld.mayClose)
        offer(u"closeWithheldButton"_s, tr("Close"), true, &StatementPanel::closeWanted);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, empty, 1);
    m_withheld = empty;
    setWithheld(true);
}

void StatementPanel::setWithheld(bool isWithheld)
{
    m_content->setVisible(!isWithheld);
    m_foot->setVisible(!isWithheld);
    for (const QString& name :
         { u"printButton"_s, u"savePDFButton"_s, u"saveXLSXButton"_s, u"saveCSVButton"_s })
        findChild<QWidget*>(name)->setVisible(!isWithheld);
    if (!isWithheld) {
        delete m_withheld;
        m_withheld = nullptr;
    }
}

void StatementPanel::show(const ShownStatement& shown, const Store& store, BusinessDate today)
{
    m_shown = shown;
    setWithheld(false);
    showHead(today);
    const StatementLines lines(*m_shown, store.currency, m_formats);
    m_chart->setFormats(chartFormats(store.currency));
    m_chart->setWaterfall(lines.waterfall(), { tr("Step"), tr("Amount") });
    showLines(store.currency);
    m_foot->show(*m_shown, store);
}

/// Small amounts in full: shortened, the marks of an axis that is cut would all be the same.
ChartFormats StatementPanel::chartFormats(const Currency& currency) const
{
    ChartFormats formats = ChartFormats::amounts(m_formats, currency);
    if (m_shown->statement.gross < smallGross) {
        formats.shortText = [this, currency](qint64 amount) {
            return m_formats.digits(Money::ofMinor(amount), currency);
        };
    }
    return formats;
}

void StatementPanel::showHead(BusinessDate today)
{
    const Statement& statement = m_shown->statement;
    m_title->setText(SettlementWords::windowOf(statement.term, statement.window, m_formats, today));
    const BadgeLook badge = SettlementWords::badgeOf(m_shown->summary, false);
    m_badge->set(badge.kind, badge.text, badge.icon);
    m_badge->setVisible(!badge.text.isEmpty());
    const ReceiptCounts& receipts = m_shown->details.receipts;
    const QString days = tr("%n day(s)", nullptr, static_cast<int>(statement.window.dayCount()));
    const QString trades
        = tr("%1 trades", "how many were paid").arg(m_formats.count(receipts.trades));
    QString gaps = tr("no receipt numbers");
    if (receipts.missing > 0)
        gaps = tr("%n receipt(s) missing", nullptr, static_cast<int>(receipts.missing));
    else if (receipts.numbered > 0)
        gaps = tr("no receipt missing");
    m_note->setText(tr("%1 · %2 · %3", "days, trades, receipts").arg(days, trades, gaps));
    setAccessibleName(tr("Statement %1, %2").arg(m_title->text(), badge.text));
}

StatementRow* StatementPanel::addRow(const StatementRow::Content& content)
{
    auto* row = new StatementRow(content, this);
    m_lines->addWidget(row);
    connect(row, &StatementRow::asked, this, [this, row](const NumberQuestion& question) {
        emit asked(question, row->content().name);
    });
    return row;
}

void StatementPanel::addRows(const QList<StatementRow::Content>& contents)
{
    for (const StatementRow::Content& content : contents)
        addRow(content);
}

void StatementPanel::addCategories(const StatementLines& lines)
{
    const auto& categories = m_shown->statement.categories;
    if (categories.isEmpty())
        return;
    m_lines->addWidget(makeRule(this));
    m_lines->addSpacing(12);
    m_lines->addWidget(makeLabel(tr("By category and product"), TextStyle::CardTitle));
    m_lines->addSpacing(4);
    for (const StatementCategory& category : categories) {
        const bool isOpen = m_openCategories.contains(category.name);
        StatementRow* head = addRow(lines.category(category));
        head->setObjectName(u"categoryRow"_s);
        head->setFoldable(isOpen);
        QList<StatementRow*> rows;
        for (const StatementRow::Content& content : lines.products(category)) {
            rows.append(addRow(content));
            rows.last()->setVisible(isOpen);
        }
        connect(head, &StatementRow::folded, this, [this, rows, name = category.name](bool open) {
            for (StatementRow* row : rows)
                row->setVisible(open);
            if (open)
                m_openCategories.insert(name);
            else
                m_openCategories.remove(name);
        });
    }
}

void StatementPanel::showLines(const Currency& currency)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const StatementLines lines(*m_shown, currency, m_formats);
    m_lines->addWidget(makeRule(this));
    m_lines->addSpacing(6);
    addRows(lines.revenue());
    m_lines->addWidget(makeRule(this));
    addRows(lines.fees());
    m_lines->addWidget(makeRule(this));
    addRows(lines.results());
    const auto closing = lines.closing();
    if (!closing.isEmpty()) {
        m_lines->addWidget(makeRule(this));
        addRows(closing);
    }
    addCategories(lines);
}

} // namespace jangbu::ui
