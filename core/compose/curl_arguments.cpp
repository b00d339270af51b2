#include "compose/curl_arguments.h"

#include "base/list_text.h"
#include "compose/curl_options.h"
#include "compose/envelope.h"

#include <QCoreApplication>

namespace carillon::compose {
namespace {

using E = CurlEffect;

constexpr qsizetype mostNamed = 12; ///< in one note
constexpr qsizetype mostNotes = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Curl)
};

Unexpected fault(const QString &message)
{
    return fail(QStringLiteral("curl"), message);
}

QByteArray urlEncoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

/// Takes curl's words one by one.
class ArgumentReader {
public:
    ArgumentReader(const QList<QByteArray> &words, const Limits &limits)
        : m_words(words)
        , m_limits(limits)
    {
    }

    Result<CurlArguments> read()
    {
        while (m_next < m_words.size() && !m_ended) {
            const QByteArray word = m_words[m_next++];
            const Result<void> taken = m_onlyUrls || word == "-" || !word.startsWith('-')
                ? takeUrl(word)
                : word.startsWith("--") ? takeLong(word)
                                        : takeShort(word);
            if (!taken)
                return Unexpected{taken.error()};
            if (m_out.body.size() > m_limits.decodedBytes)
                return fault(Text::tr(
                    "The body is larger than %Ln byte(s).", nullptr, m_limits.decodedBytes));
        }
        return std::move(m_out);
    }

private:
    Result<void> takeUrl(const QByteArray &word)
    {
        if (m_out.url.isEmpty())
            m_out.url = word;
        else
            m_out.leftOut.append(shortened(word));
        return {};
    }

    Result<void> takeLong(const QByteArray &word)
    {
        const QByteArray name = word.mid(2);
        if (name.isEmpty()) {
            m_onlyUrls = true;
            return {};
        }
        const auto option = curlOption(QByteArrayView(name));
        if (!option) {
            m_out.unknown.append(shortened(word));
            return {};
        }
        QByteArray value;
        if (option->takesValue) {
            if (m_next == m_words.size())
                return fault(
                    Text::tr("%1 wants a value, and the line ends there.").arg(shortened(word)));
            value = m_words[m_next++];
        }
        return apply(*option, shortened(word), value);
    }

    // `-sXPOST`: switches, then perhaps one option whose value is the rest or the next word.
    Result<void> takeShort(const QByteArray &word)
    {
        for (qsizetype i = 1; i < word.size() && !m_ended; ++i) {
            const QString name = u'-' + QString(QLatin1Char(word[i]));
            const auto option = curlOption(word[i]);
            if (!option) {
                m_out.unknown.append(i == 1 ? shortened(word) : name);
                return {};
            }
            if (!option->takesValue) {
                if (const auto applied = apply(*option, name, {}); !applied)
                    return applied;
                continue;
            }
            QByteArray value = word.mid(i + 1);
            if (value.isEmpty()) {
                if (m_next == m_words.size())
                    return fault(Text::tr("%1 wants a value, and the line ends there.").arg(name));
                value = m_words[m_next++];
            }
            return apply(*option, name, value);
        }
        return {};
    }

    Result<void> apply(const CurlOption &option, const QString &name, const QByteArray &value)
    {
        switch (option.effect) {
        case E::Method:
            m_out.method = value;
            return {};
        case E::Header:
            return takeHeader(name, value);
        case E::Data:
            if (value.startsWith('@'))
                return refuseFile(name, value);
            addData(value);
            return {};
        case E::DataRaw:
            addData(value);
            return {};
        case E::DataUrlEncode:
            return takeUrlEncoded(name, value);
        case E::Json:
            if (value.startsWith('@'))
                return refuseFile(name, value);
            m_out.isJson = m_out.hasBody = true;
            m_out.body += value;
            return {};
        case E::Url:
            return takeUrl(value);
        case E::UrlQuery:
            m_out.query.append(value.startsWith('+') ? value.mid(1) : nameAndEncoded(value));
            return {};
        case E::Form:
            return fault(
                Text::tr("%1 sends a form or a file; a notification's body is JSON. Put it "
                         "behind --data-raw.")
                    .arg(name));
        case E::Config:
            m_out.note(Text::tr("%1 reads options from %2, which is not read here.")
                           .arg(name, shortened(value)));
            return {};
        case E::Insecure:
            m_out.note(Text::tr("%1 is not obeyed: certificates are always checked.").arg(name));
            return {};
        case E::Next:
            m_ended = true;
            m_out.note(Text::tr("A further request follows %1; the first one is taken.").arg(name));
            return {};
        default:
            return applyHead(option, name, value);
        }
    }

