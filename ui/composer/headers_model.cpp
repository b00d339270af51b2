#include "composer/headers_model.h"

#include "widgets/json_view.h"

#include <algorithm>

namespace carillon::composer {

using compose::HeaderRow;
using Origin = compose::HeaderRow::Origin;

namespace {

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Target:
        return HeadersModel::tr("as the target asks for");
    case Origin::Changed:
        return HeadersModel::tr("changed");
    case Origin::Added:
        return HeadersModel::tr("added");
    case Origin::Removed:
        break;
    }
    //: a header that is left out
    return HeadersModel::tr("not sent");
}

} // namespace

HeadersModel::HeadersModel(compose::DraftController &controller, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    connect(
        &controller.document(), &compose::Document::envelopeChanged, this, &HeadersModel::refresh);
    connect(&controller, &compose::DraftController::checked, this, &HeadersModel::refresh);
    refresh();
}

HeadersModel::Row HeadersModel::rowFor(const HeaderRow &header) const
{
    Row row{header, {}, contract::Severity::Note};
    for (const contract::Diagnostic &finding : m_controller.draft().verdict.diagnostics) {
        const bool isHere = contract::isAboutHeader(finding) && same(finding.value, header.name);
        if (isHere && (row.problem.isEmpty() || finding.severity() < row.severity)) {
            row.problem = finding.predicate();
            row.severity = finding.severity();
        }
    }
    return row;
}

void HeadersModel::refresh()
{
    QList<Row> rows;
    for (const HeaderRow &header :
        compose::headerRows(m_controller.document().envelope(), m_controller.target()))
        rows.append(rowFor(header));
    if (rows == m_rows)
        return;
    const qsizetype before = m_rows.size();
    const auto sameName
        = [](const Row &a, const Row &b) { return same(a.header.name, b.header.name); };
    const bool grew = rows.size() == before + 1
        && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), sameName);
    if (!grew && rows.size() != before) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    if (grew)
        return grow(rows);
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()), ColumnCount - 1));
}

// The empty row becomes the new one, and another is there: so its editor goes on to the value.
void HeadersModel::grow(const QList<Row> &rows)
{
    m_hasAddRow = false;
    m_rows = rows;
    const int added = int(m_rows.size());
    Q_EMIT dataChanged(index(0, 0), index(added - 1, ColumnCount - 1));
    beginInsertRows({}, added, added);
    m_hasAddRow = true;
    endInsertRows();
}

int HeadersModel::rowOf(QByteArrayView name) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [name](const Row &each) { return same(each.header.name, name); });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

void HeadersModel::setShowsSecrets(bool shown)
{
    m_showsSecrets = shown;
    Q_EMIT dataChanged(index(0, Value), index(int(m_rows.size()), Value));
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + int(m_hasAddRow);
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Header") : section == Value ? tr("Value") : QString();
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    const bool isAdd = index.row() == m_rows.size();
    if (index.column() == Name || (index.column() == Value && !isAdd))
        out |= Qt::ItemIsEditable;
    return out;
}

QString HeadersModel::textOf(const Row &row, int column) const
{
    if (column == Name)
        return QString::fromUtf8(row.header.name);
    if (column != Value)
        return {};
    if (m_showsSecrets)
        return QString::fromUtf8(row.header.value);
    return compose::masked({row.header.name, row.header.value});
}

// `If-Range: x, added. Error: is not supported`; for the last column what Delete does.
QString HeadersModel::spoken(const Row &row, int column) const
{
    const QString name = QString::fromUtf8(row.header.name);
    if (column == Action)
        return row.header.origin == Origin::Removed || row.header.origin == Origin::Changed
            ? tr("Restore %1").arg(name)
            : tr("Remove %1").arg(name);
    QString out = column == Name ? name : textOf(row, column);
    out += QStringLiteral(", ") + originText(row.header.origin);
    if (!row.problem.isEmpty())
        out += (row.severity == contract::Severity::Error ? tr(". Error: %1") : tr(". Warning: %1"))
                   .arg(row.problem);
    return out;
}

QVariant HeadersModel::addRowData(int column, int role) const
{
    if (role == IsAddRole)
        return true;
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return words && column == Name ? tr("Add a header…") : QVariant();
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == m_rows.size())
        return addRowData(index.column(), role);
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return widgets::revealed(textOf(row, index.column()));
    case Qt::EditRole:
        return index.column() == Name ? QString::fromUtf8(row.header.name)
                                      : QString::fromUtf8(row.header.value);
    case Qt::ToolTipRole:
        return spoken(row, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case OriginRole:
        return int(row.header.origin);
    case IsAddRole:
        return false;
    case SecretRole:
        return !m_showsSecrets && compose::isSecret(row.header.name);
    case ProblemRole:
        return widgets::revealed(row.problem);
    case SeverityRole:
        return int(row.severity);
    default:
        return {};
    }
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QByteArray text = value.toString().trimmed().toUtf8();
    return index.column() == Name ? setName(index.row(), text) : setValue(index.row(), text);
}

// `Name: value` as a whole is taken, too.
bool HeadersModel::setName(int row, QByteArray name)
{
    const bool isNew = row == m_rows.size();
    if (name.isEmpty() || (!isNew && m_rows[row].header.name == name))
        return false;
    compose::Envelope envelope = m_controller.document().envelope();
    const compose::Target &target = m_controller.target();
    const qsizetype colon = name.indexOf(':');
    QByteArray value = colon == -1 ? QByteArray() : name.mid(colon + 1).trimmed();
    if (colon != -1)
        name = name.first(colon).trimmed();
    const int other = rowOf(name);
    if (other != -1 && other != row && m_rows[other].header.isSent()) {
        Q_EMIT refused(tr("%1 is there already; change its value.").arg(QString::fromUtf8(name)));
        return false;
    }
    if (const auto checked = compose::checkHeader(name, value); !checked) {
        Q_EMIT refused(checked.error().message);
        return false;
    }
    if (!isNew)
        compose::renameHeader(envelope, target, m_rows[row].header.name, name);
    if (isNew || colon != -1)
        compose::setHeader(envelope, target, name, value);
    return apply(envelope);
}

bool HeadersModel::setValue(int row, const QByteArray &value)
{
    if (row >= m_rows.size() || m_rows[row].header.value == value)
        return false;
    compose::Envelope envelope = m_controller.document().envelope();
    compose::setHeader(envelope, m_controller.target(), m_rows[row].header.name, value);
    return apply(envelope);
}

bool HeadersModel::apply(const compose::Envelope &envelope)
{
    if (const auto checked = compose::checkEnvelope(envelope, m_controller.target()); !checked) {
        Q_EMIT refused(checked.error().message);
        return false;
    }
    m_controller.document().applyEnvelope(envelope);
    Q_EMIT accepted();
    return true;
}

void HeadersModel::toggle(int row)
{
    if (!canToggle(row))
        return;
    compose::Envelope envelope = m_controller.document().envelope();
    const HeaderRow &header = m_rows[row].header;
    if (header.origin == Origin::Removed || header.origin == Origin::Changed)
        compose::restoreHeader(envelope, header.name);
    else
        compose::removeHeader(envelope, m_controller.target(), header.name);
    apply(envelope);
}

} // namespace carillon::composer
