#include "ui/widgets/progresspanel.h"

#include "core/report/reporttext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace jangbu::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int barSteps = 1000;

} // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::BodyBold, Tone::Normal, this))
    , m_percent(makeLabel({}, TextStyle::BodyBold, Tone::Normal, this))
    , m_bar(new QProgressBar(this))
    , m_counts(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_left(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_cancel(new Button(tr("Cancel"), ButtonRole::Secondary, {}, this))
{
    m_bar->setTextVisible(false);
    m_cancel->setSize(ButtonSize::Small);
    m_cancel->setObjectName(u"cancelErrandButton"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_percent);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_counts);
    foot->addStretch(1);
    foot->addWidget(m_left);
    foot->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_errand)
            m_errand->cancel();
        m_cancel->setBusy(true, tr("Cancelling"));
        emit cancelled();
    });
    hide();
}

void ProgressPanel::follow(Errand* errand, const QString& title, Counted counted)
{
    if (m_errand)
        m_errand->disconnect(this);
    m_errand = errand;
    m_counted = std::move(counted);
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_cancel->setBusy(false);
    show(errand->progress());
    connect(errand, &Errand::progressed, this,
            qOverload<const ErrandProgress&>(&ProgressPanel::show));
    connect(errand, &Errand::finished, this, &QWidget::hide);
    QTimer::singleShot(300ms, this, [this, errand = QPointer<Errand>(errand)] {
        if (errand && errand == m_errand && !errand->isFinished())
            QWidget::show();
    });
}

void ProgressPanel::show(const ErrandProgress& progress)
{
    const bool isMeasured = progress.total > 0;
    m_bar->setVisible(isMeasured);
    m_percent->setVisible(isMeasured);
    if (isMeasured) {
        const qint64 done = qMin(progress.done, progress.total);
        m_bar->setRange(0, barSteps);
        // A file of a petabyte times the steps still fits 64 bits.
        m_bar->setValue(static_cast<int>(done * barSteps / progress.total));
        m_percent->setText(u"%1%"_s.arg(done * 100 / progress.total));
    }
    m_counts->setText(m_counted ? m_counted(progress) : countDigits(progress.done));
    m_left->setText(leftWords());
}

QString ProgressPanel::leftWords() const
{
    const qint64 left = m_errand ? m_errand->estimatedLeftMs() : -1;
    if (left < 0)
        return {};
    const auto seconds = static_cast<int>((left + 999) / 1000);
    return seconds < 90 ? tr("about %n second(s) left", nullptr, seconds)
                        : tr("about %n minute(s) left", nullptr, (seconds + 59) / 60);
}

} // namespace jangbu::ui
