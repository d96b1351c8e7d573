#include "core/report/xlsxformats.h"

#include <xlsxwriter.h>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// The colours of the paper (design: text, muted, warning, border).
constexpr lxw_color_t mutedColour = 0x67625A;
constexpr lxw_color_t warningColour = 0x8A5600;
constexpr lxw_color_t headColour = 0xF4F2ED;

QByteArray numberFormat(ReportColumn::Kind kind, int decimals)
{
    switch (kind) {
    case ReportColumn::Kind::Text:
        return {};
    case ReportColumn::Kind::Count:
        return "#,##0";
    case ReportColumn::Kind::Amount:
        return decimals == 0 ? "#,##0"_ba : "#,##0." + QByteArray(decimals, '0');
    case ReportColumn::Kind::Share:
        return "0.0%";
    case ReportColumn::Kind::Rate:
        return "0.00%";
    case ReportColumn::Kind::Date:
        return "yyyy-mm-dd";
    case ReportColumn::Kind::Moment:
    case ReportColumn::Kind::TimeOfDay:
        return "yyyy-mm-dd hh:mm";
    }
    Q_UNREACHABLE();
}

} // namespace

lxw_format* XlsxFormats::known(const Key& key, const std::function<void(lxw_format*)>& dress)
{
    lxw_format*& format = m_formats[key];
    if (!format) {
        format = workbook_add_format(m_workbook);
        JANGBU_CHECK(format);
        dress(format);
    }
    return format;
}

lxw_format* XlsxFormats::title()
{
    return known({ Purpose::Title, 0, 0, false }, [](lxw_format* format) {
        format_set_bold(format);
        format_set_font_size(format, 14);
    });
}

lxw_format* XlsxFormats::plain()
{
    return known({ Purpose::Plain, 0, 0, false }, [](lxw_format*) {});
}

lxw_format* XlsxFormats::note()
{
    return known({ Purpose::Note, 0, 0, false },
                 [](lxw_format* format) { format_set_font_color(format, mutedColour); });
}

lxw_format* XlsxFormats::warning()
{
    return known({ Purpose::Warning, 0, 0, false },
                 [](lxw_format* format) { format_set_font_color(format, warningColour); });
}

lxw_format* XlsxFormats::head(bool isNumber)
{
    return known({ Purpose::Head, 0, 0, isNumber }, [isNumber](lxw_format* format) {
        format_set_bold(format);
        format_set_bg_color(format, headColour);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_align(format, isNumber ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    });
}

void XlsxFormats::dress(lxw_format* format, const ReportColumn& column,
                        ReportRow::Style style) const
{
    const QByteArray number = numberFormat(column.kind, m_decimals);
    if (!number.isEmpty())
        format_set_num_format(format, number.constData());
    if (column.isNumber())
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (style >= ReportRow::Style::Strong)
        format_set_bold(format);
    if (style >= ReportRow::Style::Subtotal)
        format_set_top(format, LXW_BORDER_THIN);
    if (style == ReportRow::Style::Muted || column.muted)
        format_set_font_color(format, mutedColour);
}

lxw_format* XlsxFormats::cell(const ReportColumn& column, ReportRow::Style style)
{
    return known({ Purpose::Cell, int(column.kind), int(style), column.muted },
                 [&](lxw_format* format) { dress(format, column, style); });
}

} // namespace jangbu