    Result<void> applyHead(const CurlOption &option, const QString &name, const QByteArray &value)
    {
        switch (option.effect) {
        case E::User:
            m_out.setUser(value);
            break;
        case E::Bearer:
            m_out.own.set("Authorization", "Bearer " + value);
            break;
        case E::UserAgent:
            m_out.own.set("User-Agent", value);
            break;
        case E::Referer:
            m_out.own.set("Referer", value);
            break;
        case E::Range:
            m_out.own.set("Range", "bytes=" + value);
            break;
        case E::Cookie:
            return takeCookie(name, value);
        case E::RequestTarget:
            m_out.requestTarget = value;
            break;
        case E::Get:
            m_out.isGet = true;
            break;
        case E::Head:
            m_out.isHead = true;
            break;
        default:
            m_out.leftOut.append(option.takesValue ? name + u' ' + shortened(value) : name);
        }
        return {};
    }

    Result<void> takeHeader(const QString &name, const QByteArray &value)
    {
        if (value.startsWith('@'))
            return refuseFile(name, value);
        if (m_out.headers.size() + m_out.removed.size() > m_limits.headerCount)
            return fault(
                Text::tr("The line has more than %Ln header(s).", nullptr, m_limits.headerCount));
        const qsizetype colon = value.indexOf(':');
        if (colon == -1 && value.endsWith(';')) { // how curl is told of an empty one
            m_out.headers.append({value.chopped(1).trimmed(), QByteArray("")});
        } else if (colon == -1) {
            m_out.note(Text::tr("“%1” has no colon, so it is no header; it is left out.")
                           .arg(shortened(value)));
        } else if (const QByteArray text = value.mid(colon + 1).trimmed(); text.isEmpty()) {
            m_out.removed.append(value.first(colon).trimmed());
        } else {
            m_out.headers.append({value.first(colon).trimmed(), text});
        }
        return {};
    }

    static Unexpected refuseFile(const QString &name, const QByteArray &value)
    {
        return fault(
            Text::tr("%1 %2 would read a file, and no file is read here; put its content in "
                     "its place.")
                .arg(name, shortened(value)));
    }

    void addData(const QByteArray &value)
    {
        if (m_out.hasBody && !m_out.isJson)
            m_out.body += '&';
        m_out.hasBody = true;
        m_out.body += value;
    }

    static QByteArray nameAndEncoded(const QByteArray &value)
    {
        const qsizetype equals = value.indexOf('=');
        if (equals <= 0)
            return urlEncoded(value.mid(equals + 1));
        return value.first(equals + 1) + urlEncoded(value.mid(equals + 1));
    }

    Result<void> takeUrlEncoded(const QString &name, const QByteArray &value)
    {
        const qsizetype at = value.indexOf('@');
        if (at != -1 && !value.first(at).contains('='))
            return refuseFile(name, value);
        addData(nameAndEncoded(value));
        return {};
    }

    Result<void> takeCookie(const QString &name, const QByteArray &value)
    {
        if (!value.contains('=')) {
            m_out.note(Text::tr("%1 %2 names a file of cookies, which is not read.")
                           .arg(name, shortened(value)));
            return {};
        }
        const QByteArray before = m_out.own.value("Cookie");
        m_out.own.set("Cookie", before.isEmpty() ? value : before + "; " + value);
        return checkHeader("Cookie", m_out.own.value("Cookie"), m_limits);
    }

    const QList<QByteArray> &m_words;
    const Limits &m_limits;
    qsizetype m_next = 0;
    bool m_onlyUrls = false;
    bool m_ended = false;
    CurlArguments m_out;
};

} // namespace

void NotedNames::append(const QString &name)
{
    if (m_names.contains(name))
        return;
    if (m_names.size() < mostNamed)
        m_names.append(name);
    else
        ++m_more;
}

QString NotedNames::text() const
{
    const QString list = listText(m_names);
    //: names, and how many that are not named
    return m_more == 0 ? list : Text::tr("%1 and %Ln more", nullptr, int(m_more)).arg(list);
}

void CurlArguments::note(const QString &sentence)
{
    if (notes.size() < mostNotes && !notes.contains(sentence))
        notes.append(sentence);
}

void CurlArguments::setUser(const QByteArray &user)
{
    if (!user.contains(':'))
        note(Text::tr("curl would ask for the password; it is taken to be empty."));
    own.set("Authorization", "Basic " + (user.contains(':') ? user : user + ':').toBase64());
}

Result<CurlArguments> readCurlArguments(const QList<QByteArray> &words, const Limits &limits)
{
    return ArgumentReader(words, limits).read();
}

QString shortened(const QByteArray &text)
{
    constexpr qsizetype most = 64;
    return QString::fromUtf8(text.left(most))
        + (text.size() > most ? QStringLiteral("…") : QString());
}

} // namespace carillon::compose
