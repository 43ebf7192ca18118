#include "support/Taps.h"
#include "ui/Button.h"
#include "ui/ChoiceChips.h"
#include "ui/FlowLayout.h"
#include "ui/PhraseChips.h"
#include "ui/SegmentedAnswer.h"
#include "ui/Theme.h"
#include "ui/TileButton.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using Answer = InspectionItem::Result;

class ChoicesTest : public QObject
{
    Q_OBJECT

    const std::vector<Option> m_burnt = {
        {u"corn"_s, u"玉米秸秆"_s}, {u"wheat"_s, u"小麦秸秆"_s}, {u"weeds"_s, u"杂草"_s}};

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, {}); }

    void aTapChoosesAndTellsTheKey()
    {
        ChoiceChips chips(u"焚烧物"_s);
        chips.setChoices(m_burnt);
        chips.show();
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);

        tap(chips.findChild<Button *>(u"choice-wheat"_s));

        QCOMPARE(chosen, QList<QVariantList>{{u"wheat"_s}});
        QCOMPARE(chips.chosenKeys(), QStringList{u"wheat"_s});
    }

    void ofASingleChoiceOnlyOneStays()
    {
        ChoiceChips chips(u"焚烧物"_s);
        chips.setChoices(m_burnt);
        chips.show();

        QTest::mouseClick(chips.findChild<Button *>(u"choice-wheat"_s), Qt::LeftButton);
        QTest::mouseClick(chips.findChild<Button *>(u"choice-corn"_s), Qt::LeftButton);

        QCOMPARE(chips.chosenKeys(), QStringList{u"corn"_s});
    }

    void ofAMultipleChoiceAllStay()
    {
        ChoiceChips chips(u"现状"_s, ChoiceChips::Mode::Multi);
        chips.setChoices(m_burnt);
        chips.show();

        QTest::mouseClick(chips.findChild<Button *>(u"choice-wheat"_s), Qt::LeftButton);
        QTest::mouseClick(chips.findChild<Button *>(u"choice-corn"_s), Qt::LeftButton);

        QCOMPARE(chips.chosenKeys(), (QStringList{u"corn"_s, u"wheat"_s}));
    }

    void aSecondTapTakesTheAnswerBack()
    {
        ChoiceChips chips(u"焚烧物"_s);
        chips.setChoices(m_burnt);
        chips.setChosen({u"corn"_s});
        chips.show();
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);
        QSignalSpy unchosen(&chips, &ChoiceChips::unchosen);

        tap(chips.findChild<Button *>(u"choice-corn"_s));

        QCOMPARE(unchosen, QList<QVariantList>{{u"corn"_s}});
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(chips.chosenKeys(), QStringList());
    }

    void showingAChoiceIsNotChoosing()
    {
        ChoiceChips chips(u"焚烧物"_s);
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);
        QSignalSpy unchosen(&chips, &ChoiceChips::unchosen);

        chips.setChoices(m_burnt);
        chips.setChosen({u"corn"_s});
        chips.setChosen({u"weeds"_s});

        QCOMPARE(chips.chosenKeys(), QStringList{u"weeds"_s});
        QCOMPARE(chosen.size() + unchosen.size(), 0);
    }

    void arrowsMoveAndSpaceChooses()
    {
        ChoiceChips chips(u"焚烧物"_s);
        chips.setChoices(m_burnt);
        chips.show();
        QApplication::setActiveWindow(&chips);
        chips.findChild<Button *>(u"choice-corn"_s)->setFocus();
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(chosen, QList<QVariantList>{{u"wheat"_s}});
    }

    void arrowsFollowTheDirectionOfTheText()
    {
        ChoiceChips chips(u"焚烧物"_s);
        chips.setLayoutDirection(Qt::RightToLeft);
        chips.setChoices(m_burnt);
        chips.show();
        QApplication::setActiveWindow(&chips);
        chips.findChild<Button *>(u"choice-corn"_s)->setFocus();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);

        QCOMPARE(QApplication::focusWidget()->objectName(), u"choice-wheat"_s);
        QVERIFY(chips.findChild<Button *>(u"choice-corn"_s)->x() >
                chips.findChild<Button *>(u"choice-wheat"_s)->x());
    }

    void onlyOneChipIsInTheTabOrder()
    {
        ChoiceChips chips(u"焚烧物"_s);
        chips.setChoices(m_burnt);
        chips.setChosen({u"weeds"_s});

        QStringList reached;
        for (const Button *chip : chips.findChildren<Button *>())
            if (chip->focusPolicy() & Qt::TabFocus)
                reached.append(chip->objectName());

        QCOMPARE(reached, QStringList{u"choice-weeds"_s});
    }

    void aFlowWrapsWhereTheWidthEnds()
    {
        QWidget page;
        auto *flow = new FlowLayout(&page);
        flow->setSpacing(10);
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 40);
            flow->addWidget(box);
        }

        QCOMPARE(flow->sizeHint(), QSize(320, 40));
        QCOMPARE(flow->heightForWidth(320), 40);
        QCOMPARE(flow->heightForWidth(319), 90);
        QCOMPARE(flow->heightForWidth(100), 140);
        flow->setGeometry(QRect(0, 0, 250, 200));
        QCOMPARE(flow->itemAt(2)->geometry(), QRect(0, 50, 100, 40));
        page.setLayoutDirection(Qt::RightToLeft);
        flow->setGeometry(QRect(0, 0, 250, 200));
        QCOMPARE(flow->itemAt(2)->geometry(), QRect(150, 50, 100, 40));
        page.setLayoutDirection(Qt::LeftToRight);
        flow->setAlignment(Qt::AlignTrailing);
        flow->setGeometry(QRect(0, 0, 250, 200));
        QCOMPARE(flow->itemAt(2)->geometry(), QRect(150, 50, 100, 40));
    }

    void aLongChoiceWrapsInsideItsChip()
    {
        ChoiceChips chips(u"现状"_s);
        chips.setChoices({{u"out"_s, u"已熄灭、有灰烬,周边有易燃物需要派人看守至次日清晨"_s}});
        chips.resize(250, 300);
        chips.show();

        const auto *chip = chips.findChild<Button *>(u"choice-out"_s);

        QVERIFY(chip->width() <= 250);
        QVERIFY(chip->height() > chip->sizeHint().height());
        QVERIFY(chip->textFits());
    }

    void aTapAnswersAnItem_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<Answer>("answer");
        QTest::newRow("met") << u"answer-pass"_s << Answer::Pass;
        QTest::newRow("not met") << u"answer-fail"_s << Answer::Fail;
        QTest::newRow("not applicable") << u"answer-na"_s << Answer::NotApplicable;
    }

    void aTapAnswersAnItem()
    {
        QFETCH(QString, button);
        QFETCH(Answer, answer);
        SegmentedAnswer item(u"施工工地周边围挡"_s);
        item.show();
        QSignalSpy answered(&item, &SegmentedAnswer::answered);

        tap(item.findChild<Button *>(button));
        tap(item.findChild<Button *>(button)); // a second tap changes nothing

        QCOMPARE(answered.size(), 2);
        QCOMPARE(answered.last().first().value<Answer>(), answer);
        QCOMPARE(item.answer(), std::optional(answer));
    }

    void showingAnAnswerIsNotAnswering()
    {
        SegmentedAnswer item(u"施工工地周边围挡"_s);
        QSignalSpy answered(&item, &SegmentedAnswer::answered);

        item.setAnswer(Answer::Fail);
        QCOMPARE(item.answer(), std::optional(Answer::Fail));
        item.setAnswer(std::nullopt);

        QCOMPARE(item.answer(), std::nullopt);
        QCOMPARE(answered.size(), 0);
    }

    void aPhraseIsPickedAndPutAfterTheText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << u""_s << u"已劝阻"_s;
        QTest::newRow("a sentence") << u"冒烟。"_s << u"冒烟。已劝阻"_s;
        QTest::newRow("words") << u"冒烟"_s << u"冒烟，已劝阻"_s;
        QTest::newRow("Latin letters") << u"PM10"_s << u"PM10, 已劝阻"_s;
        QTest::newRow("the same") << u"冒烟，已劝阻"_s << u"冒烟，已劝阻"_s;
    }

    void aPhraseIsPickedAndPutAfterTheText()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        PhraseChips phrases({u"已劝阻"_s, u"已报消防"_s});
        phrases.show();
        QSignalSpy picked(&phrases, &PhraseChips::picked);

        tap(phrases.findChild<Button *>(u"phrase-0"_s));

        QCOMPARE(picked, QList<QVariantList>{{u"已劝阻"_s}});
        QCOMPARE(withPhrase(before, u"已劝阻"_s), after);
    }

    void aTapOnATileStartsWhatItNames()
    {
        TileButton tile(u"秸秆焚烧"_s, u"拍照即记"_s, TileButton::Edge::Fire);
        tile.resize(250, 124);
        tile.show();
        QSignalSpy clicked(&tile, &TileButton::clicked);

        tap(&tile);
        QTest::mouseClick(tile.findChild<WrapLabel *>(), Qt::LeftButton);
        QTest::keyClick(&tile, Qt::Key_Space);

        QCOMPARE(clicked.size(), 3);
    }
};

QTEST_MAIN(ChoicesTest)
#include "tst_choices.moc"
