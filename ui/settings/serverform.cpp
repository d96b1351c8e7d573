#include "ui/settings/serverform.h"

#include "ui/keyring/bookspassword.h"

#include <QGridLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 3306;
constexpr int lastPort = 65'535;

} // namespace

ServerForm::ServerForm(QWidget* parent)
    : QWidget(parent)
    , m_host(new Field(tr("Server"), this))
    , m_port(new CountField(tr("Port"), {}, this))
    , m_user(new Field(tr("User"), this))
    , m_password(new Field(tr("Password"), this))
    , m_database(new Field(tr("Database"), this))
{
    m_host->edit()->setObjectName(u"serverHost"_s);
    m_host->edit()->setPlaceholderText(u"192.168.0.10"_s);
    m_port->edit()->setObjectName(u"serverPort"_s);
    m_port->setLimits(1, lastPort);
    m_port->setText(QString::number(usualPort));
    m_user->edit()->setObjectName(u"serverUser"_s);
    m_password->edit()->setObjectName(u"serverPassword"_s);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_database->edit()->setObjectName(u"serverDatabase"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    grid->addWidget(m_host, 0, 0, Qt::AlignTop);
    grid->addWidget(m_port, 0, 1, Qt::AlignTop);
    grid->addWidget(m_database, 0, 2, Qt::AlignTop);
    grid->addWidget(m_user, 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_password, 1, 2, Qt::AlignTop);
    for (Field* field : { m_host, static_cast<Field*>(m_port), m_user, m_password, m_database })
        connect(field, &Field::edited, this, &ServerForm::edited);
}

void ServerForm::show(const DatabaseUrl& url)
{
    m_host->setText(url.host);
    m_port->setText(QString::number(url.port));
    m_user->setText(url.user);
    m_database->setText(url.database);
}

QString ServerForm::urlText() const
{
    return serverUrlText(m_user->text().trimmed(), m_host->text().trimmed(),
                         static_cast<int>(m_port->value().value_or(0)),
                         m_database->text().trimmed());
}

std::optional<DatabaseUrl> ServerForm::url() const
{
    if (!m_port->value())
        return std::nullopt;
    auto url = DatabaseUrl::parse(urlText());
    if (url)
        url->password = m_password->text();
    return url;
}

} // namespace jangbu::ui
