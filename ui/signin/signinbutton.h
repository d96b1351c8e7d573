#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// The two large buttons of signing in. Kakao's is as its design guide has it, in every theme:
/// #FEE500, symbol #000000, label #000000 at 85 %, radius 12, symbol beside the label.
class SignInButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Kakao, OwnBrowser };

    SignInButton(Look look, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont labelFont() const;
    void paintSymbol(class QPainter& painter, const QRect& place) const;

    Look m_look;
};

} // namespace jangbu::ui
