#pragma once

#include "tests/support/kakaostandin.h"
#include "ui/signin/loginbrowser.h"

#include <QLabel>
#include <QTimer>

namespace jangbu::test {

/// A browser inside the window without an engine: it asks the stand-in for the page and goes where
/// that leads. Where the stand-in wants to be asked by a person, it stays on the page.
class FollowingBrowser final : public ui::LoginBrowser {
public:
    FollowingBrowser(KakaoStandIn& standIn, QObject* parent)
        : LoginBrowser(parent)
        , m_standIn(standIn)
    {
    }
    ~FollowingBrowser() override { delete m_view; }

    std::optional<QString> redirectUri() override { return redirectUris().first(); }
    void open(const ui::LoginVisit& visit) override
    {
        isOpen = true;
        if (!m_view)
            m_view = new QLabel(QStringLiteral("Kakao"));
        QTimer::singleShot(0, this, [this, visit] {
            emit addressChanged(visit.page);
            emit progressChanged(60);
            const QUrl next = m_standIn.follow(visit.page);
            if (isOpen && next.isValid() && visit.take(next) == LoginSession::Taken::NotOurs)
                emit failed(Error { .code = ErrorCode::LoginStateWrong });
        });
    }
    void close() override { isOpen = false; }
    QWidget* view() const override { return m_view; }

    bool isOpen = false;

private:
    KakaoStandIn& m_standIn;
    QPointer<QLabel> m_view;
};

} // namespace jangbu::test
