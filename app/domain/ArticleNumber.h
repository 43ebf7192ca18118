#pragma once

#include <QString>

namespace lantian {

/// `number` in Chinese numerals as laws write them: 10 十, 110 一百一十, 1005 一千零五. From 0 to 9999.
QString chineseNumeral(int number);

/// An article as laws name it: `1131¶1` 第一千一百三十一条第一款, `103(1)(4)`
/// 第一百零三条第（一）项、第（四）项, `1120(1)-(8)` …第（一）项至第（八）项. Text of another form stays as
/// it is.
QString articleName(const QString &article);

} // namespace lantian
