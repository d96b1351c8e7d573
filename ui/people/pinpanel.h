#pragma once

#include "core/people/person.h"
#include "core/result.h"
#include "ui/formats.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTimer;

namespace jangbu::ui {

class AvatarButton;
class PinDots;
class PinKeypad;

/// Who it is and their PIN, by mouse or keyboard: people to choose from, six dots, a keypad, and
/// below the dots what was wrong. The sixth digit asks.
class PinPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PinPanel(const Formats& formats, QWidget* parent = nullptr);

    /// Chooses the one of that name, else the first.
    void setPeople(const QList<Person>& people, const QString& chosen = {});
    /// Empty where there is nobody.
    QString chosenName() const;
    void choose(const QString& name);
    void setCompact(bool isCompact);
    /// While a PIN is being looked at nothing is typed.
    void setBusy(bool isBusy);
    /// PIN_WRONG with the tries that are left, PIN_RESTING with the seconds, which count down.
    void showError(const Error& error);
    void clear();
    QString message() const;

signals:
    void pinTyped(const QString& name, const QString& pin);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(const QKeyEvent& event);
    void step(int by);
    void type(QChar digit);
    void takeBack();
    void say(const QString& sentence, bool isError);
    void tick();
    void showRest();
    void showTyped();
    void placePeople();

    const Formats& m_formats;
    QGridLayout* m_grid;
    QWidget* m_peopleBox;
    PinDots* m_dots;
    QLabel* m_message;
    PinKeypad* m_keys;
    QTimer* m_restTimer;
    QList<AvatarButton*> m_avatars;
    QString m_pin;
    qint64 m_restSeconds = 0;
    bool m_isBusy = false;
    bool m_isCompact = false;
};

} // namespace jangbu::ui
