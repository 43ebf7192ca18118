#include "main/demo/DemoCamera.h"

#include "main/demo/DemoScene.h"
#include "ui/OnAnswer.h"

#include <QRandomGenerator>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void DemoCamera::start()
{
    look();
}

void DemoCamera::capture()
{
    if (m_scene.isEmpty())
        return Q_EMIT failed(
            {Error::Kind::Unreachable, u"the scene is not drawn yet"_s, u"camera-capture"_s});
    Q_EMIT captured(std::exchange(m_scene, {}));
    look();
}

/// Draws the next scene in the pool.
void DemoCamera::look()
{
    const int number = QRandomGenerator::global()->bounded(1 << 20);
    onAnswer(QtConcurrent::run([number] { return demoScene(u"burn"_s, number); }), this,
             [this](const QByteArray &scene) {
                 m_scene = scene;
                 Q_EMIT seen(QImage::fromData(scene));
             });
}

} // namespace lantian
