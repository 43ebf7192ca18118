#include "ui/Language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
const auto ourTranslator = u"lantianTranslator"_s;
}

QStringList languages()
{
    return {u"zh_CN"_s, u"en"_s};
}

Result<void> setLanguage(QApplication &app, const QString &language)
{
    auto own = std::make_unique<QTranslator>();
    if (!languages().contains(language) || !own->load(u":/i18n/lantian_%1.qm"_s.arg(language)))
        return Error{Error::Kind::NotFound, u"There is no translation into %1."_s.arg(language),
                     u"language-unknown"_s};
    for (QTranslator *old : app.findChildren<QTranslator *>(ourTranslator, Qt::FindDirectChildrenOnly))
        delete old; // which takes it off the application

    auto qtsOwn = std::make_unique<QTranslator>();
    if (qtsOwn->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qtsOwn->setObjectName(ourTranslator);
        qtsOwn->setParent(&app);
        QCoreApplication::installTranslator(qtsOwn.release());
    }
    own->setObjectName(ourTranslator);
    own->setParent(&app);
    QCoreApplication::installTranslator(own.release());
    QLocale::setDefault(QLocale(language));
    return {};
}

QString spoken(const LocalText &text)
{
    return text.in(QLocale().name());
}

} // namespace lantian
