#include "contract/rules.h"
#include "pages/markdown.h"
#include "pages/reference.h"

#include <array>

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;
using contract::Rule;

QString answerText(const contract::Answer &answer)
{
    QString out = u"%1 %2"_s.arg(answer.status).arg(QLatin1String(answer.code));
    if (*answer.inner)
        out += u", "_s + QLatin1String(answer.inner);
    return out;
}

QString severityOf(const Rule &rule)
{
    constexpr std::array words{"error", "warning", "note"};
    return QLatin1String(words.at(size_t(rule.severity)));
}

QString sourceOf(const Rule &rule)
{
    const QString source = Markdown::escaped(QString::fromUtf8(rule.source));
    const QByteArray url = contract::publicSource(rule);
    return url.isEmpty() ? source : u"[%1](%2)"_s.arg(source, QString::fromLatin1(url));
}

QStringList rowOf(const Rule &rule)
{
    return {Markdown::asCode(QLatin1String(rule.name)), severityOf(rule),
        Markdown::escaped(answerText(contract::answerOf(rule.outcome))),
        Markdown::escaped(QString::fromUtf8(rule.text)), sourceOf(rule)};
}

QList<QStringList> answerRows()
{
    QList<QStringList> out;
    for (const contract::Answer &answer : contract::allAnswers())
        out.append({QString::number(answer.status), Markdown::asCode(QLatin1String(answer.code)),
            *answer.inner ? Markdown::asCode(QLatin1String(answer.inner)) : QString(),
            Markdown::escaped(QLatin1String(answer.message)),
            QLatin1String(contract::spelling(answer.origin))});
    return out;
}

} // namespace

QByteArray ruleReference()
{
    Markdown page;
    page.heading(1, u"Rules of the contract"_s);
    page.text(u"What the API accepts, rule by rule. The editor, the service and carillon-cli check "
              "judge by this one table. An error is refused with the answer beside it; a warning "
              "is accepted, but someone will be surprised; a note is accepted and worth knowing. "
              "A rule's text says what is so at the place it is found; {value} stands for what was "
              "found there. Where a source is a link, it leads to the public document; \"ours\" "
              "was chosen here, as nothing public decides it."_s);
    page.heading(2, u"Rules"_s);
    QList<QStringList> rows;
    for (const Rule &rule : contract::allRules())
        rows.append(rowOf(rule));
    page.table({u"Rule"_s, u"Severity"_s, u"Answer"_s, u"Text"_s, u"Source"_s}, rows);
    page.heading(2, u"Answers"_s);
    page.text(u"In the order in which they are judged: the first that applies to a request is the "
              "answer. Documented: a public page says so. Recorded: no page does, but it was seen. "
              "Ours: nothing public decides it."_s);
    page.table({u"Status"_s, u"error.code"_s, u"innerError.code"_s, u"Message"_s, u"Origin"_s},
        answerRows());
    return page.content();
}

} // namespace carillon::pages
