#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <optional>

class QApplication;

namespace jangbu::ui {

/// What the owner chose.
enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: style, palette, font and style sheet, from the tokens of the scheme
/// that is chosen. Follows the desktop's own scheme while that is the choice, also when it changes.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    Scheme scheme() const { return m_scheme.value_or(Scheme::Light); }

signals:
    void schemeChanged();

private slots:
    /// The signal of the desktop portal.
    void noteDesktopSetting(const QString& space, const QString& key);

private:
    void dress();

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    std::optional<Scheme> m_scheme {};
};

} // namespace jangbu::ui
