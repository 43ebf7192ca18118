#include "ui/ScanPage.h"

#include "ui/Button.h"
#include "ui/CameraView.h"
#include "ui/ErrorWords.h"
#include "ui/OnAnswer.h"
#include "ui/QrReader.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ScanPage::ScanPage(CameraFeed &feed, QWidget *parent)
    : ThemedWidget(parent)
    , m_feed(feed)
    , m_view(new CameraView(this))
    , m_hint(new WrapLabel({}, {}, this))
    , m_trouble(new WrapLabel({}, {}, this))
    , m_cancel(new Button({}, u"secondary"_s, this))
{
    m_view->setObjectName(u"scanView"_s);
    m_cancel->setObjectName(u"cancelScan"_s);
    m_trouble->setObjectName(u"scanTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_trouble);
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);
    connect(m_cancel, &Button::clicked, this, &ScanPage::cancelled);
    connect(&m_feed, &CameraFeed::seen, this, &ScanPage::look);
    connect(&m_feed, &CameraFeed::failed, this, [this](const Error &error) {
        m_trouble->setText(errorWords(error));
        m_trouble->show();
    });
    ScanPage::restyle(appliedTheme());
    ScanPage::retranslate();
}

void ScanPage::look(const QImage &frame)
{
    m_view->setFrame(frame);
    if (m_isLooking || m_hasFound)
        return;
    m_isLooking = true;
    onAnswer(QtConcurrent::run(qrText, frame), this, [this](const QString &text) {
        m_isLooking = false;
        if (text.isEmpty() || m_hasFound || !isVisible())
            return;
        m_hasFound = true;
        Q_EMIT found(text);
    });
}

void ScanPage::showEvent(QShowEvent *event)
{
    m_hasFound = false;
    m_trouble->hide();
    m_view->setFrame({});
    m_feed.start();
    ThemedWidget::showEvent(event);
}

void ScanPage::hideEvent(QHideEvent *event)
{
    m_feed.stop();
    ThemedWidget::hideEvent(event);
}

void ScanPage::restyle(const Theme &theme)
{
    const int edge = theme.space(20);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(theme.space(12));
}

void ScanPage::retranslate()
{
    m_hint->setText(tr("Hold the office's QR code in front of the camera."));
    m_cancel->setText(tr("Call it off"));
    m_cancel->setAccessibleName(m_cancel->text());
}

} // namespace lantian
