#pragma once

#include <QFrame>

class QLabel;

namespace jangbu::ui {

/// A quiet bar above the pages: Kakao asks for a new login. Nothing is closed meanwhile.
class LoginBand final : public QFrame {
    Q_OBJECT

public:
    explicit LoginBand(QWidget* parent = nullptr);

    void show(const QString& sentence);

signals:
    void signInWanted();
    void laterWanted();

private:
    QLabel* m_text;
};

} // namespace jangbu::ui
