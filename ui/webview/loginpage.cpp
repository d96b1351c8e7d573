#include "ui/webview/loginpage.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineProfile>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void EncryptedOnly::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    const QUrl url = info.requestUrl();
    const bool staysHere = url.scheme() == u"data" || url.scheme() == u"blob";
    const bool isEncrypted = url.scheme() == u"https" || url.scheme() == u"wss";
    if (!isEncrypted && !staysHere && !m_allowsPage(url))
        info.block(true);
}

LoginPage::LoginPage(QWebEngineProfile* profile, const EmbeddedVisit& visit, QObject* parent)
    : QWebEnginePage(profile, parent)
    , m_visit(visit)
{
    using Settings = QWebEngineSettings;
    for (const auto attribute :
         { Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
           Settings::JavascriptCanPaste, Settings::PluginsEnabled, Settings::PdfViewerEnabled,
           Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled,
           Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
           Settings::AllowRunningInsecureContent, Settings::HyperlinkAuditingEnabled,
           Settings::ErrorPageEnabled })
        settings()->setAttribute(attribute, false);
    connect(this, &QWebEnginePage::certificateError, this,
            [this](QWebEngineCertificateError error) {
                error.rejectCertificate();
                stop(error.url());
            });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl&, QAuthenticator* asked) { *asked = QAuthenticator(); });
}

bool LoginPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame)
{
    if (m_isOver)
        return false;
    const auto parts = QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (isMainFrame && url.matches(QUrl(m_visit.redirectUri), parts)) {
        m_isOver = true;
        emit answered(url);
        return false;
    }
    if (m_visit.allowsPage(url))
        return true;
    if (isMainFrame)
        stop(url);
    return !isMainFrame && url == QUrl(u"about:blank"_s);
}

void LoginPage::stop(const QUrl& url)
{
    if (m_isOver)
        return;
    m_isOver = true;
    emit refused(url);
}

} // namespace jangbu::ui
