#include "ui/preferences.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"jangbu"_s, u"jangbu"_s)
{
}

Preferences::Preferences(const QString& path)
    : m_settings(path, QSettings::IniFormat)
{
}

std::optional<Language> Preferences::language() const
{
    const QString word = m_settings.value(u"language"_s).toString();
    if (word == u"ko")
        return Language::Korean;
    if (word == u"en")
        return Language::English;
    return std::nullopt;
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, language == Language::Korean ? u"ko"_s : u"en"_s);
}

ThemeChoice Preferences::theme() const
{
    const QString word = m_settings.value(u"theme"_s).toString();
    if (word == u"light")
        return ThemeChoice::Light;
    return word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    const QString word = theme == ThemeChoice::Light ? u"light"_s
        : theme == ThemeChoice::Dark                 ? u"dark"_s
                                                     : u"system"_s;
    m_settings.setValue(u"theme"_s, word);
}

int Preferences::scalePercent() const
{
    return qBound(100, m_settings.value(u"scale"_s, 100).toInt(), 200);
}

void Preferences::setScalePercent(int percent)
{
    m_settings.setValue(u"scale"_s, percent);
}

QString Preferences::booksUrl() const
{
    return m_settings.value(u"books"_s).toString();
}

void Preferences::setBooksUrl(const QString& url)
{
    m_settings.setValue(u"books"_s, url);
}

QString Preferences::lastStore() const
{
    return m_settings.value(u"store"_s).toString();
}

void Preferences::setLastStore(const QString& name)
{
    m_settings.setValue(u"store"_s, name);
}

bool Preferences::isLoggedOut() const
{
    return m_settings.value(u"loggedOut"_s, false).toBool();
}

void Preferences::setLoggedOut(bool isLoggedOut)
{
    m_settings.setValue(u"loggedOut"_s, isLoggedOut);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

QByteArray Preferences::columns(const QString& table) const
{
    return m_settings.value(u"columns/"_s + table).toByteArray();
}

void Preferences::setColumns(const QString& table, const QByteArray& state)
{
    m_settings.setValue(u"columns/"_s + table, state);
}

QVariant Preferences::value(const QString& key, const QVariant& otherwise) const
{
    return m_settings.value(u"pages/"_s + key, otherwise);
}

void Preferences::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(u"pages/"_s + key, value);
}

} // namespace jangbu::ui
