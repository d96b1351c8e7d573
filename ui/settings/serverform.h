#pragma once

#include "core/backoffice/backoffice.h"
#include "ui/widgets/field.h"

#include <QWidget>

#include <optional>

namespace jangbu::ui {

/// Where a MySQL or MariaDB server keeps books, and with what it is opened.
class ServerForm final : public QWidget {
    Q_OBJECT

public:
    explicit ServerForm(QWidget* parent = nullptr);

    void show(const DatabaseUrl& url);
    void setPassword(const QString& password) { m_password->setText(password); }
    /// With the password; nothing while something is missing or wrong.
    std::optional<DatabaseUrl> url() const;
    /// The same without, as the preferences keep it.
    QString urlText() const;

signals:
    void edited();

private:
    Field* m_host;
    CountField* m_port;
    Field* m_user;
    Field* m_password;
    Field* m_database;
};

} // namespace jangbu::ui
