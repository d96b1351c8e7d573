#pragma once

#include "ui/page.h"

#include <QList>

class QStackedWidget;

namespace jangbu::ui {

class KakaoSection;
class Keyring;
class NavigationRow;
class SettingsSection;

/// The settings: a list of sections at the left, a search for what is in them, and the section.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// Without a keyring it uses that of the system.
    explicit SettingsPage(const PageServices& services, Keyring* keyring = nullptr,
                          QWidget* parent = nullptr);

    void refresh() override;
    /// `stores`, `card-rates`, `holidays`, `order-desk`, `people`, `log`, `screen`, `database`,
    /// `kakao`, `kakao-unlink`
    void goTo(const Destination& destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    void storeChanged() override;

private:
    QWidget* makeList();
    void addSection(SettingsSection* section);
    void addKakao(const PageServices& services);
    /// The next one that is for whoever is in.
    void showSection(int wanted);
    bool isForMe(int index) const;
    void search(const QString& text);
    void showFirstFound();

    QList<SettingsSection*> m_sections {};
    QList<NavigationRow*> m_rows {};
    KakaoSection* m_kakao = nullptr; ///< Null where nobody signs in.
    QStackedWidget* m_stack;
    int m_current = 0;
};

} // namespace jangbu::ui
