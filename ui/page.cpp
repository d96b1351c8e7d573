#include "ui/page.h"

#include "ui/people/windowsession.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

Permission PageServices::permission(Right right) const
{
    return session ? session->permission(right) : Permission::Allowed;
}

bool PageServices::mayDo(Right right) const
{
    return permission(right) != Permission::Hidden;
}

Page::Page(const PageServices& services, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(title, this))
    , m_body(new QVBoxLayout)
{
    setStyleProperty(this, "role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_header);
    m_body->setSpacing(16);
    layout->addLayout(m_body, 1);
}

void Page::setStore(const Store& store)
{
    m_store = store;
    storeChanged();
    refresh();
}

void Page::goTo(const Destination& destination)
{
    Q_UNUSED(destination)
}

void Page::restore(const QVariantMap& state)
{
    Q_UNUSED(state)
}

BusinessDate Page::today() const
{
    return m_store->time.businessDateOf(m_services.clock.nowUtc());
}

QString Page::sentenceOf(const Error& error) const
{
    return sentenceFor(error, formats().language());
}

void Page::showError(const Error& error)
{
    // Where nobody is in, the lock screen says so.
    if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::SignInRequired)
        emit toastWanted({ .text = sentenceOf(error), .isError = true });
}

} // namespace jangbu::ui
