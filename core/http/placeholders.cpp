#include "http/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::http {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::HttpFile)
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

Unexpected fault(const QString &message, qsizetype offset)
{
    return fail(QStringLiteral("placeholder"), message, QString::number(offset));
}

// The longest name looked for; what goes on beyond it is ordinary text.
constexpr qsizetype longestName = 128;

} // namespace

bool Placeholders::isName(QByteArrayView text)
{
    if (text.startsWith('$'))
        text = text.sliced(1);
    return !text.isEmpty() && isLetter(text.front())
        && std::all_of(text.begin(), text.end(), isNameCharacter);
}

bool Placeholders::define(const QByteArray &name, const QByteArray &value, int most)
{
    if (!m_defined.contains(name) && m_defined.size() >= most)
        return false;
    m_defined.insert(name, value);
    return true;
}

const QByteArray *Placeholders::find(const QByteArray &name) const
{
    for (const Variables *variables : {&m_given, &m_defined}) {
        const auto found = variables->find(name);
        if (found != variables->end())
            return &*found;
    }
    return nullptr;
}

Result<QByteArray> Placeholders::fill(
    QByteArrayView text, qsizetype fileBegin, QList<HttpFileRequest::Stretch> *stretches)
{
    QByteArray out;
    const auto note = [&](qsizetype at, bool isCopied) {
        if (stretches)
            stretches->append({out.size(), fileBegin + at, isCopied});
    };
    qsizetype copied = 0;
    qsizetype open = text.indexOf("{{");
    while (open != -1) {
        const qsizetype from = open + 2;
        const QByteArrayView near
            = text.sliced(from, std::min(longestName + 2, text.size() - from));
        const qsizetype length = near.indexOf("}}");
        const QByteArrayView name = near.first(std::max<qsizetype>(length, 0)).trimmed();
        if (!isName(name)) {
            open = text.indexOf("{{", open + 1);
            continue;
        }
        const QByteArray *value = find(name.toByteArray());
        if (!value)
            return fault(Text::tr("No variable is named %1.").arg(QString::fromUtf8(name)), open);
        m_budget -= value->size();
        if (m_budget < 0)
            return fault(Text::tr("The variables fill in too much text."), open);
        note(copied, true);
        out += text.sliced(copied, open - copied);
        note(open, false);
        out += *value;
        copied = from + length + 2;
        open = text.indexOf("{{", copied);
    }
    note(copied, true);
    out += text.sliced(copied);
    return out;
}

} // namespace carillon::http
