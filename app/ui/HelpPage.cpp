#include "ui/HelpPage.h"

#include "ui/Theme.h"

#include <QFile>
#include <QLocale>
#include <QScroller>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

HelpPage::HelpPage(QWidget *parent) : ThemedWidget(parent), m_text(new QTextBrowser(this))
{
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    QScroller::grabGesture(m_text->viewport(), QScroller::TouchGesture);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    HelpPage::restyle(appliedTheme());
    HelpPage::retranslate();
}

void HelpPage::restyle(const Theme &theme)
{
    const int margin = theme.space(20);
    layout()->setContentsMargins(margin, margin, margin, 0);
    m_text->setFont(theme.font(17));
    m_text->document()->setDefaultFont(theme.font(17));
    spread(theme);
}

/// Gives headings and paragraphs the room that Markdown leaves them without.
void HelpPage::spread(const Theme &theme)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(theme.px(format.headingLevel() > 0 ? 20 : 0));
        format.setBottomMargin(theme.px(8));
        QTextCursor(block).setBlockFormat(format);
    }
}

void HelpPage::retranslate()
{
    m_text->setAccessibleName(tr("Help"));
    QFile file(u":/help/%1.md"_s.arg(QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of the program
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    spread(appliedTheme());
}

} // namespace lantian
