#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QUrl>

namespace jangbu {

/// Brings figures to a Pushgateway, in the place of what this instance has brought before.
class MetricsPush final {
public:
    static constexpr int timeoutMs = 5'000;

    /// `gateway` is its root, such as http://127.0.0.1:9091; `instance` names these books there.
    MetricsPush(const QUrl& gateway, const QString& instance);

    /// Waits for the answer. PUSH_FAILED.
    Done run(const QByteArray& text) const;

private:
    QUrl m_place;
};

} // namespace jangbu
