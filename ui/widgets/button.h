#pragma once

#include <QPushButton>
#include <QString>

namespace jangbu::ui {

/// What a button is for. One primary button a view at most.
enum class ButtonRole {
    Secondary,
    Primary,
    Ghost,
    Link,
    Danger,
    DangerConfirm, ///< Only in the dialog that confirms.
    Choice, ///< Checkable; the chosen one of several.
    Icon, ///< Square, with an edge.
    IconGhost, ///< Square, without.
};

enum class ButtonSize { Normal, Small, Large };

/// A push button of the design: role, size and an icon of the set that follows the theme. The
/// accessible name of one without text has to be given.
class Button final : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonRole role = ButtonRole::Secondary,
                    const QString& iconName = {}, QWidget* parent = nullptr);
    /// One of an icon alone; its name is read out and shown as its tooltip.
    static Button* ofIcon(const QString& iconName, const QString& name,
                          ButtonRole role = ButtonRole::IconGhost, QWidget* parent = nullptr);

    void setSize(ButtonSize size);
    void setIconName(const QString& name);
    void setRole(ButtonRole role);
    /// While its work runs: disabled, the words of `text` in its place, as wide as before.
    void setBusy(bool isBusy, const QString& text = {});
    bool isBusy() const { return m_isBusy; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void dressIcon();

    ButtonRole m_role = ButtonRole::Secondary;
    QString m_iconName;
    QString m_restingText;
    bool m_isBusy = false;
};

} // namespace jangbu::ui
