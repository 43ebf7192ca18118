#pragma once

#include "fieldwork/FieldBook.h"
#include "sync/HubLink.h"
#include "sync/ThreadedStore.h"

namespace lantian {

/// The tie of `book` to whatever office it joins.
class OwnLink
{
public:
    explicit OwnLink(FieldBook &book)
        : m_store(book.writer())
        , link({book.directory().hub(),
                {book.directory().catalogue(), book.directory().geography(), book.directory().calendar()},
                [](const ReferenceSet &) { return Result<void>(); }},
               book.identity(), m_store, book.photos(), book.clock())
    {}

private:
    ThreadedStore m_store;

public:
    HubLink link;
};

} // namespace lantian
