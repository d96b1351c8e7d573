#include "ui/signin/addressline.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
constexpr int lockSize = 14;
constexpr int lockLeft = 12;
constexpr int textLeft = 31;

} // namespace

AddressLine::AddressLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(lineHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show({});
}

void AddressLine::show(const QUrl& url)
{
    m_url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    setAccessibleName(tr("Address: %1").arg(m_url.toString()));
    update();
}

void AddressLine::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_url.host().isEmpty())
        return;
    const bool isEncrypted = m_url.scheme() == u"https";
    painter.drawPixmap(lockLeft, (height() - lockSize) / 2,
                       iconPixmap(isEncrypted ? u"lock"_s : u"monitor"_s, lockSize,
                                  isEncrypted ? tokens.positive : tokens.muted,
                                  devicePixelRatioF()));
    const int port = m_url.port();
    const QString host = port < 0 ? m_url.host() : u"%1:%2"_s.arg(m_url.host()).arg(port);
    const QFontMetrics bold(fontOf(TextStyle::SmallBold));
    const QFontMetrics plain(fontOf(TextStyle::Small));
    // The host is what has to be read, so the path alone gives way.
    const int hostWidth = qMin(bold.horizontalAdvance(host) + 1, width() - textLeft - lockLeft);
    painter.setFont(fontOf(TextStyle::SmallBold));
    painter.setPen(tokens.text);
    painter.drawText(QRect(textLeft, 0, hostWidth, height()), Qt::AlignVCenter,
                     bold.elidedText(host, Qt::ElideLeft, hostWidth));
    const int left = textLeft + hostWidth;
    const int room = width() - left - lockLeft;
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter,
                     plain.elidedText(m_url.path(), Qt::ElideRight, room));
}

} // namespace jangbu::ui
