#pragma once

#include "base/result.h"
#include "http/http_file.h"

namespace carillon::http {

/// The variables of a `.http` file, and text with `{{name}}` in it.
class Placeholders {
public:
    /// @param given  count more than those defined later
    /// @param budget  bytes that may be filled in, over all texts
    Placeholders(Variables given, qsizetype budget)
        : m_given(std::move(given))
        , m_budget(budget)
    {
    }

    /// A letter or `_`, then letters, digits, `_`, `-` and `.`; in front there may be a `$`.
    [[nodiscard]] static bool isName(QByteArrayView text);

    /// False if there are @p most already.
    bool define(const QByteArray &name, const QByteArray &value, int most);

    /// @param fileBegin  where the text stands in its file, for @p stretches
    /// Errors  "placeholder": `where` is the offset of the first that cannot be filled in.
    Result<QByteArray> fill(QByteArrayView text, qsizetype fileBegin = 0,
        QList<HttpFileRequest::Stretch> *stretches = nullptr);

private:
    [[nodiscard]] const QByteArray *find(const QByteArray &name) const;

    Variables m_given;
    Variables m_defined;
    qsizetype m_budget;
};

} // namespace carillon::http
