#pragma once

#include <QString>

namespace lantian::simulation {

/// Where machines keep their data: a folder in memory where there is one, and an empty database to begin
/// with.
class Ground
{
public:
    Ground();
    ~Ground();
    Q_DISABLE_COPY_MOVE(Ground)

    /// A new, empty folder with a database that has its tables already.
    QString folder(const QString &name) const;
    QString path(const QString &name) const { return m_root + u'/' + name; }
    void clear() const;

private:
    QString m_root;
};

inline const QString databaseName = QStringLiteral("/lantian.db");

} // namespace lantian::simulation
