#pragma once

#include "ui/Shell.h"

namespace lantian {

/// A page of the shell that was added with a way to make it, and is made when it is first used or shown. Most
/// starts of the program are for one page.
template <class Page>
class LazyPage
{
public:
    LazyPage(Shell &shell, QString key) : m_shell(shell), m_key(std::move(key)) {}

    bool isMade() const { return m_shell.isMade(m_key); }
    Page *get() const { return static_cast<Page *>(m_shell.page(m_key)); }
    Page *operator->() const { return get(); }

private:
    Shell &m_shell;
    QString m_key;
};

} // namespace lantian
