#include "ui/theme/tokens.h"

#include <QPalette>
#include <QWidget>

namespace jangbu::ui {

namespace {

Tokens lightTokens()
{
    return {
        .scheme = Scheme::Light,
        .window = 0xF6F5F1,
        .sidebar = 0xEEECE6,
        .surface = 0xFFFFFF,
        .surfaceRaised = 0xFFFFFF,
        .sunken = 0xF4F2ED,
        .hover = 0xF3F1EC,
        .border = 0xE5E2DA,
        .borderStrong = 0xD3CFC5,
        .control = 0x938D82,
        .text = 0x1E1C19,
        .muted = 0x67625A,
        .disabled = 0xA8A297,
        .accent = 0x3B4CC0,
        .accentHover = 0x3141A8,
        .accentPress = 0x293790,
        .accentOn = 0xFFFFFF,
        .accentText = 0x3B4CC0,
        .accentSoft = 0xECEEFA,
        .accentLine = 0xB9C1EE,
        .positive = 0x0F7A4E,
        .positiveSoft = 0xE6F3EB,
        .negative = 0xBF3328,
        .negativeSoft = 0xFBECEA,
        .warning = 0x8A5600,
        .warningSoft = 0xFBF1DC,
        .warningLine = 0xB67C0C,
        .chart = { 0x4659C8, 0xC67C00, 0x146B5E, 0xC2479F, 0x3D9AD8, 0x8A8275 },
        .compare = 0x8F897E,
        .grid = 0xECE9E2,
        .heat = { 0xF4F3F0, 0xE3E6F6, 0xC7CEEE, 0xA3AEE3, 0x7C8AD6, 0x5767C6, 0x36459F },
        .tooltip = 0x26241F,
        .tooltipText = 0xFAF8F4,
        .tooltipMuted = 0xBDB7AA,
        .scrim = QColor(0x1E, 0x1C, 0x19, 102),
    };
}

Tokens darkTokens()
{
    return {
        .scheme = Scheme::Dark,
        .window = 0x161513,
        .sidebar = 0x1B1A17,
        .surface = 0x211F1C,
        .surfaceRaised = 0x2B2925,
        .sunken = 0x1B1A17,
        .hover = 0x2A2824,
        .border = 0x35322D,
        .borderStrong = 0x4A463E,
        .control = 0x857F73,
        .text = 0xF1EEE8,
        .muted = 0xB0AA9E,
        .disabled = 0x6F6A60,
        .accent = 0x5768DE,
        .accentHover = 0x4F60D4,
        .accentPress = 0x4555C2,
        .accentOn = 0xFFFFFF,
        .accentText = 0xA9B4FF,
        .accentSoft = 0x292C46,
        .accentLine = 0x4C569B,
        .positive = 0x5CC995,
        .positiveSoft = 0x1B3026,
        .negative = 0xFF8F82,
        .negativeSoft = 0x3E2522,
        .warning = 0xEDB552,
        .warningSoft = 0x372B17,
        .warningLine = 0xBD8E38,
        .chart = { 0x7C8CF2, 0xE8A845, 0x35D6B8, 0xC6609D, 0x52B0DB, 0x807669 },
        .compare = 0x8C867A,
        .grid = 0x2D2A26,
        .heat = { 0x262420, 0x2A2D48, 0x363D6B, 0x485293, 0x6370BD, 0x8A97E6, 0xBFC8FF },
        .tooltip = 0xF1EEE8,
        .tooltipText = 0x1E1C19,
        .tooltipMuted = 0x67625A,
        .scrim = QColor(0, 0, 0, 140),
    };
}

/// The role by which a palette tells what it was made from: nothing that a style sheet or the style
/// draws uses it.
constexpr auto schemeRole = QPalette::BrightText;

} // namespace

const Tokens& Tokens::of(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens& tokensOf(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Active, schemeRole) == QColor(Qt::white);
    return Tokens::of(isDark ? Scheme::Dark : Scheme::Light);
}

const Tokens& tokensOf(const QWidget* widget)
{
    return tokensOf(widget->palette());
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, const QColor& normal, const QColor& disabled) {
              palette.setColor(QPalette::Active, role, normal);
              palette.setColor(QPalette::Inactive, role, normal);
              palette.setColor(QPalette::Disabled, role, disabled);
          };
    set(QPalette::Window, tokens.window, tokens.window);
    set(QPalette::WindowText, tokens.text, tokens.disabled);
    set(QPalette::Base, tokens.surface, tokens.sunken);
    set(QPalette::AlternateBase, tokens.sunken, tokens.sunken);
    set(QPalette::Text, tokens.text, tokens.disabled);
    set(QPalette::PlaceholderText, tokens.muted, tokens.disabled);
    set(QPalette::Button, tokens.surface, tokens.sunken);
    set(QPalette::ButtonText, tokens.text, tokens.disabled);
    set(QPalette::Highlight, tokens.accentSoft, tokens.sunken);
    set(QPalette::HighlightedText, tokens.text, tokens.disabled);
    set(QPalette::Link, tokens.accentText, tokens.disabled);
    set(QPalette::LinkVisited, tokens.accentText, tokens.disabled);
    set(QPalette::ToolTipBase, tokens.tooltip, tokens.tooltip);
    set(QPalette::ToolTipText, tokens.tooltipText, tokens.tooltipText);
    set(QPalette::Light, tokens.surface, tokens.surface);
    set(QPalette::Midlight, tokens.hover, tokens.hover);
    set(QPalette::Mid, tokens.borderStrong, tokens.border);
    set(QPalette::Dark, tokens.control, tokens.border);
    set(QPalette::Shadow, tokens.borderStrong, tokens.border);
    const QColor mark = tokens.scheme == Scheme::Dark ? Qt::white : Qt::black;
    set(schemeRole, mark, mark);
    return palette;
}

} // namespace jangbu::ui
