#include "ui/webview/webengineview.h"

#include "ui/webview/loginpage.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineProfile>

#include <utility>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

WebEngineView::WebEngineView() = default;

WebEngineView::~WebEngineView()
{
    close();
    delete m_view;
}

void WebEngineView::open(const EmbeddedVisit& visit)
{
    close();
    if (!m_view) {
        m_view = new QWebEngineView;
        m_view->setObjectName(u"loginView"_s);
        m_view->setContextMenuPolicy(Qt::NoContextMenu);
    }
    m_profile = std::make_unique<QWebEngineProfile>(); // Without a name nothing is written down.
    m_profile->setHttpAcceptLanguage(u"ko"_s);
    m_profile->setSpellCheckEnabled(false);
    m_profile->setUrlRequestInterceptor(new EncryptedOnly(visit.allowsPage, m_profile.get()));
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    m_page = new LoginPage(m_profile.get(), visit, this);
    connectPage(visit);
    m_view->setPage(m_page);
    m_page->load(visit.page);
}

/// What may end the visit waits until the engine is done with what it was about to do.
void WebEngineView::connectPage(const EmbeddedVisit& visit)
{
    LoginPage* page = m_page;
    const auto later = [this, page](auto signal, auto act) {
        connect(
            page, signal, this,
            [this, page, act](auto... values) {
                if (page == m_page)
                    act(values...);
            },
            Qt::QueuedConnection);
    };
    later(&LoginPage::answered, visit.answered);
    later(&LoginPage::refused, visit.refused);
    later(&QWebEnginePage::loadFinished, [this, page, visit](bool isLoaded) {
        if (!page->isOver())
            readText(isLoaded, visit);
    });
    later(&QWebEnginePage::renderProcessTerminated,
          [broke = visit.broke](QWebEnginePage::RenderProcessTerminationStatus status, int) {
              if (status != QWebEnginePage::NormalTerminationStatus)
                  broke();
          });
    connect(page, &QWebEnginePage::urlChanged, this, visit.addressChanged);
    connect(page, &QWebEnginePage::loadProgress, this, visit.progressChanged);
}

/// Of what is shown; nothing is put into the page.
void WebEngineView::readText(bool isLoaded, const EmbeddedVisit& visit)
{
    m_page->toPlainText([living = QPointer(this), page = QPointer(m_page), isLoaded,
                         loaded = visit.loaded](const QString& text) {
        if (living && page && page == living->m_page && !page->isOver())
            loaded(isLoaded, text);
    });
}

void WebEngineView::close()
{
    if (!m_page)
        return;
    // The page goes before its profile. Both may be on the way to here.
    LoginPage* page = std::exchange(m_page, nullptr);
    page->disconnect(this);
    if (m_view)
        m_view->setPage(nullptr);
    QWebEngineProfile* profile = m_profile.release();
    profile->setParent(nullptr);
    connect(page, &QObject::destroyed, profile, &QObject::deleteLater);
    page->deleteLater();
}

void WebEngineView::goBack()
{
    if (m_page && m_page->history()->canGoBack())
        m_page->triggerAction(QWebEnginePage::Back);
}

void WebEngineView::reload()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::Reload);
}

} // namespace jangbu::ui

extern "C" Q_DECL_EXPORT jangbu::ui::EmbeddedView* jangbuMakeEmbeddedView()
{
    return new jangbu::ui::WebEngineView;
}
