#include "ui/Trail.h"

#include "ui/Shell.h"

namespace lantian {

namespace {
constexpr std::size_t longestWay = 32; ///< from case to case one could go on for ever
}

Trail::Trail(Shell &shell, QObject *parent) : QObject(parent), m_shell(shell)
{
    connect(&shell, &Shell::pageChosen, this, &Trail::begin);
    connect(&shell, &Shell::backRequested, this, &Trail::back);
}

void Trail::begin(const QString &page)
{
    m_steps = {{page, {}}};
    showLast();
}

void Trail::open(const QString &page, std::function<void()> show)
{
    if (m_steps.size() == longestWay)
        m_steps.erase(m_steps.begin() + 1);
    m_steps.push_back({page, std::move(show)});
    showLast();
}

void Trail::back()
{
    if (m_steps.size() < 2)
        return;
    m_steps.pop_back();
    showLast();
}

void Trail::showLast()
{
    const Step &last = m_steps.back();
    if (last.show)
        last.show();
    m_shell.showPage(last.page);
}

} // namespace lantian
