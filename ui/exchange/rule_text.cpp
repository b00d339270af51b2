#include "exchange/rule_text.h"

#include "base/bidi.h"
#include "contract/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::exchange {
namespace {

using contract::Rule;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::exchange)
};

const Rule *ruleNamed(const QString &name)
{
    const auto rules = contract::allRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
        [&name](const Rule &each) { return name == QLatin1String(each.name); });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

QString ruleLine(const QString &name)
{
    const Rule *rule = ruleNamed(name);
    if (!rule)
        return name;
    QString predicate = QCoreApplication::translate("rules", rule->text);
    predicate.remove(QLatin1String(": {value}")).remove(QLatin1String("{value}"));
    if (predicate.startsWith(QLatin1String(": ")))
        predicate.remove(0, 2);
    return Text::tr("%1: %2", "rule, what it says").arg(embedded(name), predicate);
}

QString ruleExplanation(const QString &name)
{
    const Rule *rule = ruleNamed(name);
    if (!rule)
        return name;
    const contract::Answer &answer = contract::answerOf(rule->outcome);
    return ruleLine(name) + u'\n'
        + Text::tr("%1 %2 · %3", "status, error code, document")
              .arg(answer.status)
              .arg(QString::fromLatin1(answer.code), QString::fromUtf8(rule->source));
}

} // namespace carillon::exchange
