#pragma once

#include "ui/formats.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Button;
class Field;
class SignInControl;

/// The key, and the secret if there is one, of the owner's own app at Kakao, with a short guide of
/// how to come by them. What is entered goes to the keyring.
class KakaoAppForm final : public QWidget {
    Q_OBJECT

public:
    KakaoAppForm(SignInControl& control, const Formats& formats, QWidget* parent = nullptr);

    void refresh();

signals:
    /// It is kept, or at least used.
    void saved();
    void said(const QString& text);

private:
    QVBoxLayout* guide();
    void save();
    void checkKey();

    SignInControl& m_control;
    const Formats& m_formats;
    Field* m_key;
    Field* m_secret;
    QLabel* m_note;
    Button* m_save;
};

} // namespace jangbu::ui
