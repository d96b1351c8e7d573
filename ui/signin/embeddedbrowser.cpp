#include "ui/signin/embeddedbrowser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

bool mayUseEngine()
{
#ifdef Q_OS_UNIX
    return geteuid() != 0 || qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX");
#else
    return true;
#endif
}

/// Empty where it is not installed.
QString libraryPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString& folder : { u"."_s, QStringLiteral(JANGBU_LIBRARY_FOLDER) }) {
        const QString path = programs.filePath(folder + u"/libjangbu_webview.so"_s);
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

EmbeddedView* makeView(const QString& path)
{
    const auto make
        = reinterpret_cast<MakeEmbeddedView>(QLibrary::resolve(path, makeEmbeddedViewName));
    return make ? make() : nullptr;
}

} // namespace

EmbeddedBrowser::EmbeddedBrowser(std::unique_ptr<EmbeddedView> view, QObject* parent)
    : LoginBrowser(parent)
    , m_view(std::move(view))
{
}

EmbeddedBrowser::~EmbeddedBrowser() = default;

EmbeddedBrowserMaker EmbeddedBrowser::installed()
{
    const QString path = libraryPath();
    if (path.isEmpty() || !mayUseEngine())
        return {};
    return [path](QObject* parent) -> LoginBrowser* {
        std::unique_ptr<EmbeddedView> view(makeView(path));
        return view ? new EmbeddedBrowser(std::move(view), parent) : nullptr;
    };
}

void EmbeddedBrowser::open(const LoginVisit& visit)
{
    m_view->open(
        { .page = visit.page,
          .redirectUri = visit.redirectUri,
          .allowsPage = [places = visit.places](const QUrl& url) { return places.allowsPage(url); },
          .answered =
              [this, take = visit.take](const QUrl& url) {
                  if (take(url) == LoginSession::Taken::NotOurs)
                      emit failed(Error { .code = ErrorCode::LoginStateWrong });
              },
          .refused =
              [this](const QUrl& url) {
                  emit failed(
                      Error { .code = ErrorCode::LoginPageRefused, .values = { url.host() } });
              },
          .loaded = [this](bool isLoaded, const QString& text) { lookAt(isLoaded, text); },
          .addressChanged = [this](const QUrl& url) { emit addressChanged(url); },
          .progressChanged = [this](int percent) { emit progressChanged(percent); },
          .broke = [this] { emit broke(); } });
}

/// Kakao's error pages count as not loaded, because of their status, but stand there all the same.
void EmbeddedBrowser::lookAt(bool isLoaded, const QString& text)
{
    const QString code = kakaoErrorIn(text);
    if (!code.isEmpty())
        emit kakaoFailed(code);
    else if (!isLoaded)
        emit failed(Error { .code = ErrorCode::KakaoUnreachable });
}

} // namespace jangbu::ui
