#pragma once

#include "ui/page.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toast.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace jangbu::ui {

/// How a section stands in the list of the settings.
struct SectionEntry {
    QString place; ///< That a Destination names: `card-rates`.
    QString icon;
    QString title;
    QStringList words; ///< Of what is in it, for the search.
    /// Who may not do this is not shown the section; none: it is for everybody.
    std::optional<Right> right = Right::ChangeSettings;
};

/// One part of the settings: title, a line that says what it is about, actions, and cards below.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    SettingsSection(const PageServices& services, SectionEntry entry, const QString& note);

    const SectionEntry& entry() const { return m_entry; }
    void setStore(const Store& store) { m_store = store; }
    /// Reads again what is shown.
    virtual void refresh() = 0;

signals:
    void toastWanted(const jangbu::ui::ToastText& toast);
    /// Money waits for something here.
    void warningChanged(bool isOn);
    void storesChanged();

protected:
    BooksWork& work() const { return m_services.work; }
    const Formats& formats() const { return m_services.formats; }
    Preferences& preferences() const { return m_services.preferences; }
    const PageServices& services() const { return m_services; }
    bool hasStore() const { return m_store.has_value(); }
    const Store& store() const { return *m_store; }
    BusinessDate today() const;

    QVBoxLayout* body() { return m_body; }
    void addAction(QWidget* action);
    void say(const QString& text) { emit toastWanted({ .text = text }); }
    void showError(const Error& error);

private:
    PageServices m_services;
    SectionEntry m_entry;
    std::optional<Store> m_store {};
    QHBoxLayout* m_actions;
    QVBoxLayout* m_body;
};

} // namespace jangbu::ui
