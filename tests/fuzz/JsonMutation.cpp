#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

using namespace Qt::Literals::StringLiterals;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed);

namespace {

using Generator = std::minstd_rand;

int below(int limit, Generator &random)
{
    return int(random() % unsigned(limit));
}

void collect(const QJsonValue &value, std::vector<QJsonValue> &all)
{
    all.push_back(value);
    for (const QJsonValue &element : value.toArray())
        collect(element, all);
    for (const QJsonValue &member : value.toObject())
        collect(member, all);
}

/// A value that readers often do not expect.
QJsonValue oddValue(Generator &random)
{
    static const std::vector<QJsonValue> odd{
        QJsonValue::Null,
        true,
        0,
        -1,
        0.5,
        1e308,
        2147483648.0,
        9007199254740993.0,
        QString(),
        u" "_s,
        u"2026-02-30"_s,
        u"9999-12-31"_s,
        u"2026-11-19T08:47:11.000+08:00"_s,
        QString(QChar(0xd800)),
        QString(QChar(u'\0')),
        QString(300, u'长'),
        QJsonArray(),
        QJsonObject(),
    };
    return odd[std::size_t(below(int(odd.size()), random))];
}

QString mutatedText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const auto size = std::size_t(bytes.size());
    bytes.resize(bytes.size() + 16);
    bytes.resize(
        qsizetype(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(bytes.data()), size, size + 16)));
    return QString::fromUtf8(bytes);
}

/// `value` made different: its text or number a little, or another value of the document in its place.
QJsonValue altered(const QJsonValue &value, const std::vector<QJsonValue> &all, Generator &random)
{
    const QJsonValue &other = all[std::size_t(below(int(all.size()), random))];
    switch (below(5, random)) {
    case 0:
        return oddValue(random);
    case 1:
        return other;
    case 2:
        if (value.isArray()) {
            QJsonArray longer = value.toArray();
            longer.insert(below(int(longer.size()) + 1, random), other);
            return longer;
        }
        if (value.isObject() && other.isObject()) {
            QJsonObject both = value.toObject();
            const QJsonObject more = other.toObject();
            for (auto member = more.begin(); member != more.end(); ++member)
                both[member.key()] = member.value();
            return both;
        }
        break;
    case 3:
        if (value.isArray() && !value.toArray().isEmpty()) {
            QJsonArray shorter = value.toArray();
            shorter.removeAt(below(int(shorter.size()), random));
            return shorter;
        }
        if (value.isObject() && !value.toObject().isEmpty()) {
            QJsonObject shorter = value.toObject();
            shorter.remove(shorter.keys()[below(int(shorter.size()), random)]);
            return shorter;
        }
        break;
    default:
        break;
    }
    if (value.isString())
        return mutatedText(value.toString());
    if (value.isDouble())
        return std::ldexp(value.toDouble(), below(5, random) - 2) + below(3, random) - 1;
    if (value.isBool())
        return !value.toBool();
    return other;
}

/// `value` with its `which`th value, itself counted first, altered. Counts `which` down as it goes.
QJsonValue changedAt(int &which, const QJsonValue &value, const std::vector<QJsonValue> &all,
                     Generator &random)
{
    if (which-- == 0)
        return altered(value, all, random);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && which >= 0; ++i)
            array[i] = changedAt(which, array[i], all, random);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end() && which >= 0; ++member)
            member.value() = changedAt(which, member.value(), all, random);
        return object;
    }
    return value;
}

} // namespace

/// Changes a JSON text in its values, so that most inputs get past the parser; one in four as mere bytes.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    Generator random(seed);
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull() || below(4, random) == 0)
        return LLVMFuzzerMutate(data, size, maxSize);

    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (int changes = 1 + below(3, random); changes > 0; --changes) {
        std::vector<QJsonValue> all;
        collect(value, all);
        int which = below(int(all.size()), random);
        value = changedAt(which, value, all, random);
    }
    const QByteArray changed =
        (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
            .toJson(QJsonDocument::Compact);
    if (std::size_t(changed.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::copy(changed.begin(), changed.end(), data);
    return std::size_t(changed.size());
}
