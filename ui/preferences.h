#pragma once

#include "core/text/errortext.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace jangbu::ui {

/// What the window remembers for this person on this PC. Nothing here is secret, and nothing of the
/// books stands here.
class Preferences final {
public:
    /// Of the user; a path instead for tests.
    Preferences();
    explicit Preferences(const QString& path);

    /// Nothing until somebody has chosen.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// 100 … 200, in per cent; it counts from the next start on.
    int scalePercent() const;
    void setScalePercent(int percent);

    /// Where the books are, without a password; empty for the program's own file.
    QString booksUrl() const;
    void setBooksUrl(const QString& url);
    QString lastStore() const;
    void setLastStore(const QString& name);

    /// The owner logged out of Kakao on this PC: books with an account open after a login only.
    bool isLoggedOut() const;
    void setLoggedOut(bool isLoggedOut);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Of the columns of a table, by the name of its widget.
    QByteArray columns(const QString& table) const;
    void setColumns(const QString& table, const QByteArray& state);
    /// Whatever a page wants to keep, by `page/key`.
    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings m_settings;
};

} // namespace jangbu::ui
