#include "base/json_pretty.h"

#include "base/json_text.h"

namespace carillon::json {
namespace {

constexpr qsizetype shortList = 60;
constexpr ReadLimits limits{.depth = 64, .members = 1'000'000};

class Printer {
public:
    Printer(QByteArrayView text, const Document &document)
        : m_text(text)
        , m_document(document)
    {
    }

    [[nodiscard]] QByteArray print()
    {
        m_out.reserve(m_text.size() * 2);
        value(m_document.root(), 0);
        return m_out;
    }

private:
    [[nodiscard]] QByteArrayView slice(const Range &range) const
    {
        return m_text.sliced(range.begin, range.length());
    }

    [[nodiscard]] bool fitsOneLine(const Value &list) const
    {
        if (list.kind != Kind::Array)
            return false;
        qsizetype length = 0;
        for (int i = list.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &element = m_document.at(i);
            if (element.kind == Kind::Array || element.kind == Kind::Object)
                return false;
            length += element.range.length() + 2;
        }
        return length <= shortList;
    }

    void value(const Value &value, int depth)
    {
        if (value.kind != Kind::Array && value.kind != Kind::Object) {
            m_out.append(slice(value.range));
            return;
        }
        const bool flat = value.childCount == 0 || fitsOneLine(value);
        m_out.append(value.kind == Kind::Array ? '[' : '{');
        for (int i = value.firstChild; i != -1; i = m_document.at(i).next) {
            if (!flat)
                m_out.append('\n').append((depth + 1) * 2, ' ');
            const Value &child = m_document.at(i);
            if (value.kind == Kind::Object)
                m_out.append(slice(child.keyRange)).append(": ");
            this->value(child, depth + 1);
            if (child.next != -1)
                m_out.append(flat ? ", " : ",");
        }
        if (!flat)
            m_out.append('\n').append(depth * 2, ' ');
        m_out.append(value.kind == Kind::Array ? ']' : '}');
    }

    QByteArrayView m_text;
    const Document &m_document;
    QByteArray m_out;
};

} // namespace

QByteArray pretty(QByteArrayView text)
{
    const Document document = read(text, limits);
    return document.isValid() ? Printer(text, document).print() : text.toByteArray();
}

} // namespace carillon::json
