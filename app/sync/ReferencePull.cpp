#include "sync/ReferencePull.h"

#include "storage/Settings.h"
#include "sync/SyncSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ReferencePull::ReferencePull(SyncContext &context, const ReferenceFolder &folder,
                             std::function<void()> replaced)
    : m_context(context)
    , m_folder(folder)
    , m_replaced(std::move(replaced))
{}

void ReferencePull::begin(StepEnd end)
{
    m_end = std::move(end);
    m_context.store.ask(
        [](Store &store) {
            return store.read([](Sql &sql) {
                return Current{
                    Settings::value(sql, syncSetting::referenceTag),
                    Settings::value(sql, syncSetting::referenceFiles).split(u'\n', Qt::SkipEmptyParts)};
            });
        },
        m_life.held([this](const Result<Current> &current) {
            if (!current) {
                m_end(current.error());
                return;
            }
            m_current = *current;
            ask();
        }));
}

void ReferencePull::ask()
{
    HubRequest request{.method = "GET", .path = apiRoot + u"/reference"_s};
    if (!m_current.tag.isEmpty())
        request.headers["if-none-match"] = m_current.tag.toLatin1();
    m_context.calls.call(request, AnswerForm::Json,
                         m_life.held([this](const AnswerMeaning &meaning, const HubAnswer &answer) {
                             if (meaning.kind == AnswerMeaning::Kind::Done)
                                 take(answer);
                             else if (meaning.kind == AnswerMeaning::Kind::NotModified)
                                 m_end({});
                             else
                                 m_end(meaning.error);
                         }));
}

void ReferencePull::take(const HubAnswer &answer)
{
    const Result<ReferenceSet> files = referenceSetFrom(answer.body);
    const Result<void> replaced =
        files ? m_folder.replace(*files, m_current.files) : Result<void>(files.error());
    if (!replaced) {
        m_context.progress.trouble =
            Error{replaced.error().kind, replaced.error().what, u"reference-refused"_s};
        m_context.told();
        m_end({});
        return;
    }
    if (!files->isEmpty() || !m_current.files.isEmpty())
        m_replaced();
    keep({QString::fromLatin1(answer.header("etag")), files->keys()});
}

void ReferencePull::keep(const Current &next)
{
    m_context.store.ask(
        [next](Store &store) -> Result<void> {
            return store.write([&](Sql &sql) {
                Settings::keep(sql, syncSetting::referenceTag, next.tag);
                Settings::keep(sql, syncSetting::referenceFiles, next.files.join(u'\n'));
            });
        },
        m_life.held([this](const Result<void> &kept) { m_end(kept); }));
}

} // namespace lantian
