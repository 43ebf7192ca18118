#include "ui/BinPage.h"

#include "ui/BinnedDraft.h"
#include "ui/EmptyState.h"
#include "ui/ErrorWords.h"
#include "ui/OnAnswer.h"
#include "ui/RecordWords.h"
#include "ui/ScrollPage.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

int daysLeft(const Draft &draft, const QDateTime &now)
{
    const qint64 day = std::chrono::milliseconds(std::chrono::days(1)).count();
    const qint64 left = binFor.count() * day - draft.binnedAt.msecsTo(now);
    return int(std::max<qint64>(0, left / day));
}

} // namespace

BinPage::BinPage(FieldBook &book, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_stack(new QStackedLayout(this))
    , m_list(new ScrollPage(this))
    , m_trouble(new WrapLabel({}, {}, m_list))
    , m_rows(new QWidget(m_list))
    , m_empty(new EmptyState(u"trash"_s, {}, this))
{
    m_trouble->setObjectName(u"binTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    m_list->body()->addWidget(m_trouble);
    m_list->body()->addWidget(m_rows);
    m_list->body()->addStretch(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    connect(&m_book, &FieldBook::changed, this, &BinPage::load);
    BinPage::restyle(appliedTheme());
    BinPage::retranslate();
}

void BinPage::setPerson(const Person &person)
{
    m_person = person;
    m_drafts.clear();
    showDrafts();
    load();
}

void BinPage::takeBack(const QUuid &draft)
{
    m_going.remove(draft);
    showDrafts();
}

void BinPage::removeForGood(const QUuid &draft)
{
    onAnswer(m_book.removeDraft(draft), this, [this, draft](const Result<void> &done) {
        if (!done)
            tell(done.error());
        m_going.remove(draft);
        load();
    });
}

void BinPage::load()
{
    if (m_person.id.isNull())
        return;
    onAnswer(m_book.drafts(m_person.id, true), this,
             [this, asked = ++m_asked](const Result<std::vector<Draft>> &drafts) {
                 if (asked != m_asked)
                     return;
                 if (!drafts) {
                     tell(drafts.error());
                     return;
                 }
                 if (*drafts == m_drafts)
                     return;
                 m_drafts = *drafts;
                 showDrafts();
             });
}

void BinPage::showDrafts()
{
    for (BinnedDraft *row : m_rows->findChildren<BinnedDraft *>(Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater(); // it may be the one whose button is being pressed
    }
    bool any = false;
    for (const Draft &draft : m_drafts) {
        if (m_going.contains(draft.id))
            continue;
        any = true;
        const QString title = kindWords(m_book.reference().catalogue(), draft.category, draft.subtype);
        const QString place = draft.fields.value(draftKey::place).toString();
        const QString begun = tr("Begun %1").arg(draft.startedAt.toLocalTime().toString(u"MM-dd HH:mm"_s));
        auto *row = new BinnedDraft(title, place.isEmpty() ? begun : u"%1 · %2"_s.arg(place, begun),
                                    daysLeft(draft, m_book.clock().now()), m_rows);
        row->setObjectName(u"draft-"_s + draft.id.toString(QUuid::WithoutBraces));
        connect(row, &BinnedDraft::restoreRequested, this, [this, id = draft.id] { restore(id); });
        connect(row, &BinnedDraft::removeRequested, this, [this, id = draft.id, title] {
            m_going.insert(id);
            showDrafts();
            Q_EMIT removed(id, title);
        });
        m_rows->layout()->addWidget(row);
    }
    m_stack->setCurrentWidget(any || !m_trouble->isHidden() ? static_cast<QWidget *>(m_list) : m_empty);
}

void BinPage::restore(const QUuid &draft)
{
    onAnswer(m_book.unbin(draft), this, [this, draft](const Result<void> &done) {
        if (!done) {
            tell(done.error());
            return;
        }
        m_trouble->hide();
        load();
        Q_EMIT restored(draft);
    });
}

void BinPage::tell(const Error &error)
{
    m_trouble->setText(errorWords(error));
    m_trouble->show();
    m_stack->setCurrentWidget(m_list);
}

void BinPage::restyle(const Theme &theme)
{
    m_rows->layout()->setSpacing(theme.space(12));
}

void BinPage::retranslate()
{
    m_empty->setSentence(tr("The bin is empty. Deleted drafts stay here for %n day(s) and can be put back.",
                            nullptr, int(binFor.count())));
    showDrafts();
}

} // namespace lantian
