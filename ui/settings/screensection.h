#pragma once

#include "ui/settings/settingssection.h"
#include "ui/theme/theme.h"

class QComboBox;
class QLabel;

namespace jangbu::ui {

class Segmented;

/// Language, theme and the size of everything.
class ScreenSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit ScreenSection(const PageServices& services);

    void refresh() override;

signals:
    void languageChosen(jangbu::Language language);
    void themeChosen(jangbu::ui::ThemeChoice theme);

private:
    void build();
    void chooseScale(int index);

    Segmented* m_language;
    Segmented* m_theme;
    QComboBox* m_scale;
    QLabel* m_scaleNote;
    int m_scaleAtStart;
};

} // namespace jangbu::ui
