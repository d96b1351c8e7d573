#include "ui/webview/webenginebrowser.h"

#include "ui/webview/loginpage.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineProfile>
#include <QWebEngineView>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace jangbu::ui {

using namespace Qt::StringLiterals;

WebEngineBrowser::WebEngineBrowser(QObject* parent)
    : LoginBrowser(parent)
{
}

WebEngineBrowser::~WebEngineBrowser()
{
    close();
    delete m_view;
}

QWidget* WebEngineBrowser::view() const
{
    return m_view;
}

void WebEngineBrowser::open(const LoginVisit& visit)
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
    m_profile->setUrlRequestInterceptor(new EncryptedOnly(visit.places, m_profile.get()));
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest* download) { download->cancel(); });
    m_page = new LoginPage(m_profile.get(), visit, this);
    connectPage(visit);
    m_view->setPage(m_page);
    m_page->load(visit.page);
}

/// What may end the visit waits until the engine is done with what it was about to do.
void WebEngineBrowser::connectPage(const LoginVisit& visit)
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
    later(&LoginPage::answered, [this, take = visit.take](const QUrl& url) {
        if (take(url) == LoginSession::Taken::NotOurs)
            emit failed(Error { .code = ErrorCode::LoginStateWrong });
    });
    later(&LoginPage::refused, [this](const Error& error) { emit failed(error); });
    later(&QWebEnginePage::loadFinished, [this, page](bool isLoaded) {
        if (!page->isOver())
            lookForError(isLoaded);
    });
    later(&QWebEnginePage::renderProcessTerminated,
          [this](QWebEnginePage::RenderProcessTerminationStatus status, int) {
              if (status != QWebEnginePage::NormalTerminationStatus)
                  emit broke();
          });
    connect(page, &QWebEnginePage::urlChanged, this, &LoginBrowser::addressChanged);
    connect(page, &QWebEnginePage::loadProgress, this, &LoginBrowser::progressChanged);
}

/// Read from what is shown; nothing is put into the page. Kakao's error pages count as not loaded,
/// because of their status, but stand there all the same.
void WebEngineBrowser::lookForError(bool isLoaded)
{
    m_page->toPlainText(
        [living = QPointer(this), page = QPointer(m_page), isLoaded](const QString& text) {
            if (!living || !page || page != living->m_page || page->isOver())
                return;
            const QString code = kakaoErrorIn(text);
            if (!code.isEmpty())
                emit living->kakaoFailed(code);
            else if (!isLoaded)
                emit living->failed(Error { .code = ErrorCode::KakaoUnreachable });
        });
}

void WebEngineBrowser::close()
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

void WebEngineBrowser::goBack()
{
    if (m_page && m_page->history()->canGoBack())
        m_page->triggerAction(QWebEnginePage::Back);
}

void WebEngineBrowser::reload()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::Reload);
}

LoginBrowser* makeWebEngineBrowser(QObject* parent)
{
    return new WebEngineBrowser(parent);
}

bool canUseWebEngine()
{
#ifdef Q_OS_UNIX
    return geteuid() != 0 || qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX");
#else
    return true;
#endif
}

} // namespace jangbu::ui
