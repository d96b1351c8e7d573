#include "core/report/pdfreport.h"

#include "core/report/reportpages.h"
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

void setUp(QPdfWriter& writer, const ReportPages& pages)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({}, QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(pages.name());
    writer.setCreator(u"Jangbu %1"_s.arg(QStringLiteral(JANGBU_VERSION)));
}

} // namespace

Done writePdf(const Report& report, QIODevice& device)
{
    JANGBU_TRY_ASSIGN(const ReportPages pages, ReportPages::of(report));
    CheckedDevice checked(device);
    checked.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    {
        QPdfWriter writer(&checked);
        setUp(writer, pages);
        QPainter painter(&writer);
        constexpr qreal scale = qreal(dotsPerInch) / ReportPages::unitsPerInch;
        for (int page = 0; page < pages.pageCount() && !checked.hasFailed(); ++page) {
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
