#include "ui/widgets/qrcodeview.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace jangbu::ui {

namespace {

/// Modules of white around the code, as the standard wants it.
constexpr int quietModules = 4;

} // namespace

QImage qrModules(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool isDark = (code->data[y * code->width + x] & 1) != 0;
            image.setPixelColor(x, y, isDark ? Qt::black : Qt::white);
        }
    }
    return image;
}

QrCodeView::QrCodeView(int side, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void QrCodeView::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QImage() : qrModules(text);
    setAccessibleName(tr("Code for %1").arg(text));
    update();
}

void QrCodeView::paintEvent(QPaintEvent*)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 8, 8);
    const int modules = m_modules.width() + 2 * quietModules;
    const qreal quiet = width() * qreal(quietModules) / modules;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(QRectF(rect()).adjusted(quiet, quiet, -quiet, -quiet), m_modules);
}

} // namespace jangbu::ui
