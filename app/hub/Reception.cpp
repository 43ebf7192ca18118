#include "hub/Reception.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

bool WholeBody::take(QByteArrayView piece)
{
    m_isTooLarge = m_isTooLarge || m_body.size() + piece.size() > m_most;
    if (!m_isTooLarge)
        m_body.append(piece);
    return !m_isTooLarge;
}

Answer WholeBody::finish()
{
    if (m_isTooLarge)
        return problem(413, u"body-too-large"_s,
                       u"请求体最多 %1 字节 / the body may have at most %1 bytes"_s.arg(m_most));
    return m_answer(m_body);
}

} // namespace lantian::hub
