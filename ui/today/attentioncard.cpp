#include "ui/today/attentioncard.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int squareSize = 32;
constexpr int iconSize = 18;

/// An icon in a soft square, in the colour of what it speaks of.
class SoftIcon final : public QWidget {
public:
    SoftIcon(AttentionItem::Kind kind, QWidget* parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        setFixedSize(squareSize, squareSize);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = tokensOf(this);
        const bool isWarning = m_kind != AttentionItem::Kind::Settlement;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isWarning ? tokens.warningSoft : tokens.accentSoft);
        painter.drawRoundedRect(rect(), 8, 8);
        const int inset = (squareSize - iconSize) / 2;
        painter.drawPixmap(inset, inset,
                           iconPixmap(iconName(), iconSize,
                                      isWarning ? tokens.warning : tokens.accentText,
                                      devicePixelRatioF()));
    }

private:
    QString iconName() const
    {
        switch (m_kind) {
        case AttentionItem::Kind::Settlement:
            return u"file-check"_s;
        case AttentionItem::Kind::Job:
            return u"triangle-alert"_s;
        case AttentionItem::Kind::Rate:
            return u"percent"_s;
        case AttentionItem::Kind::Stock:
            break;
        }
        return u"box"_s;
    }

    AttentionItem::Kind m_kind;
};

} // namespace

AttentionCard::AttentionCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Needs attention"), this))
    , m_count(new Badge(BadgeKind::Neutral, {}, {}, m_card))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"attentionCard"_s);
    m_card->setFlush();
    m_card->head()->insertWidget(1, m_count);
    m_card->head()->setContentsMargins(16, 14, 16, 12);
    auto* content = new QWidget(m_card);
    setStyleProperty(content, "role", u"clear"_s);
    content->setLayout(m_place);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(0);
    auto* scroll = new QScrollArea(m_card);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_card->body()->addWidget(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void AttentionCard::show(const QList<AttentionItem>& items)
{
    m_count->setVisible(!items.isEmpty());
    m_count->set(BadgeKind::Neutral, QString::number(items.size()));
    delete m_rows;
    m_rows = new QWidget;
    setStyleProperty(m_rows, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype at = 0; at < items.size(); ++at) {
        layout->addWidget(makeRule(m_rows));
        layout->addWidget(makeRow(items.at(at), at == 0));
    }
    if (items.isEmpty())
        layout->addWidget(makeNothing(), 1);
    else
        layout->addStretch(1);
    m_place->addWidget(m_rows);
}

QWidget* AttentionCard::makeRow(const AttentionItem& item, bool isFirst)
{
    auto* row = new QWidget(m_rows);
    row->setAccessibleName(item.title + u". "_s + item.note);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(12);
    layout->addWidget(new SoftIcon(item.kind, row));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(item.title, TextStyle::SmallBold, Tone::Normal, row));
    words->addWidget(new ElidedLabel(item.note, TextStyle::Caption, Tone::Muted, row));
    layout->addLayout(words, 1);
    const bool isPrimary = isFirst && item.kind == AttentionItem::Kind::Settlement;
    auto* act
        = new Button(item.action, isPrimary ? ButtonRole::Primary : ButtonRole::Secondary, {}, row);
    act->setObjectName(u"attentionButton"_s);
    act->setAccessibleName(item.action + u": "_s + item.title);
    act->setSize(ButtonSize::Small);
    connect(act, &Button::clicked, this, [this, item] { emit chosen(item); });
    layout->addWidget(act);
    return row;
}

QWidget* AttentionCard::makeNothing()
{
    auto* nothing = new QWidget(m_rows);
    auto* layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(16, 16, 16, 24);
    auto* text
        = makeParagraph(tr("Nothing waits for you."), TextStyle::Small, Tone::Muted, nothing);
    text->setAlignment(Qt::AlignCenter);
    layout->addWidget(text, 1);
    return nothing;
}

} // namespace jangbu::ui
