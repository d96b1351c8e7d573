#include "core/report/paper/pdfpages.h"

#include "core/report/savereport.h"

#include <QPainter>
#include <QPdfWriter>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 384;

/// Counts what the pages could not be written to, because the writer of pages does not say.
class CheckedDevice final : public QIODevice {
public:
    explicit CheckedDevice(QIODevice& device)
        : m_device(device)
    {
    }
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 written = m_device.write(data, size);
        m_hasFailed = m_hasFailed || written != size;
        return written;
    }

private:
    QIODevice& m_device;
    bool m_hasFailed = false;
};

} // namespace

Done writePdfPages(const PaperPages& pages, QIODevice& device)
{
    CheckedDevice checked(device);
    checked.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    {
        QPdfWriter writer(&checked);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({}, QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setTitle(pages.title);
        writer.setCreator(u"Jangbu %1"_s.arg(QStringLiteral(JANGBU_VERSION)));
        QPainter painter(&writer);
        constexpr qreal scale = qreal(dotsPerInch) / PaperPages::unitsPerInch;
        for (int page = 0; page < pages.count && !checked.hasFailed(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.resetTransform();
            painter.scale(scale, scale);
            pages.paint(painter, page);
        }
        painter.end();
    }
    return checked.hasFailed() ? Done(notWritable(device)) : Done(done);
}

} // namespace jangbu
