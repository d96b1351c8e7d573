#include "core/report/paper/tablecards.h"

#include "core/report/paper/canvas.h"

#include <qrencode.h>

#include <memory>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// In 1/96 inch: a card is 100 × 70 mm.
constexpr qreal pageWidth = 793.7;
constexpr qreal pageHeight = 1122.5;
constexpr int cardColumns = 2;
constexpr int cardRows = 4;
constexpr int cardsPerPage = cardColumns * cardRows;
constexpr qreal cardWidth = 378;
constexpr qreal cardHeight = 264.5;
constexpr qreal cardPadding = 14;
constexpr qreal codeSide = 190;
/// What readers of such codes ask for around them, in modules.
constexpr int quietModules = 4;
constexpr QRgb black = 0xff000000;

constexpr PaperStyle tableStyle { 30, true };
constexpr PaperStyle storeStyle { 14, true };
constexpr PaperStyle hintStyle { 12 };
constexpr PaperStyle addressStyle { 8.5 };

/// The dark modules of a code as one shape; empty for a text that no code holds.
QPainterPath codeOf(const QString& text, const QRectF& place)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (!code)
        return path;
    const qreal module = place.width() / (code->width + 2 * quietModules);
    const QPointF first = place.topLeft() + QPointF(module, module) * quietModules;
    for (int row = 0; row < code->width; ++row) {
        // Modules side by side as one bar, so that no reader sees a seam between them.
        for (int from = 0; from < code->width;) {
            int to = from;
            while (to < code->width && (code->data[row * code->width + to] & 1) != 0)
                ++to;
            if (to > from)
                path.addRect(QRectF(first + QPointF(from, row) * module,
                                    QSizeF(module * (to - from), module)));
            from = to + 1;
        }
    }
    return path;
}

/// Cards, set on pages.
class CardSheets final {
public:
    explicit CardSheets(Language language)
        : m_language(language)
    {
    }
    Q_DISABLE_COPY_MOVE(CardSheets)

    Done add(const TableCard& card)
    {
        const int page = m_count / cardsPerPage;
        const int place = m_count++ % cardsPerPage;
        m_canvas.ensurePage(page);
        const qreal left = (pageWidth - cardColumns * cardWidth) / 2;
        const qreal top = (pageHeight - cardRows * cardHeight) / 2;
        const QRectF frame(left + place % cardColumns * cardWidth,
                           top + place / cardColumns * cardHeight, cardWidth, cardHeight);
        for (const QLineF& edge : { QLineF(frame.topLeft(), frame.topRight()),
                                    QLineF(frame.bottomLeft(), frame.bottomRight()),
                                    QLineF(frame.topLeft(), frame.bottomLeft()),
                                    QLineF(frame.topRight(), frame.bottomRight()) })
            m_canvas.line(page, edge, ink::frame, 0.75, true);
        const QRectF code(frame.left() + cardPadding, frame.center().y() - codeSide / 2, codeSide,
                          codeSide);
        const QPainterPath shape = codeOf(card.address, code);
        if (shape.isEmpty()) {
            return Error { ErrorCode::ValueInvalid,
                           { u"address"_s, card.address, u"http://192.168.0.10:8477"_s } };
        }
        m_canvas.shape(page, shape, black);
        writeBeside(page, code, frame, card);
        return done;
    }

    int pageCount() const { return m_count == 0 ? 0 : m_canvas.pageCount(); }
    void paint(QPainter& painter, int page) const { m_canvas.paint(painter, page); }

private:
    void writeBeside(int page, const QRectF& code, const QRectF& frame, const TableCard& card)
    {
        const qreal x = code.right();
        const qreal width = frame.right() - cardPadding - x;
        qreal y = code.top() + 30;
        const auto write = [&](const QString& text, PaperStyle style, QRgb colour, int lines) {
            for (const QString& line : m_typesetter.wrapped(text, style, width, lines)) {
                m_canvas.text(page, x, y, line, style, colour);
                y += Typesetter::lineHeight(style);
            }
        };
        const bool korean = m_language == Language::Korean;
        write(card.storeName, storeStyle, ink::muted, 1);
        y += 14;
        write(card.tableName, tableStyle, ink::text, 2);
        write(korean ? u"휴대폰 카메라로 비추면 주문할 수 있어요."_s
                     : u"Point your phone's camera here to order."_s,
              hintStyle, ink::text, 3);
        y += 4;
        write(card.address.section(u'#', 0, 0), addressStyle, ink::muted, 2);
    }

    Language m_language;
    Typesetter m_typesetter;
    Canvas m_canvas { m_typesetter };
    int m_count = 0;
};

} // namespace

Result<PaperPages> tableCardPages(const QList<TableCard>& cards, Language language)
{
    if (!Typesetter::hasFont())
        return Error { ErrorCode::FontMissing, { Typesetter::fontFamily() } };
    const auto sheets = std::make_shared<CardSheets>(language);
    for (const TableCard& card : cards)
        JANGBU_TRY(sheets->add(card));
    return PaperPages { .title = language == Language::Korean ? u"테이블 카드"_s : u"Table cards"_s,
                        .count = sheets->pageCount(),
                        .paint
                        = [sheets](QPainter& painter, int page) { sheets->paint(painter, page); } };
}

} // namespace jangbu
