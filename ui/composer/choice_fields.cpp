#include "composer/choice_fields.h"

#include "contract/notification.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "theme/text_size.h"
#include "widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace carillon::composer {
namespace {

using compose::Document;

constexpr int leastNote = 88; // for two lines

// The contract's spelling, in the order of its enumerators.
const QStringList priorities{QStringLiteral("None"), QStringLiteral("High"), QStringLiteral("Low")};

QString chipText(contract::Platform platform)
{
    if (platform == contract::Platform::WebPush)
        return PlatformsField::tr("Web");
    return QString::fromLatin1(contract::spelling(platform));
}

bool names(const QString &name, contract::Platform platform)
{
    return contract::platformNamed(name.toUtf8()) == platform;
}

} // namespace

KindField::KindField(Document &document, const QString &label, QWidget *parent)
    : FormField(document, {"payload"}, label, parent)
    , m_segments(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One, this))
{
    m_segments->setObjectName(QStringLiteral("payloadKind"));
    m_segments->addSegment(int(compose::PayloadKind::Visual), tr("Visual"));
    m_segments->addSegment(int(compose::PayloadKind::Raw), tr("Raw"));
    m_segments->addSegment(int(compose::PayloadKind::Both), tr("Both"));
    setInput(m_segments, m_segments);
    connect(m_segments, &widgets::SegmentedControl::chosen, this, [this](int index) {
        write(compose::setPayloadKind(this->document().text(), compose::PayloadKind(index)),
            Document::Grouping::Alone);
    });
}

void KindField::showKind(compose::PayloadKind kind)
{
    m_segments->setCurrent(int(kind));
}

bool KindField::answersFor(QByteArrayView pointer) const
{
    const bool noRaw = m_segments->current() == int(compose::PayloadKind::Visual);
    return pointer == this->pointer() || pointer == "/payload/visualContent"
        || (noRaw && pointer == "/payload/rawContent");
}

void KindField::showAccess(Access access)
{
    m_segments->setEnabled(access == Access::Writable);
}

void KindField::showProblem(const QString &problem)
{
    theme::setStyleProperty(m_segments, "finding", problem);
}

PriorityField::PriorityField(Document &document, const QString &label, QWidget *parent)
    : FormField(document, compose::path::priority, label, parent)
    , m_segments(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One, this))
{
    m_segments->addSegment(0, tr("None"));
    m_segments->addSegment(1, tr("High"));
    m_segments->addSegment(2, tr("Low"));
    auto *note = new QLabel(tr("for raw; visual is always high"));
    note->setProperty("tone", QStringLiteral("hint"));
    note->setWordWrap(true);
    theme::follow(note, [note] { note->setMinimumWidth(theme::scaled(leastNote)); });
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::metrics::grid);
    layout->addWidget(m_segments);
    layout->addWidget(note, 1);
    setInput(row, m_segments);
    connect(m_segments, &widgets::SegmentedControl::chosen, this, [this](int index) {
        write(compose::setText(this->document().text(), path(), priorities[index]),
            Document::Grouping::Alone);
    });
}

void PriorityField::show(const compose::FieldValue &value)
{
    m_segments->setCurrent(int(priorities.indexOf(value.text)));
}

void PriorityField::showAccess(Access access)
{
    m_segments->setEnabled(access == Access::Writable);
}

void PriorityField::showProblem(const QString &problem)
{
    theme::setStyleProperty(m_segments, "finding", problem);
}

PlatformsField::PlatformsField(Document &document, const QString &label, QWidget *parent)
    : FormField(document, compose::path::platformTypes, label, parent)
{
    answerFor(compose::path::targetPolicy);
    auto *row = new QWidget(this);
    theme::fixHeight(row, theme::metrics::controlHeight);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const contract::Platform platform : contract::allPlatforms) {
        auto *chip = new QPushButton(chipText(platform), row);
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        theme::fixHeight(chip, theme::metrics::controlHeight - 2);
        chip->setAccessibleName(tr("Send to %1").arg(chip->text()));
        chip->setObjectName(
            QLatin1String("platform") + QLatin1String(contract::spelling(platform)));
        const int index = int(m_chips.size());
        connect(chip, &QPushButton::clicked, this, [this, index] { toggle(index); });
        layout->addWidget(chip);
        m_chips.append(chip);
    }
    layout->addStretch();
    m_chips.first()->setFocusPolicy(Qt::StrongFocus);
    setInput(row, m_chips.first());
}

void PlatformsField::show(const compose::FieldValue &value)
{
    m_names = value.items;
    for (int i = 0; i < m_chips.size(); ++i) {
        const auto platform = contract::allPlatforms[size_t(i)];
        m_chips[i]->setChecked(std::any_of(m_names.cbegin(), m_names.cend(),
            [platform](const QString &name) { return names(name, platform); }));
    }
    setFootnote(m_names.isEmpty() ? tr("all four while none is chosen") : QString());
}

void PlatformsField::showAccess(Access access)
{
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setEnabled(access == Access::Writable);
}

void PlatformsField::showProblem(const QString &problem)
{
    for (QPushButton *chip : std::as_const(m_chips))
        theme::setStyleProperty(chip, "finding", problem);
}

void PlatformsField::toggle(int index)
{
    const auto platform = contract::allPlatforms[size_t(index)];
    QList<QString> after = m_names;
    after.removeIf([platform](const QString &name) { return names(name, platform); });
    if (after.size() == m_names.size())
        after.append(QString::fromLatin1(contract::spelling(platform)));
    document().endGroup();
    if (after.isEmpty())
        remove();
    else
        write(compose::setList(document().text(), path(), after), Document::Grouping::Alone);
}

} // namespace carillon::composer
