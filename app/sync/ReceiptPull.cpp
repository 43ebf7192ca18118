#include "sync/ReceiptPull.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void ReceiptPull::begin(End end)
{
    m_end = std::move(end);
    m_context.calls.call({.method = "GET", .path = apiRoot + u"/receipt"_s}, AnswerForm::Jws,
                         m_life.held([this](const AnswerMeaning &meaning, const HubAnswer &answer) {
                             if (meaning.kind != AnswerMeaning::Kind::Done) {
                                 m_end(meaning.error);
                                 return;
                             }
                             m_context.store.ask(
                                 [&photos = m_context.photos, line = answer.body,
                                  membership = m_context.membership, now = m_context.clock.now(),
                                  epoch = m_context.epoch](Store &store) {
                                     return takeReceipt(store, photos, line, membership, now, epoch);
                                 },
                                 m_life.held([this](const Result<ReceiptTaken> &taken) { m_end(taken); }));
                         }));
}

} // namespace lantian
