#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Qt draws `currentColor` black, so the colour is written into the drawing.
QByteArray tinted(const QString& name, const QColor& color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("there is no icon %s", qPrintable(name));
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    drawing.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return drawing;
}

/// Draws at whatever size and ratio is asked for.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, QColor normal, QColor disabled)
        : m_name(std::move(name))
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_normal, m_disabled); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, size, colorFor(mode), ratio);
        const QPoint corner(rect.x() + (rect.width() - size) / 2,
                            rect.y() + (rect.height() - size) / 2);
        painter->drawPixmap(corner, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colorFor(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int logical = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, logical, colorFor(mode), scale);
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled && m_disabled.isValid() ? m_disabled : m_normal;
    }

    QString m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal pixelRatio)
{
    const QString key = u"jangbu-icon/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(qRound(pixelRatio * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(tinted(name, color)).render(&painter, QRectF(pixmap.rect()));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconOf(const QString& name, const QColor& color, const QColor& disabledColor)
{
    return QIcon(new LineIconEngine(name, color, disabledColor));
}

} // namespace jangbu::ui
