#include "core/report/paper/tablecards.h"

#include "core/report/paper/typesetter.h"

#include <QPainter>
#include <QPen>
#include <qrencode.h>

#include <memory>
#include <vector>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// In 1/96 inch: a card is 100 × 70 mm.
constexpr qreal pageWidth = 793.7;
constexpr qreal pageHeight = 1122.5;
constexpr int columns = 2;
constexpr int rows = 4;
constexpr int cardsPerPage = columns * rows;
constexpr qreal cardWidth = 378;
constexpr qreal cardHeight = 264.5;
constexpr qreal codeSide = 176;
constexpr qreal cardPadding = 20;
/// What readers of such codes ask for around them, in modules.
constexpr int quietModules = 4;

constexpr PaperStyle tableStyle { 30, true };
constexpr PaperStyle storeStyle { 14, true };
constexpr PaperStyle hintStyle { 12 };
constexpr PaperStyle addressStyle { 8.5 };

using Code = std::shared_ptr<const QRcode>;

Code codeOf(const QString& address)
{
    QRcode* code = QRcode_encodeString8bit(address.toUtf8().constData(), 0, QR_ECLEVEL_M);
    return Code(code, [](const QRcode* made) { QRcode_free(const_cast<QRcode*>(made)); });
}

/// Draws the cards of one sheet of paper after the other.
class CardPainter final {
public:
    CardPainter(QList<TableCard> cards, std::vector<Code> codes, Language language)
        : m_cards(std::move(cards))
        , m_codes(std::move(codes))
        , m_language(language)
    {
    }

    void paint(QPainter& painter, int page) const
    {
        const qreal left = (pageWidth - columns * cardWidth) / 2;
        const qreal top = (pageHeight - rows * cardHeight) / 2;
        for (int place = 0; place < cardsPerPage; ++place) {
            const qsizetype card = qsizetype(page) * cardsPerPage + place;
            if (card >= m_cards.size())
                return;
            const QRectF frame(left + place % columns * cardWidth,
                               top + place / columns * cardHeight, cardWidth, cardHeight);
            drawCard(painter, frame, card);
        }
    }

private:
    void drawCard(QPainter& painter, const QRectF& frame, qsizetype number) const
    {
        painter.setPen(QPen(QColor::fromRgb(ink::frame), 0.75, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        const QRectF code(frame.left() + cardPadding, frame.center().y() - codeSide / 2, codeSide,
                          codeSide);
        drawCode(painter, code, *m_codes.at(static_cast<size_t>(number)));
        const TableCard& card = m_cards.at(number);
        const qreal x = code.right() + cardPadding;
        const qreal width = frame.right() - cardPadding / 2 - x;
        qreal y = code.top() + 16;
        const auto write = [&](const QString& text, PaperStyle style, QRgb colour, int lines) {
            for (const QString& line : m_typesetter.wrapped(text, style, width, lines)) {
                painter.setPen(QColor::fromRgb(colour));
                painter.setFont(m_typesetter.font(style));
                painter.drawText(QPointF(x, y + m_typesetter.baseline(style)), line);
                y += Typesetter::lineHeight(style);
            }
        };
        write(card.storeName, storeStyle, ink::muted, 1);
        y += 8;
        write(card.tableName, tableStyle, ink::text, 2);
        y += 8;
        const bool korean = m_language == Language::Korean;
        write(korean ? u"휴대폰 카메라로 비추면 바로 주문할 수 있어요."_s
                     : u"Point your phone's camera here to order."_s,
              hintStyle, ink::text, 3);
        y += 6;
        write(card.address.section(u'#', 0, 0), addressStyle, ink::muted, 2);
    }

    static void drawCode(QPainter& painter, const QRectF& place, const QRcode& code)
    {
        const qreal module = place.width() / (code.width + 2 * quietModules);
        const QPointF first = place.topLeft() + QPointF(module, module) * quietModules;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        for (int row = 0; row < code.width; ++row) {
            // Modules side by side as one bar, so that no reader sees a seam between them.
            for (int from = 0; from < code.width;) {
                int to = from;
                while (to < code.width && (code.data[row * code.width + to] & 1) != 0)
                    ++to;
                if (to > from)
                    painter.drawRect(QRectF(first + QPointF(from, row) * module,
                                            QSizeF(module * (to - from), module)));
                from = to + 1;
            }
        }
    }

    QList<TableCard> m_cards;
    std::vector<Code> m_codes;
    Language m_language;
    Typesetter m_typesetter;
};

} // namespace

Result<PaperPages> tableCardPages(const QList<TableCard>& cards, Language language)
{
    if (!Typesetter::hasFont())
        return Error { ErrorCode::FontMissing, { Typesetter::fontFamily() } };
    std::vector<Code> codes;
    for (const TableCard& card : cards) {
        codes.push_back(codeOf(card.address));
        if (!codes.back()) {
            return Error { ErrorCode::ValueInvalid,
                           { u"address"_s, card.address, u"http://192.168.0.10:8477"_s } };
        }
    }
    const auto painter = std::make_shared<CardPainter>(cards, std::move(codes), language);
    const int pages = static_cast<int>((cards.size() + cardsPerPage - 1) / cardsPerPage);
    return PaperPages { .title = language == Language::Korean ? u"테이블 카드"_s : u"Table cards"_s,
                        .count = pages,
                        .paint
                        = [painter](QPainter& onto, int page) { painter->paint(onto, page); } };
}

} // namespace jangbu
