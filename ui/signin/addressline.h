#pragma once

#include <QUrl>
#include <QWidget>

namespace jangbu::ui {

/// Which address the browser shows: the host in bold, the path muted, and whether it is encrypted.
/// Parameters are never shown, because codes stand in them.
class AddressLine final : public QWidget {
    Q_OBJECT

public:
    explicit AddressLine(QWidget* parent = nullptr);

    void show(const QUrl& url);
    const QUrl& url() const { return m_url; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QUrl m_url;
};

} // namespace jangbu::ui
