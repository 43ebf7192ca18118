#include "support/DemoBook.h"
#include "support/Screen.h"
#include "ui/BinPage.h"
#include "ui/BinnedDraft.h"
#include "ui/CameraPage.h"
#include "ui/Chip.h"
#include "ui/Language.h"
#include "ui/MinePage.h"
#include "ui/PeopleTiles.h"
#include "ui/PositionPage.h"
#include "ui/Shell.h"
#include "ui/SignInPage.h"
#include "ui/Theme.h"
#include "ui/TileButton.h"

#include <QApplication>
#include <QDir>
#include <QLinearGradient>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// A camera that sees a field under a grey sky.
class PaintedCamera final : public CameraFeed
{
public:
    bool isThere() const override { return true; }
    void start() override
    {
        QImage image(1600, 1200, QImage::Format_RGB32);
        QLinearGradient ground(0, 0, 300, 1200);
        ground.setColorAt(0, QColor(0x8F, 0xA8, 0xBB));
        ground.setColorAt(0.6, QColor(0xC9, 0xB6, 0x94));
        ground.setColorAt(1, QColor(0x7C, 0x68, 0x4E));
        QPainter(&image).fillRect(image.rect(), ground);
        Q_EMIT seen(image);
    }
    void stop() override {}
    void capture() override {}
};

} // namespace

/// Shows the pages of people, position and camera in every look and writes the pictures to the build folder's
/// `screens`, to be looked at.
class PeopleScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(setLanguage(*qApp, u"zh_CN"_s));
        const GridIndex &grids = m_demo.book->reference().boundaries.grids;
        const QString grid = grids.grids()[0].code;
        broughtBy(m_demo.book->addPerson(u"网格员 01"_s, Role::Inspector, grid, {}));
        m_person = broughtBy(m_demo.book->addPerson(u"网格员 07"_s, Role::Inspector, grid, u"2580"_s));
        broughtBy(m_demo.book->addPerson(u"乡镇 01"_s, Role::Township, {}, {}));
        for (const int i : {0, 1, 2}) {
            const Category &category = m_demo.book->reference().catalogue().categories[size_t(i)];
            const Draft draft = broughtBy(m_demo.book->start(
                m_demo.book->newDraft(Draft::Kind::Report, m_person.id, category.key, {})));
            if (i > 0)
                done(m_demo.book->answer(draft.id, draftKey::place, gridWords(grids.grids()[size_t(i)])));
            done(m_demo.book->bin(draft.id));
            m_demo.clock.advance(std::chrono::hours(24 * 9));
        }
        m_demo.findPosition();
    }

    void everythingCanBeReadAndTouched_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const Theme large{Theme::Look::Day, 200, 1.0};
        QTest::newRow("english-day-200-landscape") << large << QSize(1280, 800) << u"en"_s;
        QTest::newRow("english-day-200-portrait") << large << QSize(800, 1280) << u"en"_s;
        const Theme dense{Theme::Look::Day, 150, 1.5};
        QTest::newRow("dense-day-150-portrait") << dense << QSize(1200, 1920) << u"zh_CN"_s;
        const QList<std::pair<QByteArray, Theme::Look>> looks = {
            {"day", Theme::Look::Day}, {"dark", Theme::Look::Dark}, {"outdoor", Theme::Look::Outdoor}};
        for (const auto &[name, look] : looks)
            for (const int percent : {100, 200})
                for (const QSize size : {QSize(1280, 800), QSize(800, 1280)})
                    QTest::addRow("%s-%d-%s", name.constData(), percent,
                                  size.width() > size.height() ? "landscape" : "portrait")
                        << Theme{look, percent, 1.0} << size << u"zh_CN"_s;
    }

    void everythingCanBeReadAndTouched()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QVERIFY(setLanguage(*qApp, language));
        applyTheme(*qApp, theme);
        QDir().mkpath(QStringLiteral(SCREENS));
        m_faults.clear();

        SignInPage who(*m_demo.book, *m_demo.whereabouts);
        who.resize(size);
        who.show();
        QTRY_VERIFY(who.findChild<TileButton *>(u"person-网格员 07"_s));
        look(&who, u"who"_s);
        who.findChild<TileButton *>(u"person-网格员 07"_s)->click();
        look(&who, u"pin"_s);
        who.findChild<TileButton *>(u"addPerson"_s)->click();
        look(&who, u"newperson"_s);
        who.hide();

        PaintedCamera scene;
        Shell shell;
        auto *mine = new MinePage(*m_demo.book, *m_demo.whereabouts);
        mine->setPerson(m_person);
        auto *bin = new BinPage(*m_demo.book);
        bin->setPerson(m_person);
        auto *position = new PositionPage(*m_demo.book, *m_demo.whereabouts);
        position->begin(Position{.lat = 39.2712, .lon = 115.6959}, u"秸秆焚烧"_s);
        auto *camera = new CameraPage(*m_demo.book, *m_demo.whereabouts, &scene);
        camera->begin(Photo::Role::Wide, m_person.name);
        auto *noCamera = new CameraPage(*m_demo.book, *m_demo.whereabouts, nullptr);
        shell.addPage({u"record"_s, u"记录"_s, u"记录"_s, u"plus"_s}, new QWidget);
        shell.addPage({u"mine"_s, u"我的"_s, u"我的"_s, u"person"_s}, mine);
        shell.addPage({u"bin"_s, {}, u"已删除的草稿"_s, {}}, bin);
        shell.addPage({u"position"_s, {}, u"在地图上设定位置"_s, {}}, position);
        shell.addPage({u"camera"_s, {}, u"拍照"_s, {}}, camera);
        shell.addPage({u"nocamera"_s, {}, u"拍照"_s, {}}, noCamera);
        shell.resize(size);
        shell.show();
        QTRY_COMPARE(bin->findChildren<BinnedDraft *>().size(), 3);
        for (const QString &page : {u"mine"_s, u"bin"_s, u"position"_s, u"camera"_s, u"nocamera"_s}) {
            shell.showPage(page);
            if (page == u"mine")
                QTRY_VERIFY(mine->findChild<Chip *>(u"spaceState"_s)->isVisible());
            look(&shell, page);
        }
        broughtBy(m_demo.book->people()); // what was asked for before is answered while the pages live
        QCOMPARE(shell.size(), size);
        QVERIFY2(m_faults.isEmpty(), qUtf8Printable(u'\n' + m_faults.join(u'\n')));
    }

private:
    void look(QWidget *window, const QString &name)
    {
        m_faults += faultsOnScreen(window, QStringLiteral(SCREENS),
                                   u"people-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name));
    }

    DemoBook m_demo;
    Person m_person;
    QStringList m_faults;
};

QTEST_MAIN(PeopleScreensTest)
#include "tst_peoplescreens.moc"
