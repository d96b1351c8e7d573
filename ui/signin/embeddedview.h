#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace jangbu::ui {

/// What the engine of a browser inside the window is asked and tells. It may be asked while it
/// waits for an answer; it tells only once it is done with what it was about to do.
struct EmbeddedVisit {
    QUrl page {};
    QString redirectUri {};
    std::function<bool(const QUrl&)> allowsPage {}; ///< Asked.
    std::function<void(const QUrl&)> answered {}; ///< Led back; nothing was asked there.
    std::function<void(const QUrl&)> refused {}; ///< Led elsewhere, or to a false certificate.
    /// With the text that the page shows, whether it counts as loaded or not.
    std::function<void(bool isLoaded, const QString& text)> loaded {};
    std::function<void(const QUrl&)> addressChanged {};
    std::function<void(int percent)> progressChanged {};
    std::function<void()> broke {}; ///< The engine stopped.
};

/// A browser inside the window, as the library with its engine gives it. That library is loaded
/// when the first login begins and knows nothing else of the program, which starts and runs without
/// it.
class EmbeddedView {
public:
    EmbeddedView() = default;
    virtual ~EmbeddedView() = default;
    Q_DISABLE_COPY_MOVE(EmbeddedView)

    /// Null until the first visit. Who shows it may take it along when they go.
    virtual QWidget* widget() const = 0;
    virtual void open(const EmbeddedVisit& visit) = 0;
    virtual void close() = 0;
    virtual void goBack() = 0;
    virtual void reload() = 0;
};

/// The one function of the library.
using MakeEmbeddedView = EmbeddedView* (*)();
inline constexpr auto makeEmbeddedViewName = "jangbuMakeEmbeddedView";

} // namespace jangbu::ui
