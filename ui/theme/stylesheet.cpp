#include "ui/theme/stylesheet.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> colorsOf(const Tokens& tokens)
{
    const auto named = [](const QColor& color) { return color.name(); };
    return {
        { u"window"_s, named(tokens.window) },
        { u"sidebar"_s, named(tokens.sidebar) },
        { u"surface"_s, named(tokens.surface) },
        { u"surface-raised"_s, named(tokens.surfaceRaised) },
        { u"chosen"_s,
          named(tokens.scheme == Scheme::Dark ? tokens.surfaceRaised : tokens.surface) },
        { u"sunken"_s, named(tokens.sunken) },
        { u"hover"_s, named(tokens.hover) },
        { u"border"_s, named(tokens.border) },
        { u"border-strong"_s, named(tokens.borderStrong) },
        { u"control"_s, named(tokens.control) },
        { u"text"_s, named(tokens.text) },
        { u"muted"_s, named(tokens.muted) },
        { u"disabled"_s, named(tokens.disabled) },
        { u"accent"_s, named(tokens.accent) },
        { u"accent-hover"_s, named(tokens.accentHover) },
        { u"accent-press"_s, named(tokens.accentPress) },
        { u"accent-on"_s, named(tokens.accentOn) },
        { u"accent-text"_s, named(tokens.accentText) },
        { u"accent-soft"_s, named(tokens.accentSoft) },
        { u"accent-line"_s, named(tokens.accentLine) },
        { u"positive"_s, named(tokens.positive) },
        { u"positive-soft"_s, named(tokens.positiveSoft) },
        { u"negative"_s, named(tokens.negative) },
        { u"negative-soft"_s, named(tokens.negativeSoft) },
        { u"warning"_s, named(tokens.warning) },
        { u"warning-soft"_s, named(tokens.warningSoft) },
        { u"warning-line"_s, named(tokens.warningLine) },
        { u"grid"_s, named(tokens.grid) },
        { u"tooltip"_s, named(tokens.tooltip) },
        { u"tooltip-text"_s, named(tokens.tooltipText) },
        { u"scheme"_s, tokens.scheme == Scheme::Dark ? u"dark"_s : u"light"_s },
    };
}

} // namespace

QString styleSheetOf(const Tokens& tokens)
{
    QFile file(u":/style/jangbu.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString source = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    const auto colors = colorsOf(tokens);
    static const QRegularExpression place(u"@([a-z-]+)"_s);
    QString sheet;
    qsizetype from = 0;
    auto matches = place.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sheet += source.mid(from, match.capturedStart() - from);
        const QString role = match.captured(1);
        if (!colors.contains(role))
            qWarning("the style sheet names no role %s", qPrintable(role));
        sheet += colors.value(role);
        from = match.capturedEnd();
    }
    return sheet + source.mid(from);
}

} // namespace jangbu::ui
