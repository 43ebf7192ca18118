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
            return store.read([](Sql &sql) { return Settings::value(sql, syncSetting::referenceTag); });
        },
        m_life.held([this](const Result<QString> &tag) {
            if (tag)
                ask(*tag);
            else
                m_end(tag.error());
        }));
}

void ReferencePull::ask(const QString &tag)
{
    HubRequest request{.method = "GET", .path = apiRoot + u"/reference"_s};
    if (!tag.isEmpty())
        request.headers["if-none-match"] = tag.toLatin1();
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
    const Result<void> replaced = files ? m_folder.replace(*files) : Result<void>(files.error());
    if (!replaced) {
        m_context.progress.trouble =
            Error{replaced.error().kind, replaced.error().what, u"reference-refused"_s};
        m_context.told();
        m_end({});
        return;
    }
    m_replaced();
    m_context.store.ask(
        [tag = QString::fromLatin1(answer.header("etag"))](Store &store) -> Result<void> {
            return store.write([&](Sql &sql) { Settings::keep(sql, syncSetting::referenceTag, tag); });
        },
        m_life.held([this](const Result<void> &kept) { m_end(kept); }));
}

} // namespace lantian
