#include "ui/signin/kakaoappform.h"

#include "core/text/errortext.h"
#include "ui/signin/signincontrol.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeKey(const QString& text)
{
    static const QRegularExpression key(u"^[0-9a-fA-F]{32}$"_s);
    return key.match(text).hasMatch();
}

} // namespace

KakaoAppForm::KakaoAppForm(SignInControl& control, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_formats(formats)
    , m_key(new Field(tr("REST API key"), this))
    , m_secret(new Field(tr("Client secret, if your app has one"), this))
    , m_note(makeParagraph({}, TextStyle::Small, Tone::Muted, this))
    , m_save(new Button(tr("Keep"), ButtonRole::Primary, {}, this))
{
    setStyleProperty(this, "role", u"clear"_s);
    m_key->edit()->setObjectName(u"kakaoKeyEdit"_s);
    m_secret->edit()->setObjectName(u"kakaoSecretEdit"_s);
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    m_note->setObjectName(u"kakaoAppNote"_s);
    m_save->setObjectName(u"kakaoKeepButton"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_save, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(guide());
    layout->addWidget(m_key);
    layout->addWidget(m_secret);
    layout->addLayout(foot);
    connect(m_key->edit(), &QLineEdit::textChanged, this, &KakaoAppForm::checkKey);
    connect(m_key->edit(), &QLineEdit::returnPressed, this, &KakaoAppForm::save);
    connect(m_secret->edit(), &QLineEdit::returnPressed, this, &KakaoAppForm::save);
    connect(m_save, &Button::clicked, this, &KakaoAppForm::save);
    refresh();
}

QVBoxLayout* KakaoAppForm::guide()
{
    auto* steps = new QVBoxLayout;
    steps->setSpacing(4);
    const QStringList texts {
        tr("1. Make an app of your own at developers.kakao.com, once and free of charge."),
        tr("2. Switch on Kakao Login and OpenID Connect, and the nickname as a consent item."),
        tr("3. Register these redirect URIs for the REST API key, also for logging out:"),
    };
    for (const QString& text : texts)
        steps->addWidget(makeParagraph(text, TextStyle::Small, Tone::Normal, this));
    const QString uris = redirectUris().join(u'\n');
    QLabel* list = makeLabel(uris, TextStyle::Small, Tone::Muted, this);
    list->setObjectName(u"redirectUris"_s);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setAccessibleName(tr("Redirect URIs"));
    auto* copy = new Button(tr("Copy"), ButtonRole::Secondary, u"copy"_s, this);
    copy->setObjectName(u"copyRedirectUris"_s);
    copy->setSize(ButtonSize::Small);
    connect(copy, &Button::clicked, this, [this, uris] {
        QGuiApplication::clipboard()->setText(uris);
        emit said(tr("The redirect URIs are on the clipboard"));
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 0, 0);
    row->addWidget(list, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    steps->addLayout(row);
    steps->addWidget(
        makeParagraph(tr("4. Copy the REST API key here. New keys have a client secret; "
                         "copy it too, or switch it off there."),
                      TextStyle::Small, Tone::Normal, this));
    return steps;
}

void KakaoAppForm::refresh()
{
    const KakaoApp& app = m_control.app();
    m_key->setText(app.key);
    m_secret->setText(app.secret);
    m_note->setText(tr("Both are kept in this computer’s keyring and nowhere else."));
    setTone(m_note, Tone::Muted);
    checkKey();
}

void KakaoAppForm::checkKey()
{
    const QString key = m_key->text().trimmed();
    const bool isFine = key.isEmpty() || looksLikeKey(key);
    m_key->setError(isFine ? QString() : tr("A key has 32 characters: digits, and letters a to f"));
    m_save->setEnabled(isFine && (!key.isEmpty() || m_control.app().isThere()));
}

void KakaoAppForm::save()
{
    if (!m_save->isEnabled())
        return;
    const KakaoApp app { m_key->text().trimmed(), m_secret->text().trimmed() };
    m_control.useApp(app, this, [this](const Done& kept) {
        if (!kept) {
            m_note->setText(
                tr("There is no keyring here, so both are kept in memory until you close Jangbu."));
            setTone(m_note, Tone::Warning);
        }
        emit saved();
    });
}

} // namespace jangbu::ui
