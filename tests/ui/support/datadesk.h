#pragma once

#include "tests/ui/support/stage.h"
#include "ui/data/datahome.h"
#include "ui/data/datapage.h"
#include "ui/data/importsession.h"
#include "ui/data/importwizard.h"

#include <QLabel>

namespace jangbu::test {

/// Four lines of three trades, with the total of the file, as a till writes them.
QByteArray okposFile();
/// A row whose time cannot be read.
QByteArray okposWrongRow();
QByteArray okposRows(int rows);

/// A store, the page of data over it, and what a person does there.
class DataDesk final {
public:
    DataDesk();
    Q_DISABLE_COPY_MOVE(DataDesk)

    Stage& stage() { return m_stage; }
    const Store& store() const { return m_store; }
    ui::DataPage& page() { return m_page; }
    const QStringList& toasts() const { return m_toasts; }
    ui::ImportWizard& wizard() { return *m_page.findChild<ui::ImportWizard*>(); }
    ui::ImportSession& session() { return wizard().session(); }
    ui::DataHome& home() { return *m_page.findChild<ui::DataHome*>(); }

    /// Writes a file and gives its path.
    QString write(const QString& name, const QByteArray& content) const;
    template <typename Any> Any* find(const QString& name) { return m_page.findChild<Any*>(name); }
    QString textOf(const QString& name) { return find<QLabel>(name)->text(); }
    /// Stops the test where there is no such button, or it cannot be pressed.
    void press(const QString& name);
    /// How many pieces the store sold in October.
    qint64 pieces();
    bool reaches(ui::ImportSession::State state);
    bool isTried() { return reaches(ui::ImportSession::State::Tried); }
    /// Imports a file of sales from its opening to its end, and goes back to the start of the page.
    bool imports(const QByteArray& content);

private:
    Stage m_stage;
    Store m_store;
    ui::DataPage m_page;
    QStringList m_toasts;
};

} // namespace jangbu::test
